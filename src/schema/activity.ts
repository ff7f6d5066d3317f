import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account';
import { Article } from './article';

/** Who did what, when, why: append-only, chained by hash per article. Written by the database only. */
@Entity({ name: 'activity' })
@Check(
  'ck_activity_actor',
  `((actor_kind = ANY (ARRAY['person'::text, 'import'::text, 'system'::text])) AND ((actor_kind = 'system'::text) = (account_id IS NULL)))`,
)
@Check('ck_activity_reason', `((reason IS NULL) OR is_well_formed(reason))`)
@Check(
  'ck_activity_states',
  `(((from_state IS NULL) = (to_state IS NULL)) AND ((to_state IS NULL) OR (translation_id IS NOT NULL)))`,
)
@ForeignKey(() => Account, ['accountId'], ['id'], { name: 'fk_activity_account' })
@ForeignKey(() => Article, ['articleId'], ['id'], { name: 'fk_activity_article' })
@Index('ix_activity_account', ['accountId', 'at'])
export class Activity {
  @PrimaryColumn({ name: 'article_id', type: 'uuid', primaryKeyConstraintName: 'pk_activity' })
  articleId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_activity' })
  seq!: number;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'actor_kind', type: 'text' })
  actorKind!: string;

  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  accountId!: string | null;

  @Column({ type: 'text' })
  act!: string;

  @Column({ name: 'translation_id', type: 'uuid', nullable: true })
  translationId!: string | null;

  @Column({ name: 'from_state', type: 'text', nullable: true })
  fromState!: string | null;

  @Column({ name: 'to_state', type: 'text', nullable: true })
  toState!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  details!: Record<string, unknown>;

  @Column({ name: 'prev_hash', type: 'bytea' })
  prevHash!: Buffer;

  @Column({ type: 'bytea' })
  hash!: Buffer;
}
