import { queryOptions } from '@tanstack/react-query';
import type { Dashboard, DashboardQuery } from '../../contract/dashboard';
import { ask } from './client';

export const dashboardQuery = ({ from, to }: DashboardQuery) =>
  queryOptions({
    queryKey: ['dashboard', from, to],
    queryFn: () => ask<Dashboard>('GET', `/dashboard?${new URLSearchParams({ from, to })}`),
    staleTime: 60_000,
  });
