import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Account } from './account';
import { Segment } from './segment';
import { Translation } from './translation';

/** A person’s reason for leaving a finding. */
@Entity({ name: 'answer' })
@Check(
  'ck_answer_ratified',
  `(((ratified_by IS NULL) = (ratified_at IS NULL)) AND ((ratified_by IS NULL) OR (ratified_by <> answered_by)))`,
)
@Check(
  'ck_answer_reason',
  `((reason = ANY (ARRAY['intended'::text, 'source_error'::text, 'false_alarm'::text, 'other'::text])) AND ((reason <> 'other'::text) OR (length(btrim(note)) > 0)))`,
)
@Check(
  'ck_answer_structural',
  `(check_id <> ALL (ARRAY['segment.empty'::text, 'segment.gap'::text, 'text.ill_formed'::text]))`,
)
@ForeignKey(() => Account, ['answeredBy'], ['id'], { name: 'fk_answer_answered_by' })
@ForeignKey(() => Account, ['ratifiedBy'], ['id'], { name: 'fk_answer_ratified_by' })
@ForeignKey(() => Segment, ['segmentId', 'translationId'], ['id', 'translationId'], { name: 'fk_answer_segment' })
@ForeignKey(() => Translation, ['translationId'], ['id'], { name: 'fk_answer_translation' })
@Unique('uq_answer_fingerprint', ['translationId', 'fingerprint'])
export class Answer {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_answer' })
  id!: string;

  @Column({ name: 'translation_id', type: 'uuid' })
  translationId!: string;

  @Column({ name: 'segment_id', type: 'uuid', nullable: true })
  segmentId!: string | null;

  @Column({ name: 'check_id', type: 'text' })
  checkId!: string;

  @Column({ type: 'text' })
  fingerprint!: string;

  @Column({ type: 'text' })
  severity!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'answered_by', type: 'uuid' })
  answeredBy!: string;

  @Column({ name: 'answered_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  answeredAt!: Date;

  @Column({ name: 'ratified_by', type: 'uuid', nullable: true })
  ratifiedBy!: string | null;

  @Column({ name: 'ratified_at', type: 'timestamptz', nullable: true })
  ratifiedAt!: Date | null;
}
