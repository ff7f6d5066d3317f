/** As `workflow_state` names them: entering `publishing` and `scheduled` puts these jobs. */
export const CARRY_OUT_ORDER = 'publishing.carry-out-order';
export const START_SCHEDULED = 'publishing.start-scheduled';
