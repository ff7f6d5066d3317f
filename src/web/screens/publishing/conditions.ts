import type { Obstacle, PublishingState, Scope } from '../../../contract/publishing';

export type ConditionName =
  | 'alive'
  | 'twin'
  | 'approved'
  | 'step'
  | 'blockers'
  | 'declared'
  | 'single'
  | 'kind'
  | 'out'
  | 'embargo'
  | 'order';

export interface Condition {
  readonly name: ConditionName;
  readonly obstacles: readonly Obstacle[];
}

const NAMES: Readonly<Record<Scope, readonly ConditionName[]>> = {
  pair: ['alive', 'twin', 'approved', 'step', 'blockers', 'kind', 'embargo', 'order'],
  single: ['alive', 'declared', 'single', 'kind', 'embargo', 'order'],
};

const BY_CODE: Readonly<Record<string, ConditionName>> = {
  'article.killed': 'alive',
  'publication.no_twin': 'twin',
  'publication.out_of_step': 'step',
  'publication.blockers': 'blockers',
  'publication.half_pair': 'declared',
  'publication.pair_is_live': 'declared',
  'publication.single_unapproved': 'single',
  'publication.embargoed': 'embargo',
  'publication.already_ordered': 'order',
};
/** Readers have exactly these texts: that is where it should be, and nothing to put in order. */
const IS_OUT: readonly string[] = ['publication.waits.done', 'publication.same_text'];
/** What is known only once the two texts are approved. */
const AFTER_APPROVAL: readonly ConditionName[] = ['step', 'blockers'];

/**
 * Everything that has to be in order before an article goes out, with what is not: met conditions have no obstacle. What cannot be
 * known yet is left out.
 */
export function conditionsOf(scope: Scope, checklist: PublishingState['checklist']): Condition[] {
  const obstaclesOf = (name: ConditionName) =>
    checklist[scope].filter(({ code }) => conditionOf(code) === name && !IS_OUT.includes(code));
  const hasNoTwin = obstaclesOf('twin').length > 0;
  const isOpen = hasNoTwin || obstaclesOf('approved').length > 0;
  const isOut = checklist[scope].some(({ code }) => IS_OUT.includes(code));
  return NAMES[scope]
    .map((name) => (name === 'kind' && isOut ? 'out' : name))
    .filter((name) => !isOpen || !AFTER_APPROVAL.includes(name))
    .filter((name) => name !== 'approved' || !hasNoTwin)
    .map((name) => ({ name, obstacles: obstaclesOf(name) }));
}

function conditionOf(code: string): ConditionName {
  if (code.startsWith('publication.waits.') || code === 'publication.unapproved') return 'approved';
  return BY_CODE[code] ?? 'kind';
}
