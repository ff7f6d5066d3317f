import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Claim, TranslationJobs } from '../../contract/translation';
import { ask } from './client';

export type JobFilter = Readonly<Record<string, string>>;

/** A list of the board, page by page. */
export const jobsQuery = (filter: JobFilter) =>
  infiniteQueryOptions({
    queryKey: ['translations', 'list', filter],
    queryFn: ({ pageParam }) => list({ ...filter, ...(pageParam && { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** How many a list of the board has. */
export const jobCountQuery = (filter: JobFilter) =>
  queryOptions({
    queryKey: ['translations', 'count', filter],
    queryFn: async () => (await list({ ...filter, limit: '1' })).total ?? 0,
  });

export function claimJob(id: string): Promise<Claim> {
  return ask('POST', `/translations/${id}/claim`);
}

/** Prolongs the lease of a claim that still runs. */
export function renewJob(id: string, fence: number): Promise<Claim> {
  return ask('PATCH', `/translations/${id}/claim`, { fence });
}

export function releaseJob(id: string, reason: string): Promise<void> {
  return ask('DELETE', `/translations/${id}/claim`, { reason });
}

function list(parameters: JobFilter): Promise<TranslationJobs> {
  return ask('GET', `/translations?${new URLSearchParams(parameters)}`);
}
