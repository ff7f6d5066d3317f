import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Account } from './account';

/** One news item, whatever number of places it stands in. */
@Entity({ name: 'article' })
@Check('ck_article_guid_hash', `(octet_length(guid_hash) = 32)`)
@Check(
  'ck_article_priority',
  `(priority = ANY (ARRAY['flash'::text, 'urgent'::text, 'normal'::text, 'feature'::text]))`,
)
@ForeignKey(() => Account, ['createdBy'], ['id'], { name: 'fk_article_created_by' })
@Unique('uq_article_number', ['number'])
@Unique('uq_article_source', ['feed', 'guidHash'])
@Index('ix_article_created_at', ['createdAt', 'id'])
@Index('ix_article_dated', ['dated'], { where: 'dated IS NOT NULL' })
export class Article {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_article' })
  id!: string;

  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  number!: string;

  @Column({ type: 'text' })
  feed!: string;

  @Column({ name: 'guid_hash', type: 'bytea' })
  guidHash!: Buffer;

  @Column({ type: 'text', default: 'normal' })
  priority!: string;

  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt!: Date | null;

  @Column({ type: 'date', nullable: true })
  dated!: string | null;

  @Column({ name: 'embargo_until', type: 'timestamptz', nullable: true })
  embargoUntil!: Date | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy!: string;
}
