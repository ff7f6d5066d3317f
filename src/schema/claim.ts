import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Account } from './account';
import { Translation } from './translation';

/** Who holds a translation or a review, until when, with the rising fence. */
@Entity({ name: 'claim' })
@Check(
  'ck_claim_cause',
  `(release_cause = ANY (ARRAY['released'::text, 'expired'::text, 'submitted'::text, 'approved'::text, 'returned'::text, 'killed'::text, 'reopened'::text, 'amended'::text]))`,
)
@Check('ck_claim_released', `((released_at IS NULL) = (release_cause IS NULL))`)
@Check('ck_claim_stage', `(stage = ANY (ARRAY['translate'::text, 'review'::text]))`)
@ForeignKey(() => Account, ['accountId'], ['id'], { name: 'fk_claim_account' })
@ForeignKey(() => Translation, ['translationId'], ['id'], { name: 'fk_claim_translation' })
@Unique('uq_claim_fence', ['translationId', 'fence'])
@Index('ix_claim_account_open', ['accountId'], { where: `released_at IS NULL` })
@Index('ix_claim_expiry', ['expiresAt'], { where: `released_at IS NULL` })
@Index('uq_claim_open', ['translationId', 'stage'], { unique: true, where: `released_at IS NULL` })
export class Claim {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_claim' })
  id!: string;

  @Column({ name: 'translation_id', type: 'uuid' })
  translationId!: string;

  @Column({ type: 'text' })
  stage!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ type: 'bigint' })
  fence!: string;

  @Column({ name: 'claimed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  claimedAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'released_at', type: 'timestamptz', nullable: true })
  releasedAt!: Date | null;

  @Column({ name: 'release_cause', type: 'text', nullable: true })
  releaseCause!: string | null;

  @Column({ name: 'release_reason', type: 'text', nullable: true })
  releaseReason!: string | null;
}
