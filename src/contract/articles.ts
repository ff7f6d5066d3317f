import { z } from 'zod';
import { LOCALES } from '../kernel/locale';
import { STATES } from '../workflow/states';
import { TWIN_STATES } from './choices';
import { dayShape, dueShape } from './day';
import { findingShape } from './quality';
import { personShape, textShape, whyShape } from './text';
import { priorityShape, relationShape } from './translation';

const localeShape = z.enum(LOCALES);
const slugShape = z.string().regex(/^[a-z0-9-]{1,60}$/);
export const titleShape = textShape(1000).refine((title) => title.trim() !== '' && !/[\n\r]/.test(title), {
  message: 'validation.one_line',
});
export const bodyShape = textShape(1_000_000);

export const articleIdShape = z.strictObject({ id: z.uuid() });

/**
 * Where the other language stands: `needed` (nobody has decided), `translate` (being or been translated here), `attached` (the other text
 * existed), `single` (declared to have one edition), `killed`.
 */
export const twinShape = z.enum(TWIN_STATES);
export type Twin = z.infer<typeof twinShape>;

/** GET /articles */
export const listArticlesShape = z.strictObject({
  /** Words of a headline, the beginnings of words being enough, or a number. */
  q: textShape(200).optional(),
  twin: twinShape.optional(),
  state: z.enum(STATES).optional(),
  section: slugShape.optional(),
  from: dayShape.optional(),
  to: dayShape.optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ListArticles = z.infer<typeof listArticlesShape>;

export const articleAbilitiesShape = z.strictObject({
  plan: z.boolean(),
  revise: z.boolean(),
  openTranslation: z.boolean(),
  attachTwin: z.boolean(),
  declareSingle: z.boolean(),
  setEmbargo: z.boolean(),
  publish: z.boolean(),
  takeDown: z.boolean(),
  kill: z.boolean(),
});
export type ArticleAbilities = z.infer<typeof articleAbilitiesShape>;

export const articleRowShape = z.strictObject({
  id: z.uuid(),
  number: z.int(),
  headline: z.string(),
  locale: localeShape,
  priority: priorityShape,
  dueAt: z.iso.datetime().nullable(),
  dated: dayShape.nullable(),
  createdAt: z.iso.datetime(),
  sections: z.array(slugShape),
  twin: twinShape,
  state: z.enum(STATES).nullable(),
  translationId: z.uuid().nullable(),
  isLive: z.boolean(),
});
export type ArticleRow = z.infer<typeof articleRowShape>;

export const articlesShape = z.strictObject({
  items: z.array(articleRowShape),
  /** All that match, where counting is cheap (up to 1,000); null beyond. */
  total: z.int().nonnegative().nullable(),
  nextCursor: z.string().nullable(),
});
export type ArticlePage = z.infer<typeof articlesShape>;

export const editionShape = z.strictObject({
  locale: localeShape,
  origin: z.enum(['written', 'translated', 'received']),
  script: z.enum(['Cyrl', 'Latn', 'Arab']),
  revision: z.strictObject({
    id: z.uuid(),
    number: z.int(),
    headline: z.string(),
    content: z.string(),
    sha256: z.string(),
    author: personShape,
    isImported: z.boolean(),
    createdAt: z.iso.datetime(),
    contributors: z.array(personShape),
  }),
});
export type EditionView = z.infer<typeof editionShape>;

export const driftShape = z.strictObject({
  kind: z.string(),
  character: z.string(),
  cause: z.enum(['stripped', 'encoding', 'truncated', 'edited', 'moved']),
  placementOffset: z.int(),
  referenceOffset: z.int(),
  referenceSection: z.string(),
  before: z.string(),
  after: z.string(),
});

export const placementShape = z.strictObject({
  id: z.uuid(),
  locale: localeShape,
  source: z.string(),
  section: z.string(),
  headline: z.string(),
  revisionId: z.uuid(),
  isFuller: z.boolean(),
  evidence: z.record(z.string(), z.unknown()),
  seenAt: z.iso.datetime(),
  drifts: z.array(driftShape),
});
export type PlacementView = z.infer<typeof placementShape>;

export const placementsShape = z.strictObject({ placements: z.array(placementShape) });
export type Placements = z.infer<typeof placementsShape>;

/** GET /articles/:id/placement-texts */
export const placementTextsShape = z.strictObject({
  texts: z.array(
    z.strictObject({
      placementId: z.uuid(),
      /** As it was received. */
      body: z.string(),
      /** The placement whose text its drifts are measured by; null where it has none, or is itself the fuller copy. */
      referenceId: z.uuid().nullable(),
    }),
  ),
});
export type PlacementTexts = z.infer<typeof placementTextsShape>;

export const revisionRowShape = z.strictObject({
  id: z.uuid(),
  locale: localeShape,
  number: z.int(),
  headline: z.string(),
  author: personShape,
  isImported: z.boolean(),
  createdAt: z.iso.datetime(),
});

/** GET /articles/:id/revisions: of both editions, the newest first */
export const revisionsShape = z.strictObject({ revisions: z.array(revisionRowShape) });
export type Revisions = z.infer<typeof revisionsShape>;

/** GET /articles/:id/revisions/:revisionId */
export const revisionIdShape = z.strictObject({ id: z.uuid(), revisionId: z.uuid() });
export const revisionShape = revisionRowShape.extend({ content: z.string(), sha256: z.string() });
export type RevisionView = z.infer<typeof revisionShape>;

/** GET /articles/:id */
export const articleShape = z.strictObject({
  id: z.uuid(),
  number: z.int(),
  feed: z.string(),
  version: z.int().positive(),
  priority: priorityShape,
  dueAt: z.iso.datetime().nullable(),
  dated: dayShape.nullable(),
  embargoUntil: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  createdBy: personShape,
  sections: z.array(slugShape),
  twin: twinShape,
  references: z.array(z.strictObject({ url: z.string(), locale: z.string().nullable() })),
  editions: z.array(editionShape),
  placements: z.array(placementShape),
  findings: z.array(findingShape),
  single: z
    .strictObject({
      locale: localeShape,
      reason: z.string(),
      twinDueAt: z.iso.datetime().nullable(),
      hasNoTwin: z.boolean(),
      declaredBy: personShape,
      declaredAt: z.iso.datetime(),
    })
    .nullable(),
  translation: z
    .strictObject({
      id: z.uuid(),
      state: z.enum(STATES),
      sourceLocale: localeShape,
      targetLocale: localeShape,
      relation: relationShape,
      enteredBy: z.enum(['translate', 'attach']),
      sourceRevisionNumber: z.int(),
      /** The source has a newer revision than the one translated. */
      isOutOfStep: z.boolean(),
    })
    .nullable(),
  /** The one thing that says whether the article is live, and with which editions. */
  live: z
    .strictObject({
      publicationId: z.uuid(),
      number: z.int(),
      scope: z.enum(['pair', 'single']),
      kind: z.string(),
      liveFrom: z.iso.datetime(),
      firstLiveFrom: z.iso.datetime(),
      hasKk: z.boolean(),
      hasEn: z.boolean(),
      /** An edition that is live has a newer revision on the desk. */
      isBehind: z.boolean(),
    })
    .nullable(),
  killed: z.strictObject({ by: personShape, at: z.iso.datetime(), reason: z.string() }).nullable(),
  abilities: articleAbilitiesShape,
});
export type ArticleView = z.infer<typeof articleShape>;

/** GET /articles/:id/activity */
export const listActivityShape = z.strictObject({
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});
export type ListActivity = z.infer<typeof listActivityShape>;

export const activityRowShape = z.strictObject({
  seq: z.int().positive(),
  at: z.iso.datetime(),
  actorKind: z.enum(['person', 'import', 'system']),
  by: personShape.nullable(),
  act: z.string(),
  translationId: z.uuid().nullable(),
  fromState: z.enum(STATES).nullable(),
  toState: z.enum(STATES).nullable(),
  reason: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
});

export const activityShape = z.strictObject({
  items: z.array(activityRowShape),
  total: z.int().nonnegative(),
  /** For the next page: ask for what came before it. */
  nextBefore: z.int().positive().nullable(),
});
export type ActivityPage = z.infer<typeof activityShape>;

/** PATCH /articles/:id */
export const planArticleShape = z
  .strictObject({
    priority: priorityShape.optional(),
    dueAt: dueShape.nullable().optional(),
    version: z.int().positive(),
  })
  .refine((plan) => plan.priority !== undefined || plan.dueAt !== undefined, {
    message: 'validation.nothing_to_change',
  });
export type PlanArticle = z.infer<typeof planArticleShape>;

export const plannedArticleShape = z.strictObject({
  priority: priorityShape,
  dueAt: z.iso.datetime().nullable(),
  version: z.int().positive(),
});
export type PlannedArticle = z.infer<typeof plannedArticleShape>;

/** POST /articles: a text written here */
export const writeArticleShape = z.strictObject({
  locale: localeShape,
  title: titleShape,
  body: bodyShape,
  sections: z.array(slugShape).max(20).default([]),
  priority: priorityShape.default('normal'),
  dueAt: dueShape.optional(),
});
export type WriteArticle = z.infer<typeof writeArticleShape>;

export const writtenArticleShape = z.strictObject({ id: z.uuid(), number: z.int(), revisionId: z.uuid() });
export type WrittenArticle = z.infer<typeof writtenArticleShape>;

/** POST /articles/:id/revisions */
export const reviseArticleShape = z.strictObject({
  locale: localeShape,
  title: titleShape,
  body: bodyShape,
  reason: whyShape.optional(),
  /** The revision that was read and mended. With it, a text that somebody else has saved since is not written over. */
  basedOn: z.uuid().optional(),
});
export type ReviseArticle = z.infer<typeof reviseArticleShape>;

export const revisedArticleShape = z.strictObject({
  revisionId: z.uuid(),
  number: z.int(),
  /** False when exactly this text stood already. */
  isNew: z.boolean(),
  /** The translation whose working segments follow. */
  translationId: z.uuid().nullable(),
});
export type RevisedArticle = z.infer<typeof revisedArticleShape>;
