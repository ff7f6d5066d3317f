import type { Role } from '../kernel/actor';
import type { State } from './states';

/** Who may take a step: a person by a role, or the house itself. */
export type WorkflowRole = Role | 'system';

export const ACTS = [
  'prepare',
  'align',
  'claim',
  'release',
  'expire',
  'submit',
  'check',
  'return',
  'approve',
  'approve_on_duty',
  'carry_over',
  'amend',
  'schedule',
  'deschedule',
  'publish',
  'finish',
  'fail',
  'reopen',
  'swap',
  'kill',
] as const;
export type Act = (typeof ACTS)[number];

export interface Transition {
  readonly act: Act;
  readonly from: State;
  readonly to: State;
  readonly role: WorkflowRole;
}

const step = (act: Act, from: State, to: State, role: WorkflowRole): Transition => ({ act, from, to, role });

/**
 * Every allowed step. `allowed_transition` in the database holds the same rows and is what decides;
 * this copy tells screens which buttons to show. A test compares the two row by row.
 */
export const TRANSITIONS: readonly Transition[] = [
  step('prepare', 'preparing', 'ready', 'system'),
  step('align', 'preparing', 'checking', 'system'),
  step('claim', 'ready', 'translating', 'translator'),
  step('claim', 'returned', 'translating', 'translator'),
  step('release', 'translating', 'ready', 'translator'),
  step('release', 'translating', 'ready', 'editor'),
  step('expire', 'translating', 'ready', 'system'),
  step('submit', 'translating', 'checking', 'translator'),
  step('check', 'checking', 'in_review', 'system'),
  step('return', 'in_review', 'returned', 'reviewer'),
  step('return', 'in_review', 'returned', 'editor'),
  step('approve', 'in_review', 'approved', 'reviewer'),
  step('approve', 'in_review', 'approved', 'editor'),
  step('approve_on_duty', 'in_review', 'approved', 'duty'),
  step('carry_over', 'ready', 'approved', 'reviewer'),
  step('carry_over', 'ready', 'approved', 'editor'),
  step('amend', 'approved', 'in_review', 'editor'),
  step('amend', 'approved', 'in_review', 'duty'),
  step('amend', 'done', 'in_review', 'editor'),
  step('amend', 'done', 'in_review', 'duty'),
  step('schedule', 'approved', 'scheduled', 'editor'),
  step('deschedule', 'scheduled', 'approved', 'editor'),
  step('deschedule', 'scheduled', 'approved', 'duty'),
  step('publish', 'approved', 'publishing', 'editor'),
  step('publish', 'approved', 'publishing', 'duty'),
  step('publish', 'scheduled', 'publishing', 'system'),
  step('finish', 'publishing', 'done', 'system'),
  step('fail', 'publishing', 'approved', 'system'),
  step('reopen', 'in_review', 'preparing', 'system'),
  step('reopen', 'approved', 'preparing', 'system'),
  step('reopen', 'scheduled', 'preparing', 'system'),
  step('reopen', 'done', 'preparing', 'system'),
  step('reopen', 'done', 'preparing', 'editor'),
  step('swap', 'ready', 'preparing', 'editor'),
  step('swap', 'in_review', 'checking', 'editor'),
  step('kill', 'preparing', 'killed', 'editor'),
  step('kill', 'ready', 'killed', 'editor'),
  step('kill', 'translating', 'killed', 'editor'),
  step('kill', 'checking', 'killed', 'editor'),
  step('kill', 'in_review', 'killed', 'editor'),
  step('kill', 'returned', 'killed', 'editor'),
  step('kill', 'approved', 'killed', 'editor'),
  step('kill', 'scheduled', 'killed', 'editor'),
];
