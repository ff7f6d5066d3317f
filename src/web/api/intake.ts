import { queryOptions } from '@tanstack/react-query';
import type { ImportBatchView, ImportReport } from '../../contract/intake';
import { ask, send } from './client';

export type Received = File | string;

/** A file as it is, or a text somebody pasted. */
export function bringIn(
  kind: 'front-page' | 'pairs',
  parameters: Readonly<Record<string, string>>,
  received: Received,
): Promise<ImportReport> {
  return send('POST', `/imports/${kind}?${new URLSearchParams(parameters)}`, bodyOf(received));
}

/** What became of an import, as the desk remembers it. */
export const batchQuery = (id: string) =>
  queryOptions({ queryKey: ['imports', 'batch', id], queryFn: () => ask<ImportBatchView>('GET', `/imports/${id}`) });

function bodyOf(received: Received): FormData | Blob {
  if (typeof received === 'string') return new Blob([received], { type: 'text/plain;charset=utf-8' });
  const form = new FormData();
  form.append('file', received);
  return form;
}
