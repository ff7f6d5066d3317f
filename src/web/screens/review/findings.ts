import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CheckedTexts, StandingFinding } from '../../../contract/quality';
import type { TranslationView } from '../../../contract/translation';
import { findingsQuery } from '../../api/review';

export type ShownFinding = Pick<
  StandingFinding,
  | 'segmentId'
  | 'severity'
  | 'messageKey'
  | 'parameters'
  | 'sourceSpans'
  | 'targetSpans'
  | 'fingerprint'
  | 'isAnswerable'
  | 'answer'
>;

/** What stands on a text, by segment; what is about the whole text is under the empty name. */
export function useFindings(view: TranslationView): ReadonlyMap<string, readonly ShownFinding[]> {
  const { data } = useQuery(findingsQuery(view));
  return useMemo(() => Map.groupBy(shownFindings(view, data), ({ segmentId }) => segmentId ?? ''), [view, data]);
}

/**
 * What the server has stored, and what the checks say to the text as it stands now: a stored finding of a segment that was saved since is
 * about another text. An answer belongs to its finding wherever that was found.
 */
export function shownFindings(
  { segments, findings }: Pick<TranslationView, 'segments' | 'findings'>,
  checked: CheckedTexts | undefined,
): ShownFinding[] {
  const answers = new Map(findings.map(({ fingerprint, answer }) => [fingerprint, answer]));
  const now = (checked?.findings ?? []).map((finding) => ({
    ...finding,
    segmentId: finding.index === null ? null : (segments[finding.index]?.id ?? null),
    answer: answers.get(finding.fingerprint) ?? null,
  }));
  const known = new Set(now.map(({ fingerprint }) => fingerprint));
  const saved = new Map(segments.map(({ id, savedAt }) => [id, savedAt]));
  const isOfToday = ({ segmentId, foundAt }: StandingFinding) => {
    const savedAt = segmentId === null ? null : (saved.get(segmentId) ?? null);
    return savedAt === null || Date.parse(savedAt) <= Date.parse(foundAt);
  };
  return [...now, ...findings.filter((finding) => !known.has(finding.fingerprint) && isOfToday(finding))];
}

/** What keeps the pair from being approved. */
export function isOpenBlocker({ severity, answer }: ShownFinding): boolean {
  return severity === 'blocker' && !answer?.ratifiedBy;
}
