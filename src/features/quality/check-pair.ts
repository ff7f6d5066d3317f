import { createHash } from 'node:crypto';
import type { FoundFinding } from './found-finding';
import type { PairText, WorkingSegment } from './working-pair';

/** What is wrong with the structure of a pair: a sentence that has no translation. It is mended, never answered. */
export function checkPair(pair: PairText): FoundFinding[] {
  return pair.segments.filter(isEmpty).map((segment) => ({
    segmentId: segment.id,
    checkId: 'segment.empty',
    severity: 'blocker',
    sourceSpans: [{ start: 0, end: segment.sourceText.length }],
    targetSpans: [],
    messageKey: 'checks.segment.empty',
    parameters: {},
    fix: null,
    isAnswerable: false,
    fingerprint: createHash('sha256').update(`segment.empty ${segment.id} ${segment.sourceText}`).digest('hex'),
  }));
}

const isEmpty = (segment: WorkingSegment) => segment.kind === 'pair' && segment.targetText.trim() === '';
