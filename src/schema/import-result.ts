import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ImportBatch } from './import-batch';

/** How a batch ended; its counts add up to the items seen. A batch without one was interrupted. */
@Entity({ name: 'import_result' })
@Check('ck_import_result_conserved', `(items_seen = (((created + updated) + duplicate) + rejected))`)
@ForeignKey(() => ImportBatch, ['batchId'], ['id'], { name: 'fk_import_result_batch' })
export class ImportResult {
  @PrimaryColumn({ name: 'batch_id', type: 'uuid', primaryKeyConstraintName: 'pk_import_result' })
  batchId!: string;

  @Column({ name: 'items_seen', type: 'integer' })
  itemsSeen!: number;

  @Column({ type: 'integer' })
  created!: number;

  @Column({ type: 'integer' })
  updated!: number;

  @Column({ type: 'integer' })
  duplicate!: number;

  @Column({ type: 'integer' })
  rejected!: number;

  @Column({ name: 'finished_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  finishedAt!: Date;
}
