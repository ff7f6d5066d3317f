import { z } from 'zod';
import { LOCALES } from '../kernel/locale';
import { STATES } from '../workflow/states';
import { textShape } from './text';

const locale = z.enum(LOCALES);
const instant = z.iso.datetime();
const person = z.strictObject({ id: z.uuid(), name: z.string() });
const reason = z.string().trim().min(1).max(2000);

/**
 * A moment somebody chose: with an offset (`2026-02-22T09:00+05:00`, `…Z`) it is that instant; without one
 * (`2026-02-22T09:00`) it is the newsroom's own time.
 */
export const momentShape = z
  .string()
  .regex(/^20\d\d-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/)
  .refine((moment) => isInCalendar(moment.slice(0, 10)), { message: 'validation.calendar_day' });

function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

export const scopeShape = z.enum(['pair', 'single']);
export type Scope = z.infer<typeof scopeShape>;
export const publishKindShape = z.enum(['publish', 'correction', 'update']);
export type PublishKind = z.infer<typeof publishKindShape>;

/** POST /articles/:id/publication */
export const publishArticleShape = z.strictObject({
  scope: scopeShape,
  kind: publishKindShape.default('publish'),
  publishAt: momentShape.optional(),
  reason: reason.optional(),
  onDuty: z.boolean().default(false),
});
export type PublishArticle = z.infer<typeof publishArticleShape>;

/** DELETE /articles/:id/publication, POST /articles/:id/takedown, POST /articles/:id/kill, DELETE /articles/:id/single */
export const reasonedShape = z.strictObject({ reason });
export type Reasoned = z.infer<typeof reasonedShape>;

/** PUT /articles/:id/embargo: until when nothing leaves the house; null lifts it. */
export const setEmbargoShape = z.strictObject({ until: momentShape.nullable(), reason: reason.optional() });
export type SetEmbargo = z.infer<typeof setEmbargoShape>;

/** POST /articles/:id/single: which edition stands alone, why, and when its twin is due or that there is none. */
export const declareSingleShape = z
  .strictObject({
    locale,
    reason,
    twinDueAt: momentShape.optional(),
    hasNoTwin: z.literal(true).optional(),
  })
  .refine((single) => (single.twinDueAt === undefined) !== (single.hasNoTwin === undefined), {
    path: ['twinDueAt'],
    message: 'validation.twin_due_or_none',
  });
export type DeclareSingle = z.infer<typeof declareSingleShape>;

/** POST /articles/:id/single/approval */
export const approveSingleShape = z.strictObject({ reason: reason.optional() });
export type ApproveSingle = z.infer<typeof approveSingleShape>;

export const singleApprovalShape = z.strictObject({ reviewId: z.uuid(), locale });
export type SingleApproval = z.infer<typeof singleApprovalShape>;

/** POST /duty-reviews/:publicationId */
export const settleDutyReviewShape = z.strictObject({ note: reason.optional() });
export type SettleDutyReview = z.infer<typeof settleDutyReviewShape>;

/** What stands between an article and its publication; its words are `errors.<code>`. */
export const obstacleShape = z.strictObject({
  code: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type Obstacle = z.infer<typeof obstacleShape>;

export const orderShape = z.strictObject({
  id: z.uuid(),
  scope: scopeShape,
  kind: publishKindShape,
  /** Scheduled: waits for its time. Publishing: handed to the queue. The rest is how it ended. */
  state: z.enum(['scheduled', 'publishing', 'carried_out', 'cancelled', 'failed']),
  publishAt: instant,
  isOnDuty: z.boolean(),
  reason: z.string().nullable(),
  orderedBy: person,
  orderedAt: instant,
  endedAt: instant.nullable(),
  endReason: z.string().nullable(),
});
export type Order = z.infer<typeof orderShape>;

export const publicationShape = z.strictObject({
  id: z.uuid(),
  number: z.int().positive(),
  kind: z.enum(['publish', 'correction', 'update', 'takedown', 'retraction']),
  scope: scopeShape,
  isLive: z.boolean(),
  liveFrom: instant,
  publishedBy: person,
  isOnDuty: z.boolean(),
  reason: z.string().nullable(),
  /** Paths on the public site. */
  kk: z.string().nullable(),
  en: z.string().nullable(),
});
export type Publication = z.infer<typeof publicationShape>;

export const singleShape = z.strictObject({
  locale,
  reason: z.string(),
  twinDueAt: instant.nullable(),
  hasNoTwin: z.boolean(),
  declaredBy: person,
  declaredAt: instant,
  isApproved: z.boolean(),
});

/** GET /articles/:id/publication: where an article stands on its way out, what stops it, and what the reader may do. */
export const publishingStateShape = z.strictObject({
  articleId: z.uuid(),
  number: z.string(),
  translationId: z.uuid().nullable(),
  /** Where its pages are, or will be once they are published; null for an edition that does not exist. */
  paths: z.strictObject({ kk: z.string().nullable(), en: z.string().nullable() }),
  embargoUntil: instant.nullable(),
  killed: z.strictObject({ by: person, reason: z.string(), at: instant }).nullable(),
  single: singleShape.nullable(),
  order: orderShape.nullable(),
  publications: z.array(publicationShape),
  /** What stops a publication now, by scope; empty: nothing does. */
  checklist: z.strictObject({ pair: z.array(obstacleShape), single: z.array(obstacleShape) }),
  abilities: z.strictObject({
    publish: z.boolean(),
    schedule: z.boolean(),
    publishOnDuty: z.boolean(),
    deschedule: z.boolean(),
    takeDown: z.boolean(),
    kill: z.boolean(),
    setEmbargo: z.boolean(),
    declareSingle: z.boolean(),
    withdrawSingle: z.boolean(),
    approveSingle: z.boolean(),
  }),
});
export type PublishingState = z.infer<typeof publishingStateShape>;

export const PUBLISHING_LISTS = ['coming', 'approved', 'scheduled', 'published'] as const;
export type PublishingList = (typeof PUBLISHING_LISTS)[number];

/** GET /publications: what is on its way out, and what is out. */
export const listPublicationsShape = z.strictObject({
  /** Words of a headline, as the list of articles takes them. */
  q: textShape(200).optional(),
  list: z.enum(PUBLISHING_LISTS).default('approved'),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ListPublications = z.infer<typeof listPublicationsShape>;

export const outgoingShape = z.strictObject({
  articleId: z.uuid(),
  number: z.string(),
  translationId: z.uuid().nullable(),
  headlines: z.strictObject({ kk: z.string().nullable(), en: z.string().nullable() }),
  priority: z.enum(['flash', 'urgent', 'normal', 'feature']),
  dueAt: instant.nullable(),
  state: z.enum(STATES).nullable(),
  /** What it would go out as. */
  scope: scopeShape,
  embargoUntil: instant.nullable(),
  order: z.strictObject({ publishAt: instant, by: z.string(), scope: scopeShape }).nullable(),
  live: publicationShape.nullable(),
  /** What stops its publication now; empty: nothing does. */
  obstacles: z.array(obstacleShape),
});
export type Outgoing = z.infer<typeof outgoingShape>;

export const publicationListShape = z.strictObject({
  items: z.array(outgoingShape),
  total: z.int().nonnegative(),
  nextCursor: z.string().nullable(),
});
export type PublicationList = z.infer<typeof publicationListShape>;

export const dutyReviewShape = z.strictObject({
  publicationId: z.uuid(),
  articleId: z.uuid(),
  headline: z.string(),
  publishedBy: person,
  publishedAt: instant,
  reason: z.string(),
  dueAt: instant,
  isOverdue: z.boolean(),
  reviewedBy: person.nullable(),
  reviewedAt: instant.nullable(),
  note: z.string().nullable(),
});
export type DutyReview = z.infer<typeof dutyReviewShape>;

/** GET /duty-reviews: what waits first, then the last hundred that were settled. */
export const dutyReviewsShape = z.strictObject({
  open: z.array(dutyReviewShape),
  settled: z.array(dutyReviewShape),
  counts: z.strictObject({ open: z.int(), overdue: z.int(), settled: z.int(), lastThirtyDays: z.int() }),
});
export type DutyReviews = z.infer<typeof dutyReviewsShape>;
