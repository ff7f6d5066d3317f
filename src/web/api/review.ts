import { queryOptions } from '@tanstack/react-query';
import type { CheckedTexts, StandingFinding } from '../../contract/quality';
import type {
  Amendment,
  AmendTranslation,
  ApprovalResult,
  Comparisons,
  Confirmation,
  ConfirmSegments,
  Returned,
  ReturnTranslation,
  ReviewClaim,
} from '../../contract/review';
import type { Relation, RelationChanged, TranslationView } from '../../contract/translation';
import { ask } from './client';

export function claimReview(id: string): Promise<ReviewClaim> {
  return ask('POST', `/translations/${id}/review-claim`);
}

export function renewReview(id: string, fence: number): Promise<ReviewClaim> {
  return ask('PATCH', `/translations/${id}/review-claim`, { fence });
}

export function releaseReview(id: string, reason: string): Promise<void> {
  return ask('DELETE', `/translations/${id}/review-claim`, { reason });
}

export function confirmSegments(id: string, segments: ConfirmSegments['segments']): Promise<Confirmation> {
  return ask('POST', `/translations/${id}/confirmations`, { segments });
}

export function approvePair(id: string): Promise<ApprovalResult> {
  return ask('POST', `/translations/${id}/approval`, {});
}

export function carryOverApproval(id: string, reason: string): Promise<ApprovalResult> {
  return ask('POST', `/translations/${id}/carry-over`, { reason });
}

export function returnText(id: string, reasons: ReturnTranslation['reasons']): Promise<Returned> {
  return ask('POST', `/translations/${id}/return`, { reasons });
}

export function amendText(id: string, amendment: AmendTranslation): Promise<Amendment> {
  return ask('POST', `/translations/${id}/amendment`, amendment);
}

export function relate(id: string, relation: Relation): Promise<RelationChanged> {
  return ask('PATCH', `/translations/${id}`, { relation });
}

export function ratifyAnswer(answerId: string): Promise<StandingFinding> {
  return ask('POST', `/answers/${answerId}/ratification`);
}

/** What a text may be compared with; another version of it may have moved what was last read. */
export const comparisonsQuery = (id: string) =>
  queryOptions({
    queryKey: ['translations', 'comparisons', id],
    queryFn: () => ask<Comparisons>('GET', `/translations/${id}/comparisons`),
  });

/** As many segments as the checks take in one request. */
const MOST_SEGMENTS = 200;

/** What the checks find in a text as it stands now: a reviewer's change is checked before anybody approves it. */
export const findingsQuery = ({ id, sourceLocale, relation, state, segments }: TranslationView) =>
  queryOptions({
    queryKey: ['findings', id, relation, segments.map(({ id: segment, version }) => `${segment}.${version}`).join()],
    queryFn: () =>
      ask<CheckedTexts>('POST', '/checks', {
        sourceLocale,
        relation,
        segments: segments.map((segment) => ({
          id: segment.id,
          blockKind: segment.blockKind,
          source: segment.sourceText,
          target: segment.targetText,
        })),
      }),
    enabled: state === 'in_review' && segments.length > 0 && segments.length <= MOST_SEGMENTS,
    staleTime: Number.POSITIVE_INFINITY,
  });
