import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Article } from './article';
import { ImportBatch } from './import-batch';

/** What became of one item of a batch. */
@Entity({ name: 'import_item' })
@Check('ck_import_item_article', `((outcome = 'rejected'::text) = (article_id IS NULL))`)
@Check(
  'ck_import_item_outcome',
  `(outcome = ANY (ARRAY['created'::text, 'updated'::text, 'duplicate'::text, 'rejected'::text]))`,
)
@Check('ck_import_item_reason', `((outcome <> 'rejected'::text) OR (reason IS NOT NULL))`)
@ForeignKey(() => Article, ['articleId'], ['id'], { name: 'fk_import_item_article' })
@ForeignKey(() => ImportBatch, ['batchId'], ['id'], { name: 'fk_import_item_batch' })
@Index('ix_import_item_article', ['articleId'])
export class ImportItem {
  @PrimaryColumn({ name: 'batch_id', type: 'uuid', primaryKeyConstraintName: 'pk_import_item' })
  batchId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_import_item' })
  position!: number;

  @Column({ type: 'integer' })
  line!: number;

  @Column({ type: 'text' })
  outcome!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'article_id', type: 'uuid', nullable: true })
  articleId!: string | null;
}
