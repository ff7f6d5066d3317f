import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ArticleView } from '../../contract/articles';
import type {
  DutyReviews,
  PublicationList,
  PublishArticle,
  PublishingList,
  PublishingState,
  SetEmbargo,
  SingleApproval,
} from '../../contract/publishing';
import type { DayConsistency } from '../../contract/quality';
import { ask } from './client';

/** Everything under this name is told anew when something happened. */
const KEY = 'publishing';

export const publicationsQuery = (list: PublishingList, q?: string) =>
  infiniteQueryOptions({
    queryKey: [KEY, 'list', list, q],
    queryFn: ({ pageParam }) => publications({ list, ...(q && { q }), ...(pageParam && { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

export const publicationCountQuery = (list: PublishingList, q?: string) =>
  queryOptions({
    queryKey: [KEY, 'count', list, q],
    queryFn: async () => (await publications({ list, ...(q && { q }), limit: '1' })).total,
  });

export const dutyReviewsQuery = queryOptions({
  queryKey: [KEY, 'duty'],
  queryFn: () => ask<DutyReviews>('GET', '/duty-reviews'),
});

const ON_ITS_WAY_MILLISECONDS = 1_000;

/** Where an article stands on its way out; asked again and again while it is under way. */
export const publishingQuery = (articleId: string) =>
  queryOptions({
    queryKey: [KEY, 'one', articleId],
    queryFn: () => ask<PublishingState>('GET', `/articles/${articleId}/publication`),
    refetchInterval: ({ state: { data } }) => (data?.order?.state === 'publishing' ? ON_ITS_WAY_MILLISECONDS : false),
  });

/** What it says otherwise than another article of the day. */
export const dayConsistencyQuery = (articleId: string) =>
  queryOptions({
    queryKey: [KEY, 'day', articleId],
    queryFn: () => ask<DayConsistency>('GET', `/articles/${articleId}/day`),
  });

/** The texts of an article, as they would go out. */
export const outgoingTextsQuery = (articleId: string) =>
  queryOptions({
    queryKey: [KEY, 'texts', articleId],
    queryFn: () => ask<ArticleView>('GET', `/articles/${articleId}`),
  });

/** An order that is sent twice under one key is given once. */
export function publish(articleId: string, order: PublishArticle, key: string): Promise<{ orderId: string }> {
  return ask('POST', `/articles/${articleId}/publication`, order, { 'idempotency-key': key });
}

export function deschedule(articleId: string, reason: string): Promise<void> {
  return ask('DELETE', `/articles/${articleId}/publication`, { reason });
}

export function takeDown(articleId: string, reason: string): Promise<{ publicationId: string }> {
  return ask('POST', `/articles/${articleId}/takedown`, { reason });
}

export function killArticle(articleId: string, reason: string): Promise<void> {
  return ask('POST', `/articles/${articleId}/kill`, { reason });
}

export function setEmbargo(articleId: string, embargo: SetEmbargo): Promise<{ embargoUntil: string | null }> {
  return ask('PUT', `/articles/${articleId}/embargo`, embargo);
}

export function withdrawSingle(articleId: string, reason: string): Promise<void> {
  return ask('DELETE', `/articles/${articleId}/single`, { reason });
}

export function approveSingle(articleId: string): Promise<SingleApproval> {
  return ask('POST', `/articles/${articleId}/single/approval`, {});
}

export function settleDutyReview(publicationId: string, note: string): Promise<void> {
  return ask('POST', `/duty-reviews/${publicationId}`, note === '' ? {} : { note });
}

function publications(parameters: Readonly<Record<string, string>>): Promise<PublicationList> {
  return ask('GET', `/publications?${new URLSearchParams(parameters)}`);
}
