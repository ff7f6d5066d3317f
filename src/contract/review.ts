import { z } from 'zod';
import { findingShape } from './quality';
import { personShape, textShape, whyShape } from './text';

/** POST, PATCH /translations/:id/review-claim */
export const reviewClaimShape = z.strictObject({
  id: z.uuid(),
  fence: z.int().positive(),
  expiresAt: z.iso.datetime(),
});
export type ReviewClaim = z.infer<typeof reviewClaimShape>;

/** PATCH /translations/:id/review-claim */
export const renewReviewShape = z.strictObject({ fence: z.int().positive() });
export type RenewReview = z.infer<typeof renewReviewShape>;

/** DELETE /translations/:id/review-claim */
export const releaseReviewShape = z.strictObject({ reason: whyShape });
export type ReleaseReview = z.infer<typeof releaseReviewShape>;

const seenSegment = z.strictObject({ id: z.uuid(), version: z.int().positive() });

/** POST /translations/:id/confirmations: the segments somebody has read, in the versions they have seen. */
export const confirmSegmentsShape = z.strictObject({ segments: z.array(seenSegment).min(1).max(5000) });
export type ConfirmSegments = z.infer<typeof confirmSegmentsShape>;

export const confirmationShape = z.strictObject({
  confirmed: z.array(z.uuid()),
  /** How many segments still wait for a second person. */
  unconfirmed: z.int().nonnegative(),
});
export type Confirmation = z.infer<typeof confirmationShape>;

/** POST /translations/:id/approval */
export const approveTranslationShape = z.strictObject({ reason: whyShape.optional() });
export type ApproveTranslation = z.infer<typeof approveTranslationShape>;

export const approvalShape = z.strictObject({
  reviewId: z.uuid(),
  state: z.literal('approved'),
  /** How many segments the approval itself confirmed. */
  confirmed: z.int().nonnegative(),
  kkRevisionId: z.uuid(),
  enRevisionId: z.uuid(),
});
export type ApprovalResult = z.infer<typeof approvalShape>;

export const RETURN_CATEGORIES = [
  'accuracy',
  'quotation',
  'number_name',
  'terminology',
  'language',
  'style',
  'other',
] as const;

const returnReason = z
  .strictObject({
    segmentId: z.uuid(),
    side: z.enum(['source', 'target']),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    category: z.enum(RETURN_CATEGORIES),
    severity: z.enum(['minor', 'major']),
    note: textShape(2000).default(''),
  })
  .refine((reason) => reason.end >= reason.start, { path: ['end'], message: 'validation.span_order' })
  .refine((reason) => reason.category !== 'other' || reason.note.trim() !== '', {
    path: ['note'],
    message: 'validation.note_needed',
  });

/** POST /translations/:id/return */
export const returnTranslationShape = z.strictObject({ reasons: z.array(returnReason).min(1).max(500) });
export type ReturnTranslation = z.infer<typeof returnTranslationShape>;

export const returnedShape = z.strictObject({ reviewId: z.uuid(), state: z.literal('returned') });
export type Returned = z.infer<typeof returnedShape>;

/** What the translator reads when a text comes back. */
export const returnReasonShape = z.strictObject({
  id: z.uuid(),
  segmentId: z.uuid(),
  side: z.enum(['source', 'target']),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  category: z.enum(RETURN_CATEGORIES),
  severity: z.enum(['minor', 'major']),
  note: z.string(),
  by: personShape,
  at: z.iso.datetime(),
});
export type ReturnReason = z.infer<typeof returnReasonShape>;

/** A segment that waits for a second pair of eyes, with what changed. */
export const confirmableShape = z.strictObject({
  segmentId: z.uuid(),
  version: z.int().positive(),
  author: personShape.nullable(),
  /** The text somebody else last stood for; null when there was none. */
  before: z.string().nullable(),
  after: z.string(),
});
export type Confirmable = z.infer<typeof confirmableShape>;

/** GET /translations/:id/comparisons: a segment as it stood at the last verdict, at the last approval, when it was first submitted, or as it is live. */
export const comparisonShape = z.strictObject({
  segmentId: z.uuid(),
  base: z.enum(['reviewed', 'approved', 'submitted', 'published']),
  text: z.string(),
});
export type Comparison = z.infer<typeof comparisonShape>;

export const comparisonsShape = z.strictObject({ comparisons: z.array(comparisonShape) });
export type Comparisons = z.infer<typeof comparisonsShape>;

/** POST /translations/:id/amendment: a late change after approval. */
export const amendTranslationShape = z.strictObject({
  reason: whyShape,
  segments: z
    .array(
      z.strictObject({
        id: z.uuid(),
        version: z.int().positive(),
        text: textShape(100_000)
          .refine((text) => text.trim() !== '', { message: 'validation.not_empty' })
          .refine((text) => !/[\n\r]/.test(text), { message: 'validation.one_line' }),
      }),
    )
    .min(1)
    .max(200),
});
export type AmendTranslation = z.infer<typeof amendTranslationShape>;

export const amendmentShape = z.strictObject({
  state: z.literal('in_review'),
  revisionId: z.uuid(),
  changed: z.array(z.uuid()),
  findings: z.array(findingShape),
});
export type Amendment = z.infer<typeof amendmentShape>;

/** POST /translations/:id/carry-over: the source changed by a typo only, the approval still holds. */
export const carryOverShape = z.strictObject({ reason: whyShape });
export type CarryOver = z.infer<typeof carryOverShape>;
