/** Where a translation can stand. Whether its article is live is a different question, answered by the live pointer only. */
export const STATES = [
  'preparing',
  'ready',
  'translating',
  'checking',
  'in_review',
  'returned',
  'approved',
  'scheduled',
  'publishing',
  'done',
  'killed',
] as const;
export type State = (typeof STATES)[number];

/** The automatic step a state waits for. */
export interface StateJob {
  readonly queue: 'translate' | 'review' | 'publish';
  readonly job: string;
}

/**
 * The job that is put into the outbox when a state is entered, or null where the next step is a person's.
 * The same rows stand in the database (`workflow_state`).
 */
export const STATE_JOBS: Readonly<Record<State, StateJob | null>> = {
  preparing: { queue: 'translate', job: 'translation.prepare-segments' },
  ready: null,
  translating: null,
  checking: { queue: 'review', job: 'review.run-checks' },
  in_review: null,
  returned: null,
  approved: null,
  scheduled: { queue: 'publish', job: 'publishing.start-scheduled' },
  publishing: { queue: 'publish', job: 'publishing.carry-out-order' },
  done: null,
  killed: null,
};

/** The states in which the work is over for now: `done` may be reopened, `killed` never. */
export const RESTING_STATES: readonly State[] = ['done', 'killed'];

/** The states of a job board: everything that is neither done nor killed. */
export const LIVE_STATES: readonly State[] = STATES.filter((state) => !RESTING_STATES.includes(state));

/** Whether a string names a state: `isState('ready') === true`. */
export function isState(value: string): value is State {
  return (STATES as readonly string[]).includes(value);
}
