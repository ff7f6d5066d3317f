import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The house itself: one row. */
@Entity({ name: 'newsroom' })
@Check('ck_newsroom_claim_limit', `((claim_limit >= 1) AND (claim_limit <= 1000))`)
@Check('ck_newsroom_lease_minutes', `((lease_minutes >= 1) AND (lease_minutes <= 240))`)
@Check('ck_newsroom_single', `(id = 1)`)
export class Newsroom {
  @PrimaryColumn({ type: 'smallint', default: 1, primaryKeyConstraintName: 'pk_newsroom' })
  id!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'claim_limit', type: 'integer', default: 20 })
  claimLimit!: number;

  @Column({ name: 'lease_minutes', type: 'integer', default: 15 })
  leaseMinutes!: number;

  @Column({ name: 'time_zone', type: 'text', default: 'Asia/Almaty' })
  timeZone!: string;

  @Column({ name: 'is_demo', type: 'boolean', default: false })
  isDemo!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
