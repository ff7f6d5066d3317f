import { z } from 'zod';
import { LOCALES } from '../kernel/locale';
import { STATES } from '../workflow/states';
import { PRIORITIES, RELATIONS } from './choices';
import { dueShape } from './day';
import { findingShape } from './quality';
import { confirmableShape, returnReasonShape } from './review';
import { personShape, textShape, whyShape } from './text';

const LONGEST_SEGMENT = 100_000;

export const BLOCK_KINDS = [
  'headline',
  'lead',
  'paragraph',
  'heading',
  'quote',
  'verse',
  'list_item',
  'caption',
  'image',
  'embed',
] as const;

export const priorityShape = z.enum(PRIORITIES);
export type Priority = z.infer<typeof priorityShape>;
export const relationShape = z.enum(RELATIONS);
export type Relation = z.infer<typeof relationShape>;
export const stateShape = z.enum(STATES);
const localeShape = z.enum(LOCALES);
const fenceShape = z.int().positive();
const versionShape = z.int().positive();

export const translationIdShape = z.strictObject({ id: z.uuid() });
export const segmentIdShape = z.strictObject({ id: z.uuid(), segmentId: z.uuid() });

/** GET /translations */
export const listTranslationsShape = z.strictObject({
  /** Words of a headline, as the list of articles takes them. */
  q: textShape(200).optional(),
  state: stateShape.optional(),
  direction: z.enum(['kk-en', 'en-kk']).optional(),
  priority: priorityShape.optional(),
  dueBefore: dueShape.optional(),
  section: z.string().max(60).optional(),
  mine: z.stringbool().optional(),
  returnedToMe: z.stringbool().optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ListTranslations = z.infer<typeof listTranslationsShape>;

export const leaseShape = z.strictObject({
  stage: z.enum(['translate', 'review']),
  holder: personShape,
  until: z.iso.datetime(),
});

/** What the asking person may do with a translation as it stands; a screen asks this and never works it out again. */
export const translationAbilitiesShape = z.strictObject({
  claim: z.boolean(),
  release: z.boolean(),
  save: z.boolean(),
  submit: z.boolean(),
  claimReview: z.boolean(),
  approve: z.boolean(),
  approveOnDuty: z.boolean(),
  return: z.boolean(),
  carryOver: z.boolean(),
  amend: z.boolean(),
  swap: z.boolean(),
  changeRelation: z.boolean(),
  kill: z.boolean(),
});
export type TranslationAbilities = z.infer<typeof translationAbilitiesShape>;

export const translationJobShape = z.strictObject({
  id: z.uuid(),
  articleId: z.uuid(),
  articleNumber: z.int(),
  headline: z.string(),
  sourceLocale: localeShape,
  targetLocale: localeShape,
  state: stateShape,
  relation: relationShape,
  enteredBy: z.enum(['translate', 'attach']),
  priority: priorityShape,
  dueAt: z.iso.datetime().nullable(),
  sections: z.array(z.string()),
  segments: z.int().nonnegative(),
  words: z.int().nonnegative(),
  translator: personShape.nullable(),
  lease: leaseShape.nullable(),
  isReturnedToMe: z.boolean(),
  /** How many segments of the asking translator's text somebody else changed in review: they wait to be confirmed. */
  waitsForMe: z.int().nonnegative(),
  createdAt: z.iso.datetime(),
  stateChangedAt: z.iso.datetime(),
  abilities: translationAbilitiesShape,
});
export type TranslationJob = z.infer<typeof translationJobShape>;

export const translationJobsShape = z.strictObject({
  items: z.array(translationJobShape),
  /** All that match; null in the archive, where counting would cost more than it tells. */
  total: z.int().nonnegative().nullable(),
  nextCursor: z.string().nullable(),
});
export type TranslationJobs = z.infer<typeof translationJobsShape>;

export const segmentShape = z.strictObject({
  id: z.uuid(),
  blockIndex: z.int(),
  blockKind: z.enum(BLOCK_KINDS),
  kind: z.enum(['pair', 'omission', 'addition']),
  sourceText: z.string(),
  targetText: z.string(),
  gapReason: z.string().nullable(),
  /** The source it was translated from, where that has changed and nobody has looked since. */
  previousSourceText: z.string().nullable(),
  version: versionShape,
  author: personShape.nullable(),
  isImported: z.boolean(),
  savedAt: z.iso.datetime().nullable(),
  confirmedBy: personShape.nullable(),
  confirmedAt: z.iso.datetime().nullable(),
  /** False for the last author: the text needs other eyes. */
  mayConfirm: z.boolean(),
});
export type WorkingSegment = z.infer<typeof segmentShape>;

/** GET /translations/:id */
export const translationShape = z.strictObject({
  id: z.uuid(),
  articleId: z.uuid(),
  articleNumber: z.int(),
  sourceLocale: localeShape,
  targetLocale: localeShape,
  state: stateShape,
  relation: relationShape,
  enteredBy: z.enum(['translate', 'attach']),
  version: versionShape,
  priority: priorityShape,
  dueAt: z.iso.datetime().nullable(),
  translator: personShape.nullable(),
  approvedOnce: z.boolean(),
  /** The source has a newer revision than the one translated. */
  isOutOfStep: z.boolean(),
  sourceRevisionId: z.uuid(),
  targetRevisionId: z.uuid().nullable(),
  /** Open claims; the fence is told to its holder only. */
  claims: z.array(leaseShape.extend({ fence: fenceShape.nullable() })),
  segments: z.array(segmentShape),
  findings: z.array(findingShape),
  returnReasons: z.array(returnReasonShape),
  /** In review: what waits for a second person and is not the asking person's own, before and after. */
  confirmable: z.array(confirmableShape),
  abilities: translationAbilitiesShape,
});
export type TranslationView = z.infer<typeof translationShape>;

/** POST, PATCH /translations/:id/claim */
export const claimShape = z.strictObject({ id: z.uuid(), fence: fenceShape, expiresAt: z.iso.datetime() });
export type Claim = z.infer<typeof claimShape>;

export const renewClaimShape = z.strictObject({ fence: fenceShape });
export type RenewClaim = z.infer<typeof renewClaimShape>;

/** DELETE /translations/:id/claim */
export const releaseClaimShape = z.strictObject({ reason: whyShape });
export type ReleaseClaim = z.infer<typeof releaseClaimShape>;

/** PUT /translations/:id/segments/:segmentId, with the header Idempotency-Key */
export const saveSegmentShape = z.strictObject({
  text: textShape(LONGEST_SEGMENT).refine((text) => !/[\n\r]/.test(text), { message: 'validation.one_line' }),
  version: versionShape,
  fence: fenceShape,
});
export type SaveSegment = z.infer<typeof saveSegmentShape>;

export const savedSegmentShape = z.strictObject({
  version: versionShape,
  savedAt: z.iso.datetime(),
  kind: z.enum(['pair', 'omission', 'addition']),
  leaseUntil: z.iso.datetime(),
});
export type SavedSegment = z.infer<typeof savedSegmentShape>;

/** The text that stands, beside the one that came too late (409 `claim.lost`, 412 `segment.stale`). */
export const standingTextShape = z.strictObject({
  text: z.string(),
  version: versionShape,
  savedAt: z.iso.datetime().nullable(),
  isRetired: z.boolean(),
  author: personShape.nullable(),
});
export type StandingText = z.infer<typeof standingTextShape>;

/** POST …/segments/:segmentId/split */
export const splitSegmentShape = z.strictObject({
  sourceOffset: z.int().nonnegative(),
  targetOffset: z.int().nonnegative(),
  version: versionShape,
  fence: fenceShape,
});
export type SplitSegment = z.infer<typeof splitSegmentShape>;

/** POST …/segments/:segmentId/join: with the one that follows in its block */
export const joinSegmentShape = z.strictObject({
  version: versionShape,
  nextVersion: versionShape,
  fence: fenceShape,
});
export type JoinSegment = z.infer<typeof joinSegmentShape>;

/** PUT …/segments/:segmentId/gap: why a sentence has no counterpart */
export const explainGapShape = z.strictObject({ reason: whyShape, version: versionShape, fence: fenceShape });
export type ExplainGap = z.infer<typeof explainGapShape>;

export const segmentsShape = z.strictObject({ segments: z.array(segmentShape) });
export type Segments = z.infer<typeof segmentsShape>;

/** GET …/segments/:segmentId/history */
export const segmentHistoryShape = z.strictObject({
  changes: z.array(
    z.strictObject({
      version: versionShape,
      author: personShape,
      isImported: z.boolean(),
      before: z.string(),
      after: z.string(),
      at: z.iso.datetime(),
    }),
  ),
  /** What came too late to be let in: the asking person's own, and for whoever holds the work everybody's. */
  drafts: z.array(
    z.strictObject({
      author: personShape,
      text: z.string(),
      baseVersion: versionShape,
      cause: z.enum(['stale', 'late']),
      at: z.iso.datetime(),
    }),
  ),
});
export type SegmentHistory = z.infer<typeof segmentHistoryShape>;

/** GET /translations/:id/preview */
export const previewTranslationShape = z.strictObject({ locale: localeShape });
export type PreviewTranslation = z.infer<typeof previewTranslationShape>;

export const previewShape = z.strictObject({
  locale: localeShape,
  /** The whole page, as the site would send it. */
  page: z.string(),
});
export type Preview = z.infer<typeof previewShape>;

/** POST /translations/:id/submission */
export const submitTranslationShape = z.strictObject({ fence: fenceShape });
export type SubmitTranslation = z.infer<typeof submitTranslationShape>;

export const submissionShape = z.strictObject({
  state: z.literal('checking'),
  targetRevisionId: z.uuid(),
  /** Everything that stands, for the reviewer's eyes too: answered blockers, warnings, notes. */
  findings: z.array(findingShape),
});
export type Submission = z.infer<typeof submissionShape>;

/** PATCH /translations/:id */
export const changeRelationShape = z.strictObject({ relation: relationShape });
export type ChangeRelation = z.infer<typeof changeRelationShape>;

export const relationChangedShape = z.strictObject({ relation: relationShape, version: versionShape });
export type RelationChanged = z.infer<typeof relationChangedShape>;

/** POST /translations/:id/swap: of the translation as it was seen, so that two who swap at once do not undo each other */
export const swapTranslationShape = z.strictObject({ version: versionShape });
export type SwapTranslation = z.infer<typeof swapTranslationShape>;

export const swappedShape = z.strictObject({
  state: z.enum(['preparing', 'checking']),
  sourceLocale: localeShape,
  targetLocale: localeShape,
});
export type Swapped = z.infer<typeof swappedShape>;
