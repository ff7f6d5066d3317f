import { type InfiniteData, infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Claim, Swapped, TranslationJob, TranslationJobs } from '../../contract/translation';
import { ask } from './client';
import { queries } from './queries';

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

/** The lists that are looked at say at once whose the job is, before the server is asked again. */
export function showClaimed(id: string, lease: NonNullable<TranslationJob['lease']>): void {
  const claimed = (job: TranslationJob): TranslationJob => ({
    ...job,
    state: 'translating',
    lease,
    abilities: { ...job.abilities, claim: false, save: true },
  });
  queries.setQueriesData<InfiniteData<TranslationJobs>>(
    { queryKey: ['translations', 'list'] },
    (known) =>
      known && {
        ...known,
        pages: known.pages.map((page) => ({
          ...page,
          items: page.items.map((job) => (job.id === id ? claimed(job) : job)),
        })),
      },
  );
}

/** Prolongs the lease of a claim that still runs. */
export function renewJob(id: string, fence: number): Promise<Claim> {
  return ask('PATCH', `/translations/${id}/claim`, { fence });
}

export function releaseJob(id: string, reason: string): Promise<void> {
  return ask('DELETE', `/translations/${id}/claim`, { reason });
}

/** Source and target change places, in the translation as it was seen. */
export function swapSides(id: string, version: number): Promise<Swapped> {
  return ask('POST', `/translations/${id}/swap`, { version });
}

function list(parameters: JobFilter): Promise<TranslationJobs> {
  return ask('GET', `/translations?${new URLSearchParams(parameters)}`);
}
