import type { ArticleAbilities, Twin } from '../../contract/articles';
import type { Role } from '../../kernel/actor';
import { canAct } from '../../workflow/machine';
import type { State } from '../../workflow/states';

/** What the abilities depend on. */
export interface ArticleFacts {
  readonly twin: Twin;
  readonly translationState: State | null;
  readonly isLive: boolean;
}

/** What somebody may do with an article as it stands. */
export function articleAbilitiesOf(asker: { readonly roles: readonly Role[] }, facts: ArticleFacts): ArticleAbilities {
  const isEditor = asker.roles.includes('editor');
  const isKilled = facts.twin === 'killed';
  const hasTranslation = facts.translationState !== null;
  const awaitsTwin = !isKilled && !hasTranslation;
  return {
    plan: isEditor && !isKilled,
    revise: isEditor && !isKilled,
    openTranslation: isEditor && awaitsTwin,
    attachTwin: awaitsTwin && (isEditor || asker.roles.includes('translator')),
    declareSingle: isEditor && facts.twin === 'needed',
    setEmbargo: isEditor && !isKilled && !facts.isLive,
    publish: !isKilled && mayPublish(asker.roles, facts),
    takeDown: isEditor && facts.isLive,
    kill: isEditor && !isKilled && !facts.isLive && mayKill(asker.roles, facts.translationState),
  };
}

/** A pair that is approved, or a declared single; a duty editor also what is still in review. */
function mayPublish(roles: readonly Role[], { twin, translationState }: ArticleFacts): boolean {
  if (translationState === null) return twin === 'single' && (roles.includes('editor') || roles.includes('duty'));
  return (
    canAct('publish', translationState, roles).allowed || canAct('approve_on_duty', translationState, roles).allowed
  );
}

function mayKill(roles: readonly Role[], state: State | null): boolean {
  return state === null || canAct('kill', state, roles).allowed;
}
