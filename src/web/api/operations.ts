import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { DeadLetterPage, QueueOverview, RetriedDeadLetter } from '../../contract/operations';
import { ask } from './client';

const PAGE = 50;
/** Queues move without telling anybody. */
const LOOK_AGAIN_MILLISECONDS = 10_000;

export const queuesQuery = queryOptions({
  queryKey: ['operations', 'queues'],
  queryFn: () => ask<QueueOverview>('GET', '/ops/queues'),
  refetchInterval: LOOK_AGAIN_MILLISECONDS,
});

export const deadLettersQuery = infiniteQueryOptions({
  queryKey: ['operations', 'dead-letters'],
  queryFn: ({ pageParam }) => ask<DeadLetterPage>('GET', `/ops/dead-letters?limit=${PAGE}&offset=${pageParam}`),
  initialPageParam: 0,
  getNextPageParam: ({ total }, pages) => {
    const seen = pages.reduce((sum, { items }) => sum + items.length, 0);
    return seen < total ? seen : undefined;
  },
});

export function retryLetter(id: string): Promise<RetriedDeadLetter> {
  return ask('POST', `/ops/dead-letters/${id}/retry`);
}

export function dropLetter(id: string, reason: string): Promise<void> {
  return ask('DELETE', `/ops/dead-letters/${id}`, { reason });
}
