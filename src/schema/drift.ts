import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Placement } from './placement';

/** A difference between a placement and the revision it should show, classed by cause. */
@Entity({ name: 'drift' })
@Check(
  'ck_drift_cause',
  `(cause = ANY (ARRAY['stripped'::text, 'encoding'::text, 'truncated'::text, 'edited'::text, 'moved'::text]))`,
)
@ForeignKey(() => Placement, ['placementId'], ['id'], { name: 'fk_drift_placement' })
@Unique('uq_drift_position', ['placementId', 'position'])
export class Drift {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_drift' })
  id!: string;

  @Column({ name: 'placement_id', type: 'uuid' })
  placementId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  character!: string;

  @Column({ type: 'text' })
  cause!: string;

  @Column({ name: 'placement_offset', type: 'integer' })
  placementOffset!: number;

  @Column({ name: 'reference_offset', type: 'integer' })
  referenceOffset!: number;

  @Column({ name: 'reference_section', type: 'text' })
  referenceSection!: string;

  @Column({ type: 'text' })
  before!: string;

  @Column({ type: 'text' })
  after!: string;
}
