import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A state of a translation and the job that entering it puts. */
@Entity({ name: 'workflow_state' })
@Check('ck_workflow_state_queue', `((queue IS NULL) = (job IS NULL))`)
export class WorkflowState {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_workflow_state' })
  state!: string;

  @Column({ type: 'text', nullable: true })
  queue!: string | null;

  @Column({ type: 'text', nullable: true })
  job!: string | null;
}
