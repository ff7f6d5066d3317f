import type { Obstacle, Scope } from '../../contract/publishing';
import type { ErrorParameters } from '../../kernel/domain-error';
import type { OrderRequest, PublishingFacts } from './publishing-facts';

/** Everything that stops this order, the most telling first; empty: it may be given. */
export function obstaclesTo(facts: PublishingFacts, request: OrderRequest): Obstacle[] {
  const found = [...houseObstacles(facts, request), ...kindObstacles(facts, request)];
  return [...found, ...(request.scope === 'pair' ? pairObstacles(facts) : singleObstacles(facts))];
}

/** What stops any text of this article. */
function houseObstacles(facts: PublishingFacts, request: OrderRequest): Obstacle[] {
  const found: Obstacle[] = [];
  const leaves = request.publishAt ?? facts.now;
  if (facts.isKilled) found.push(obstacle('article.killed'));
  if (facts.order) {
    const { by, publishAt } = facts.order;
    found.push(obstacle('publication.already_ordered', { by, publishAt: publishAt.toISOString() }));
  }
  if (facts.embargoUntil && facts.embargoUntil > leaves) {
    found.push(obstacle('publication.embargoed', { until: facts.embargoUntil.toISOString() }));
  }
  if (request.publishAt && request.publishAt <= facts.now) found.push(obstacle('publication.in_the_past'));
  return found;
}

/** A correction or an update is of something live; something live is not published for the first time again. */
function kindObstacles({ live }: PublishingFacts, { kind, scope }: OrderRequest): Obstacle[] {
  const completes = live?.scope === 'single' && scope === 'pair';
  if (live && kind === 'publish' && !completes) return [obstacle('publication.already_live')];
  if (!live && kind !== 'publish') return [obstacle('publication.nothing_live', { kind })];
  return [];
}

function pairObstacles({ translation }: PublishingFacts): Obstacle[] {
  if (!translation) return [obstacle('publication.no_twin')];
  const found: Obstacle[] = [];
  const { state, holder, newerSource, openBlockers } = translation;
  if (state === 'publishing' || state === 'scheduled') return found;
  if (state !== 'approved' || !translation.reviewId) {
    return [obstacle(`publication.waits.${state}`, { holder: holder ?? '' })];
  }
  if (newerSource !== null) found.push(obstacle('publication.out_of_step', { newest: newerSource }));
  if (openBlockers > 0) found.push(obstacle('publication.blockers', { count: openBlockers }));
  return found;
}

function singleObstacles({ live, single }: PublishingFacts): Obstacle[] {
  if (live?.scope === 'pair') return [obstacle('publication.pair_is_live')];
  if (!single) return [obstacle('publication.half_pair')];
  if (!single.reviewId) return [obstacle('publication.single_unapproved', { locale: single.locale })];
  if (live?.reviewId === single.reviewId) return [obstacle('publication.same_text')];
  return [];
}

/** The kind of publication that an article would get next, for the checklist of a screen. */
export function nextKind(facts: PublishingFacts, scope: Scope): OrderRequest['kind'] {
  return facts.live && !(facts.live.scope === 'single' && scope === 'pair') ? 'update' : 'publish';
}

function obstacle(code: string, parameters: ErrorParameters = {}): Obstacle {
  return { code, parameters };
}
