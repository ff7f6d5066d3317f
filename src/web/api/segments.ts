import { queryOptions } from '@tanstack/react-query';
import type {
  ExplainGap,
  JoinSegment,
  SegmentHistory,
  Segments,
  SplitSegment,
  WorkingSegment,
} from '../../contract/translation';
import { ask } from './client';

const at = (id: string, segmentId: string) => `/translations/${id}/segments/${segmentId}`;

/** Everything that was ever written into a segment; another version, another history. */
export const segmentHistoryQuery = (id: string, segmentId: string, version: number) =>
  queryOptions({
    queryKey: ['translations', 'history', id, segmentId, version],
    queryFn: () => ask<SegmentHistory>('GET', `${at(id, segmentId)}/history`),
  });

export function joinSegments(id: string, segmentId: string, join: JoinSegment): Promise<Segments> {
  return ask('POST', `${at(id, segmentId)}/join`, join, { 'idempotency-key': crypto.randomUUID() });
}

export function splitSegment(id: string, segmentId: string, split: SplitSegment): Promise<Segments> {
  return ask('POST', `${at(id, segmentId)}/split`, split, { 'idempotency-key': crypto.randomUUID() });
}

export function explainGap(id: string, segmentId: string, gap: ExplainGap): Promise<WorkingSegment> {
  return ask('PUT', `${at(id, segmentId)}/gap`, gap);
}
