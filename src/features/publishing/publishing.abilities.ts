import type { PublishingState } from '../../contract/publishing';
import type { PersonActor } from '../../kernel/actor';
import { nextKind, obstaclesTo } from './publishing.policy';
import type { PublishingFacts } from './publishing-facts';

/** What this person could do with this article now; the acts themselves decide again, under the lock. */
export function abilitiesOf(actor: PersonActor, facts: PublishingFacts): PublishingState['abilities'] {
  const isEditor = actor.roles.includes('editor');
  const isReader = isEditor || actor.roles.includes('reviewer');
  const { isKilled, wasPublished, live, order, single, translation } = facts;
  const isFree = !isKilled && order === null;
  const goes = (scope: 'pair' | 'single') =>
    obstaclesTo(facts, { scope, kind: nextKind(facts, scope), publishAt: null, onDuty: false }).length === 0;
  const couldPublish = goes('pair') || goes('single');
  const waitsForDuty = translation?.state === 'in_review' || (single !== null && single.reviewId === null);
  const isScheduled = order !== null && order.publishAt > facts.now;
  return {
    publish: isEditor && couldPublish,
    schedule: isEditor && couldPublish,
    publishOnDuty: actor.roles.includes('duty') && isFree && (couldPublish || waitsForDuty),
    deschedule: isEditor && isScheduled,
    takeDown: isEditor && live !== null,
    kill: isEditor && !isKilled && !wasPublished,
    setEmbargo: isEditor && !isKilled && live === null,
    declareSingle: isEditor && isFree && single === null && live?.scope !== 'pair',
    withdrawSingle: isEditor && single !== null && live?.scope !== 'single' && order?.scope !== 'single',
    approveSingle: isReader && !isKilled && single !== null && single.reviewId === null,
  };
}
