import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { WorkflowState } from './workflow-state';

/** Which act leads from which state where, and to whom it is open. */
@Entity({ name: 'allowed_transition' })
@Check(
  'ck_allowed_transition_role',
  `(role = ANY (ARRAY['translator'::text, 'reviewer'::text, 'editor'::text, 'admin'::text, 'duty'::text, 'system'::text]))`,
)
@ForeignKey(() => WorkflowState, ['fromState'], ['state'], { name: 'fk_allowed_transition_from' })
@ForeignKey(() => WorkflowState, ['toState'], ['state'], { name: 'fk_allowed_transition_to' })
export class AllowedTransition {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_allowed_transition' })
  act!: string;

  @PrimaryColumn({ name: 'from_state', type: 'text', primaryKeyConstraintName: 'pk_allowed_transition' })
  fromState!: string;

  @Column({ name: 'to_state', type: 'text' })
  toState!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_allowed_transition' })
  role!: string;
}
