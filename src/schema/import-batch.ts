import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Account } from './account';
import { ReceivedFile } from './received-file';

/** One run of an import; what came of it is its `ImportResult`. */
@Entity({ name: 'import_batch' })
@Check('ck_import_batch_kind', `(kind = ANY (ARRAY['front_page'::text, 'pairs'::text, 'text'::text]))`)
@Check('ck_import_batch_locale', `(locale = ANY (ARRAY['kk'::text, 'en'::text]))`)
@ForeignKey(() => ReceivedFile, ['fileSha256'], ['sha256'], { name: 'fk_import_batch_file' })
@ForeignKey(() => Account, ['importedBy'], ['id'], { name: 'fk_import_batch_imported_by' })
export class ImportBatch {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_import_batch' })
  id!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  locale!: string;

  @Column({ name: 'file_sha256', type: 'bytea' })
  fileSha256!: Buffer;

  @Column({ name: 'file_name', type: 'text', nullable: true })
  fileName!: string | null;

  @Column({ name: 'imported_by', type: 'uuid' })
  importedBy!: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
