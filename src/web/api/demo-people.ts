import { queryOptions } from '@tanstack/react-query';
import type { DemoPeople } from '../../contract/people';
import { ask } from './client';

/** Whom a visitor of a demo newsroom may be; nobody anywhere else. */
export const demoPeopleQuery = queryOptions({
  queryKey: ['demo-people'],
  queryFn: () => ask<DemoPeople>('GET', '/demo-people'),
  staleTime: Number.POSITIVE_INFINITY,
});
