import type { TranslationAbilities } from '../../contract/translation';
import type { Role } from '../../kernel/actor';
import { canAct } from '../../workflow/machine';
import type { State } from '../../workflow/states';
import type { Act } from '../../workflow/transitions';

export interface Asker {
  readonly accountId: string;
  readonly roles: readonly Role[];
}

/** What the abilities depend on. A holder is somebody whose lease still runs, by the database's clock. */
export interface TranslationFacts {
  readonly state: State;
  readonly approvedOnce: boolean;
  readonly translateHolder: string | null;
  readonly reviewHolder: string | null;
}

/** What somebody may do with a translation as it stands. */
export function abilitiesOf(asker: Asker, facts: TranslationFacts): TranslationAbilities {
  const may = (act: Act) => canAct(act, facts.state, asker.roles).allowed;
  const holdsWork = facts.state === 'translating' && facts.translateHolder === asker.accountId;
  const holdsReview = facts.state === 'in_review' && facts.reviewHolder === asker.accountId;
  const reviewIsOpen = facts.reviewHolder === null || facts.reviewHolder === asker.accountId;
  return {
    claim: mayClaim(asker, facts),
    release: facts.state === 'translating' && (holdsWork || asker.roles.includes('editor')),
    save: holdsWork || holdsReview,
    submit: holdsWork && may('submit'),
    claimReview: facts.state === 'in_review' && reviewIsOpen && isReviewing(asker.roles),
    approve: reviewIsOpen && may('approve'),
    approveOnDuty: reviewIsOpen && may('approve_on_duty'),
    return: reviewIsOpen && may('return'),
    carryOver: facts.approvedOnce && may('carry_over'),
    amend: may('amend'),
    swap: !facts.approvedOnce && may('swap'),
    changeRelation: mayChangeRelation(asker, facts),
    kill: may('kill'),
  };
}

/** A translation that is free, came back, or whose holder let the lease run out. */
export function mayClaim(asker: Asker, facts: TranslationFacts): boolean {
  if (!asker.roles.includes('translator')) return false;
  const isAbandoned = facts.state === 'translating' && facts.translateHolder === null;
  return isAbandoned || canAct('claim', facts.state, asker.roles).allowed;
}

/** The relation says what the checks may expect: an editor's decision, or the translator's while they work, until it is approved. */
export function mayChangeRelation(asker: Asker, facts: TranslationFacts): boolean {
  if (!BEFORE_APPROVAL.includes(facts.state)) return false;
  const holdsWork = facts.state === 'translating' && facts.translateHolder === asker.accountId;
  return holdsWork || asker.roles.includes('editor');
}

const BEFORE_APPROVAL: readonly State[] = ['preparing', 'ready', 'translating', 'in_review', 'returned'];

function isReviewing(roles: readonly Role[]): boolean {
  return roles.includes('reviewer') || roles.includes('editor') || roles.includes('duty');
}
