import { z } from 'zod';
import { LOCALES } from '../kernel/locale';
import { bodyShape, titleShape } from './articles';
import { severityShape, spanShape } from './quality';
import { relationShape } from './translation';

const locale = z.enum(LOCALES);
const sourceName = z.string().trim().min(1).max(120);

/** POST /imports/front-page */
export const importFrontPageQuery = z.strictObject({
  locale: locale.default('en'),
  charset: z.string().trim().min(1).max(40).optional(),
  /** What the page is called; its masthead when nothing is said. */
  source: sourceName.optional(),
});
export type ImportFrontPageQuery = z.infer<typeof importFrontPageQuery>;

/** POST /imports/pairs */
export const importPairsQuery = z.strictObject({
  source: locale,
  charset: z.string().trim().min(1).max(40).optional(),
});
export type ImportPairsQuery = z.infer<typeof importPairsQuery>;

export const importOutcomeShape = z.enum(['created', 'updated', 'duplicate', 'rejected']);
export type ImportOutcome = z.infer<typeof importOutcomeShape>;

export const importCountsShape = z.strictObject({
  seen: z.int(),
  created: z.int(),
  updated: z.int(),
  duplicate: z.int(),
  rejected: z.int(),
});
export type ImportCounts = z.infer<typeof importCountsShape>;

const placeShape = z.strictObject({ section: z.string(), offset: z.int().nonnegative() });

/** A difference between a copy and the fuller one; offsets are UTF-16 units within the body. */
export const importedDriftShape = z.strictObject({
  kind: z.string(),
  char: z.string(),
  cause: z.enum(['stripped', 'encoding', 'truncated', 'edited', 'moved']),
  placement: placeShape,
  reference: placeShape,
  before: z.string(),
  after: z.string(),
});
export type ImportedDrift = z.infer<typeof importedDriftShape>;

/** What the fuller text itself shows while it comes in, such as a quotation that is never closed. */
export const importedFindingShape = z.strictObject({
  checkId: z.string(),
  severity: severityShape,
  messageKey: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  section: z.string(),
  /** Within the body. */
  spans: z.array(spanShape),
});
export type ImportedFinding = z.infer<typeof importedFindingShape>;

/** One article of an import and what became of it. */
export const importedItemShape = z.strictObject({
  position: z.int().positive(),
  /** Where it begins in the file. */
  line: z.int().positive(),
  outcome: importOutcomeShape,
  reason: z.string().nullable(),
  articleId: z.uuid().nullable(),
  articleNumber: z.int().nullable(),
  title: z.string(),
  date: z.iso.date().nullable(),
  sections: z.array(z.string()),
  /** The copy taken for the article's text, and why. */
  fuller: z.strictObject({ section: z.string(), evidence: z.record(z.string(), z.unknown()) }).nullable(),
  references: z.array(z.string()),
  drifts: z.array(importedDriftShape),
  findings: z.array(importedFindingShape),
});
export type ImportedItem = z.infer<typeof importedItemShape>;

const importHead = {
  id: z.uuid(),
  kind: z.enum(['front_page', 'pairs']),
  locale,
  fileName: z.string().nullable(),
  /** Of the bytes as they came, in hexadecimal digits. */
  sha256: z.string(),
};

/** What an import answers with; the command prints its items while they come in. */
export const importSummaryShape = z.strictObject({
  ...importHead,
  source: z.string(),
  counts: importCountsShape,
  placements: z.int(),
});
export type ImportSummary = z.infer<typeof importSummaryShape>;

export const importReportShape = importSummaryShape.extend({ items: z.array(importedItemShape) });
export type ImportReport = z.infer<typeof importReportShape>;

export const importIdShape = z.strictObject({ id: z.uuid() });

/** GET /imports/:id */
export const importBatchShape = z.strictObject({
  ...importHead,
  importedBy: z.strictObject({ id: z.uuid(), name: z.string() }),
  at: z.iso.datetime(),
  /** Null while it runs, or when it was interrupted: sending the same file again completes it. */
  counts: importCountsShape.nullable(),
  finishedAt: z.iso.datetime().nullable(),
  items: z.array(
    z.strictObject({
      position: z.int().positive(),
      line: z.int().positive(),
      outcome: importOutcomeShape,
      reason: z.string().nullable(),
      articleId: z.uuid().nullable(),
      articleNumber: z.int().nullable(),
      /** The headline the article has now. */
      headline: z.string().nullable(),
      /** Where its copies stand, and how many characters they lack of the fuller one. */
      sections: z.array(z.string()),
      drifts: z.int().nonnegative(),
      /** What its text showed when the import was done. */
      findings: z.array(importedFindingShape),
    }),
  ),
});
export type ImportBatchView = z.infer<typeof importBatchShape>;

/** POST /articles/:id/translation: the twin is made here */
export const openTranslationShape = z.strictObject({
  sourceLocale: locale,
  relation: relationShape.default('translation'),
  /** Asked for although the source rests on a text elsewhere and may itself be a translation. */
  translatesBack: z.boolean().default(false),
});
export type OpenTwinTranslation = z.infer<typeof openTranslationShape>;

/** POST /articles/:id/twin: the twin exists already, and is pasted or sent by a program */
export const attachTwinShape = z.strictObject({
  locale,
  title: titleShape,
  body: bodyShape,
  relation: relationShape.default('translation'),
});
export type AttachTwinText = z.infer<typeof attachTwinShape>;

/** POST /articles/:id/twin/file: the same as a file; its first line is the headline */
export const attachTwinFileQuery = z.strictObject({
  locale,
  relation: relationShape.default('translation'),
  charset: z.string().trim().min(1).max(40).optional(),
});
export type AttachTwinFileQuery = z.infer<typeof attachTwinFileQuery>;

export const openedTwinShape = z.strictObject({
  translationId: z.uuid(),
  sourceRevisionId: z.uuid(),
  targetRevisionId: z.uuid().nullable(),
});
export type OpenedTwin = z.infer<typeof openedTwinShape>;
