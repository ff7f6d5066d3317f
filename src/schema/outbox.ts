import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Account } from './account';
import { Activity } from './activity';

/** What follows from an activity: an event for screens, or a job for a queue as well. */
@Entity({ name: 'outbox' })
@Check('ck_outbox_dropped', `((dropped_at IS NULL) OR ((dropped_by IS NOT NULL) AND (drop_reason IS NOT NULL)))`)
@Check(
  'ck_outbox_queue',
  `(((queue = ANY (ARRAY['translate'::text, 'review'::text, 'publish'::text])) AND (job IS NOT NULL)) OR ((queue IS NULL) AND (job IS NULL) AND (done_at IS NOT NULL)))`,
)
@ForeignKey(() => Activity, ['articleId', 'seq'], ['articleId', 'seq'], { name: 'fk_outbox_activity' })
@ForeignKey(() => Account, ['droppedBy'], ['id'], { name: 'fk_outbox_dropped_by' })
@Unique('uq_outbox_activity', ['articleId', 'seq'])
@Index('ix_outbox_dead', ['deadAt'], { where: `(dead_at IS NOT NULL) AND (done_at IS NULL) AND (dropped_at IS NULL)` })
@Index('ix_outbox_open', ['dispatchedAt'], {
  where: `(done_at IS NULL) AND (dead_at IS NULL) AND (dispatched_at IS NOT NULL)`,
})
@Index('ix_outbox_pending', ['turnAt'], {
  where: `(dispatched_at IS NULL) AND (done_at IS NULL) AND (dead_at IS NULL)`,
})
export class Outbox {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_outbox' })
  id!: string;

  @Column({ name: 'article_id', type: 'uuid' })
  articleId!: string;

  @Column({ type: 'integer' })
  seq!: number;

  @Column({ type: 'text', nullable: true })
  queue!: string | null;

  @Column({ type: 'text', nullable: true })
  job!: string | null;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  payload!: Record<string, unknown>;

  @Column({ type: 'integer', default: 100 })
  priority!: number;

  @Column({ name: 'turn_at', type: 'timestamptz' })
  turnAt!: Date;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'not_before', type: 'timestamptz', nullable: true })
  notBefore!: Date | null;

  @Column({ name: 'dispatch_number', type: 'integer', default: 0 })
  dispatchNumber!: number;

  @Column({ name: 'dispatched_at', type: 'timestamptz', nullable: true })
  dispatchedAt!: Date | null;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt!: Date | null;

  @Column({ name: 'dead_at', type: 'timestamptz', nullable: true })
  deadAt!: Date | null;

  @Column({ name: 'dead_reason', type: 'text', nullable: true })
  deadReason!: string | null;

  @Column({ name: 'dropped_at', type: 'timestamptz', nullable: true })
  droppedAt!: Date | null;

  @Column({ name: 'dropped_by', type: 'uuid', nullable: true })
  droppedBy!: string | null;

  @Column({ name: 'drop_reason', type: 'text', nullable: true })
  dropReason!: string | null;
}
