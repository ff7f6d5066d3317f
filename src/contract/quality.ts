import { z } from 'zod';
import { LOCALES } from '../kernel/locale';
import { BLOCK_KINDS } from '../text/blocks';
import { profileShape } from './check-profile';
import { RELATIONS } from './choices';
import { personShape, textShape } from './text';

/** What a check found weighs: a blocker stops the text, a warning asks for a look, a note only informs. */
export const severityShape = z.enum(['blocker', 'warning', 'note']);
export type Severity = z.infer<typeof severityShape>;

/** Why somebody leaves a finding as it is. There is no default: the person chooses. */
export const answerReasonShape = z.enum(['intended', 'source_error', 'false_alarm', 'other']);
export type AnswerReason = z.infer<typeof answerReasonShape>;

/** A place in a text: UTF-16 units, end not included. */
export const spanShape = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });

export const answerShape = z.strictObject({
  id: z.uuid(),
  reason: answerReasonShape,
  note: z.string().nullable(),
  answeredBy: personShape,
  answeredAt: z.iso.datetime(),
  ratifiedBy: personShape.nullable(),
  ratifiedAt: z.iso.datetime().nullable(),
});

export const fixShape = z.strictObject({
  side: z.enum(['source', 'target']),
  span: spanShape,
  text: z.string(),
});

export const findingShape = z.strictObject({
  id: z.uuid(),
  segmentId: z.uuid().nullable(),
  stage: z.enum(['intake', 'submit', 'review']),
  checkId: z.string(),
  severity: severityShape,
  sourceSpans: z.array(spanShape),
  targetSpans: z.array(spanShape),
  messageKey: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  fix: fixShape.nullable(),
  isAnswerable: z.boolean(),
  fingerprint: z.string(),
  foundAt: z.iso.datetime(),
  answer: answerShape.nullable(),
});
/** A finding that stands on the text as it is now, with the answer given to it, if any. */
export type StandingFinding = z.infer<typeof findingShape>;

/** GET /articles/:id/day: what an article says otherwise than another one of its day. */
export const dayConsistencyShape = z.strictObject({
  findings: z.array(
    z.strictObject({
      checkId: z.string(),
      severity: severityShape,
      messageKey: z.string(),
      parameters: z.record(z.string(), z.union([z.string(), z.number()])),
      segmentId: z.uuid(),
      locale: z.enum(LOCALES),
      /** The translation as it stands here. */
      text: z.string(),
      other: z.strictObject({ articleId: z.uuid(), headline: z.string() }),
    }),
  ),
});
export type DayConsistency = z.infer<typeof dayConsistencyShape>;

/** POST /translations/:id/answers */
export const answerFindingShape = z
  .strictObject({
    fingerprint: z.string().min(1).max(200),
    reason: answerReasonShape,
    note: textShape(2000).optional(),
  })
  .refine((answer) => answer.reason !== 'other' || (answer.note ?? '').trim() !== '', {
    path: ['note'],
    message: 'validation.note_needed',
  });
export type AnswerFinding = z.infer<typeof answerFindingShape>;

/** The id in an address. */
export const atIdShape = z.strictObject({ id: z.uuid() });

const LONGEST_SEGMENT = 100_000;
const MOST_SEGMENTS = 200;

/** POST /checks: texts as they stand in somebody's editor; nothing is stored. */
export const checkTextsShape = z.strictObject({
  sourceLocale: z.enum(LOCALES),
  /** Wins over that of the profile. */
  relation: z.enum(RELATIONS).optional(),
  profile: profileShape.optional(),
  segments: z
    .array(
      z.strictObject({
        /** The working segment, where it is one: its findings then have the fingerprints that an answer names. */
        id: z.uuid().optional(),
        blockKind: z.enum(BLOCK_KINDS).default('paragraph'),
        source: textShape(LONGEST_SEGMENT),
        target: textShape(LONGEST_SEGMENT),
      }),
    )
    .min(1)
    .max(MOST_SEGMENTS),
});
export type CheckTexts = z.infer<typeof checkTextsShape>;

export const checkedTextsShape = z.strictObject({
  findings: z.array(
    findingShape
      .pick({
        checkId: true,
        severity: true,
        sourceSpans: true,
        targetSpans: true,
        messageKey: true,
        parameters: true,
        fix: true,
        isAnswerable: true,
        fingerprint: true,
      })
      .extend({
        /** Which of the segments that were sent, from 0; null for what is about all of them. */
        index: z.int().nonnegative().nullable(),
      }),
  ),
});
export type CheckedTexts = z.infer<typeof checkedTextsShape>;
