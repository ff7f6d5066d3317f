import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Edition } from './edition';
import { ImportBatch } from './import-batch';
import { Revision } from './revision';

/** A copy of an edition found somewhere, as it stood there. */
@Entity({ name: 'placement' })
@Check('ck_placement_sha256', `(body_sha256 = sha256(convert_to(body, 'UTF8'::name)))`)
@Check('ck_placement_well_formed', `(is_well_formed(body) AND is_well_formed(headline))`)
@ForeignKey(() => ImportBatch, ['batchId'], ['id'], { name: 'fk_placement_batch' })
@ForeignKey(() => Edition, ['articleId', 'locale'], ['articleId', 'locale'], { name: 'fk_placement_edition' })
@ForeignKey(() => Revision, ['revisionId', 'articleId', 'locale'], ['id', 'articleId', 'locale'], {
  name: 'fk_placement_revision',
})
@Unique('uq_placement_bytes', ['articleId', 'locale', 'source', 'section', 'bodySha256', 'headline'])
@Index('ix_placement_article', ['articleId'])
@Index('ix_placement_body', ['bodySha256'])
@Index('ix_placement_seen', ['source', 'locale', 'seenAt'])
export class Placement {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_placement' })
  id!: string;

  @Column({ name: 'article_id', type: 'uuid' })
  articleId!: string;

  @Column({ type: 'text' })
  locale!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'text' })
  section!: string;

  @Column({ type: 'text' })
  headline!: string;

  @Column({ type: 'text' })
  body!: string;

  @Column({ name: 'body_sha256', type: 'bytea' })
  bodySha256!: Buffer;

  @Column({ name: 'revision_id', type: 'uuid' })
  revisionId!: string;

  @Column({ name: 'is_fuller', type: 'boolean' })
  isFuller!: boolean;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  evidence!: Record<string, unknown>;

  @Column({ name: 'batch_id', type: 'uuid' })
  batchId!: string;

  @Column({ name: 'seen_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  seenAt!: Date;
}
