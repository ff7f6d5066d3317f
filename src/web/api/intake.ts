import { queryOptions, skipToken } from '@tanstack/react-query';
import type { ImportBatchView, ImportReport } from '../../contract/intake';
import { ask, send } from './client';
import { queries } from './queries';

export type Received = File | string;

/** A file as it is, or a text somebody pasted. */
export async function bringIn(
  kind: 'front-page' | 'pairs',
  parameters: Readonly<Record<string, string>>,
  received: Received,
): Promise<ImportReport> {
  const path = `/imports/${kind}?${new URLSearchParams(parameters)}`;
  const report = await send<ImportReport>('POST', path, bodyOf(received));
  queries.setQueryData(reportQuery(report.id).queryKey, report);
  return report;
}

/** What an import answered; told once, and kept as long as this page stays open. */
export const reportQuery = (id: string) =>
  queryOptions<ImportReport>({
    queryKey: ['imports', 'report', id],
    queryFn: skipToken,
    gcTime: Number.POSITIVE_INFINITY,
  });

/** What the desk remembers of an import. */
export const batchQuery = (id: string) =>
  queryOptions({ queryKey: ['imports', 'batch', id], queryFn: () => ask<ImportBatchView>('GET', `/imports/${id}`) });

function bodyOf(received: Received): FormData | Blob {
  if (typeof received === 'string') return new Blob([received], { type: 'text/plain;charset=utf-8' });
  const form = new FormData();
  form.append('file', received);
  return form;
}
