import type { State } from './states';
import { ACTS, type Act, TRANSITIONS, type WorkflowRole } from './transitions';

/** A step that may be taken, or why it may not: nobody takes it from here, or others may. */
export type StepAnswer =
  | { readonly allowed: true; readonly to: State }
  | { readonly allowed: false; readonly reason: 'not_from_here' }
  | { readonly allowed: false; readonly reason: 'not_your_role'; readonly roles: readonly WorkflowRole[] };

/**
 * Whether somebody with these roles may take a step from a state.
 *
 *     canAct('submit', 'ready', ['translator'])        // { allowed: false, reason: 'not_from_here' }
 *     canAct('approve', 'in_review', ['translator'])   // { allowed: false, reason: 'not_your_role', roles: ['reviewer', 'editor'] }
 */
export function canAct(act: Act, state: State, roles: readonly WorkflowRole[]): StepAnswer {
  const steps = TRANSITIONS.filter((step) => step.act === act && step.from === state);
  const mine = steps.find((step) => roles.includes(step.role));
  if (mine) return { allowed: true, to: mine.to };
  if (steps.length === 0) return { allowed: false, reason: 'not_from_here' };
  return { allowed: false, reason: 'not_your_role', roles: steps.map((step) => step.role) };
}

/**
 * The steps somebody with these roles may take next, in the order of the table: what a screen shows as buttons.
 *
 *     nextActs('ready', ['translator'])   // ['claim']
 */
export function nextActs(state: State, roles: readonly WorkflowRole[]): readonly Act[] {
  return ACTS.filter((act) => canAct(act, state, roles).allowed);
}

/** Where a step leads, whoever takes it, or undefined: `destination('submit', 'translating') === 'checking'`. */
export function destination(act: Act, state: State): State | undefined {
  return TRANSITIONS.find((step) => step.act === act && step.from === state)?.to;
}
