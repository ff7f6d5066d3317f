import type { WorkingSegment } from '../../../contract/translation';
import type { Answers } from './bench';
import type { LiveFinding } from './live-findings';

export type SegmentState = 'empty' | 'draft' | 'stale' | 'left_out' | 'translated' | 'approved';

/** A sign beside the word: nobody has to tell colours apart. */
export const SEGMENT_SIGNS: Readonly<Record<SegmentState, string>> = {
  empty: '○',
  draft: '◔',
  stale: '⟳',
  left_out: '∅',
  translated: '◑',
  approved: '●',
};

/** Blockers that nobody has answered. */
export function openBlockers(findings: readonly LiveFinding[], answers: Answers): LiveFinding[] {
  return findings.filter(({ severity, fingerprint }) => severity === 'blocker' && !answers.has(fingerprint));
}

/** How far a segment is. A draft has text, and something that stops it. */
export function stateOfSegment(
  segment: WorkingSegment,
  text: string,
  findings: readonly LiveFinding[],
  answers: Answers,
): SegmentState {
  if (segment.previousSourceText !== null) return 'stale';
  if (text.trim() === '') return segment.gapReason === null || segment.kind !== 'omission' ? 'empty' : 'left_out';
  if (openBlockers(findings, answers).length > 0) return 'draft';
  return segment.confirmedBy !== null && text === segment.targetText ? 'approved' : 'translated';
}

/** Whether there is something left to do in it. */
export function isUnfinished(state: SegmentState): boolean {
  return state === 'empty' || state === 'draft' || state === 'stale';
}
