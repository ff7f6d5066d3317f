import { queryOptions } from '@tanstack/react-query';
import type { ReviewClaim } from '../../contract/review';
import type {
  ExplainGap,
  JoinSegment,
  SaveSegment,
  SegmentHistory,
  Segments,
  SplitSegment,
} from '../../contract/translation';
import { ask } from './client';

const segment = (id: string, segmentId: string) => `/translations/${id}/segments/${segmentId}`;

export const segmentHistoryQuery = (id: string, segmentId: string) =>
  queryOptions({
    queryKey: ['translations', 'history', id, segmentId],
    queryFn: () => ask<SegmentHistory>('GET', `${segment(id, segmentId)}/history`),
  });

export function joinSegments(id: string, segmentId: string, input: JoinSegment): Promise<Segments> {
  return ask('POST', `${segment(id, segmentId)}/join`, input);
}

export function splitSegment(id: string, segmentId: string, input: SplitSegment): Promise<Segments> {
  return ask('POST', `${segment(id, segmentId)}/split`, input);
}

export function explainGap(id: string, segmentId: string, input: ExplainGap): Promise<unknown> {
  return ask('PUT', `${segment(id, segmentId)}/gap`, input);
}

export function writeSegment(id: string, segmentId: string, input: SaveSegment): Promise<unknown> {
  return ask('PUT', segment(id, segmentId), input, { 'idempotency-key': crypto.randomUUID() });
}

export function takeReview(id: string): Promise<ReviewClaim> {
  return ask('POST', `/translations/${id}/review-claim`);
}

export function giveReviewBack(id: string, reason: string): Promise<void> {
  return ask('DELETE', `/translations/${id}/review-claim`, { reason });
}
