import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  ActivityPage,
  ArticlePage,
  ArticleView,
  Placements,
  PlacementTexts,
  PlanArticle,
  PlannedArticle,
  ReviseArticle,
  RevisedArticle,
  Revisions,
  RevisionView,
} from '../../contract/articles';
import { ask } from './client';

export type ArticleFilter = Readonly<Record<string, string>>;

/** A list of articles, newest first, page by page. */
export const articlesQuery = (filter: ArticleFilter) =>
  infiniteQueryOptions({
    queryKey: ['articles', 'list', filter],
    queryFn: ({ pageParam }) => list({ ...filter, ...(pageParam && { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** The first few articles of that name. */
export const namedArticlesQuery = (q: string) =>
  queryOptions({
    queryKey: ['articles', 'named', q],
    queryFn: () => list({ q, limit: '8' }),
  });

export const articleQuery = (id: string) =>
  queryOptions({ queryKey: ['articles', 'one', id], queryFn: () => ask<ArticleView>('GET', `/articles/${id}`) });

export const revisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['articles', 'revisions', id],
    queryFn: () => ask<Revisions>('GET', `/articles/${id}/revisions`),
  });

/** A saved text never changes. */
export const revisionQuery = (id: string, revisionId: string) =>
  queryOptions({
    queryKey: ['articles', 'revision', id, revisionId],
    queryFn: () => ask<RevisionView>('GET', `/articles/${id}/revisions/${revisionId}`),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: revisionId !== '',
  });

export const placementsQuery = (id: string) =>
  queryOptions({
    queryKey: ['articles', 'placements', id],
    queryFn: () => ask<Placements>('GET', `/articles/${id}/placements`),
  });

export const placementTextsQuery = (id: string) =>
  queryOptions({
    queryKey: ['articles', 'placement-texts', id],
    queryFn: () => ask<PlacementTexts>('GET', `/articles/${id}/placement-texts`),
  });

/** The log of an article, newest first. */
export const activityQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['articles', 'activity', id],
    queryFn: ({ pageParam }) =>
      ask<ActivityPage>('GET', `/articles/${id}/activity?limit=50${pageParam ? `&before=${pageParam}` : ''}`),
    initialPageParam: 0,
    getNextPageParam: ({ nextBefore }) => nextBefore ?? undefined,
  });

/** Only for whoever has seen the article as it stands. */
export function planArticle(id: string, plan: PlanArticle): Promise<PlannedArticle> {
  return ask('PATCH', `/articles/${id}`, plan);
}

/** A new version of a text; sent twice under one key it is written once. */
export function reviseArticle(id: string, revision: ReviseArticle, key: string): Promise<RevisedArticle> {
  return ask('POST', `/articles/${id}/revisions`, revision, { 'idempotency-key': key });
}

function list(parameters: ArticleFilter): Promise<ArticlePage> {
  return ask('GET', `/articles?${new URLSearchParams(parameters)}`);
}
