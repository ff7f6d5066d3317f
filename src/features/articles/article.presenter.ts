import type { ArticleView, EditionView, PlacementView, Revisions, Twin } from '../../contract/articles';
import type { Person } from '../../contract/text';
import type { PersonActor } from '../../kernel/actor';
import type { Locale } from '../../kernel/locale';
import { articleAbilitiesOf } from './articles.policy';

/** A row with its parts as PostgreSQL writes them into JSON, where times are strings of its own form. */
export interface ArticleRecord {
  readonly id: string;
  readonly number: string;
  readonly feed: string;
  readonly version: number;
  readonly priority: ArticleView['priority'];
  readonly due_at: Date | null;
  readonly dated: string | null;
  readonly embargo_until: Date | null;
  readonly created_at: Date;
  readonly created_by: Person;
  readonly twin: Twin;
  readonly sections: string[];
  readonly references: ArticleView['references'];
  readonly single: ArticleView['single'];
  readonly translation: ArticleView['translation'];
  readonly live: ArticleView['live'];
  readonly killed: ArticleView['killed'];
}

export interface EditionRecord {
  readonly locale: Locale;
  readonly origin: EditionView['origin'];
  readonly script: EditionView['script'];
  readonly id: string;
  readonly number: number;
  readonly headline: string;
  readonly content: string;
  readonly sha256: string;
  readonly author_kind: string;
  readonly created_at: Date;
  readonly author: Person;
  readonly contributors: Person[];
}

export interface PlacementRecord {
  readonly id: string;
  readonly locale: Locale;
  readonly source: string;
  readonly section: string;
  readonly headline: string;
  readonly revision_id: string;
  readonly is_fuller: boolean;
  readonly evidence: PlacementView['evidence'];
  readonly seen_at: Date;
  readonly drifts: PlacementView['drifts'];
}

export interface RevisionRecord {
  readonly id: string;
  readonly locale: Locale;
  readonly number: number;
  readonly headline: string;
  readonly author_kind: string;
  readonly created_at: Date;
  readonly author: Person;
}

export function presentRevision(row: RevisionRecord): Revisions['revisions'][number] {
  return {
    id: row.id,
    locale: row.locale,
    number: row.number,
    headline: row.headline,
    author: row.author,
    isImported: row.author_kind === 'import',
    createdAt: row.created_at.toISOString(),
  };
}

export function presentArticle(
  actor: PersonActor,
  row: ArticleRecord,
  parts: {
    readonly editions: readonly EditionRecord[];
    readonly placements: readonly PlacementRecord[];
    readonly findings: ArticleView['findings'];
  },
): ArticleView {
  const { single, live, killed } = row;
  return {
    id: row.id,
    number: Number(row.number),
    feed: row.feed,
    version: row.version,
    priority: row.priority,
    dueAt: row.due_at?.toISOString() ?? null,
    dated: row.dated,
    embargoUntil: row.embargo_until?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by,
    sections: row.sections,
    twin: row.twin,
    references: row.references,
    editions: parts.editions.map(presentEdition),
    placements: parts.placements.map(presentPlacement),
    findings: parts.findings,
    single: single && {
      ...single,
      twinDueAt: single.twinDueAt && instant(single.twinDueAt),
      declaredAt: instant(single.declaredAt),
    },
    translation: row.translation,
    live: live && { ...live, liveFrom: instant(live.liveFrom), firstLiveFrom: instant(live.firstLiveFrom) },
    killed: killed && { ...killed, at: instant(killed.at) },
    abilities: articleAbilitiesOf(actor, {
      twin: row.twin,
      translationState: row.translation?.state ?? null,
      isLive: live !== null,
    }),
  };
}

function presentEdition(row: EditionRecord): EditionView {
  return {
    locale: row.locale,
    origin: row.origin,
    script: row.script,
    revision: {
      id: row.id,
      number: row.number,
      headline: row.headline,
      content: row.content,
      sha256: row.sha256,
      author: row.author,
      isImported: row.author_kind === 'import',
      createdAt: row.created_at.toISOString(),
      contributors: row.contributors,
    },
  };
}

export function presentPlacement(row: PlacementRecord): PlacementView {
  return {
    id: row.id,
    locale: row.locale,
    source: row.source,
    section: row.section,
    headline: row.headline,
    revisionId: row.revision_id,
    isFuller: row.is_fuller,
    evidence: row.evidence,
    seenAt: row.seen_at.toISOString(),
    drifts: row.drifts,
  };
}

function instant(value: string): string {
  return new Date(value).toISOString();
}
