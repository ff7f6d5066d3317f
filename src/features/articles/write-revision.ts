import type { ImportActor, PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { newId } from '../../kernel/ids';
import type { Locale } from '../../kernel/locale';
import type { Transaction } from '../../platform/database/database';

export type Origin = 'written' | 'translated' | 'received';
export type Script = 'Cyrl' | 'Latn' | 'Arab';

/** The text of a revision: its headline for lists, and the canonical serialisation whose hash everything refers to. */
export interface RevisionText {
  readonly headline: string;
  readonly content: string;
}

export interface NewRevision extends RevisionText {
  readonly articleId: string;
  readonly locale: Locale;
  /** Where the edition comes from, should this be its first revision. */
  readonly origin: Origin;
  readonly script?: Script;
  /** Everybody who wrote a part of it; the author alone when nothing is said. */
  readonly contributors?: readonly string[];
}

export interface WrittenRevision {
  readonly revisionId: string;
  readonly number: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
  /** False when the newest revision of the edition already has exactly this text. */
  readonly isNew: boolean;
}

/** The script an edition is in unless said otherwise. */
export const USUAL_SCRIPT: Readonly<Record<Locale, Script>> = { kk: 'Cyrl', en: 'Latn' };

/**
 * Writes the next revision of an edition, and the edition itself when it has none. The article is locked first, so that two
 * writers get two numbers; the same text twice is one revision.
 */
export async function writeRevision(
  tx: Transaction,
  actor: PersonActor | ImportActor,
  revision: NewRevision,
): Promise<WrittenRevision> {
  const article = await tx.one('select 1 from article where id = $1 for no key update', [revision.articleId]);
  if (!article) throw new DomainError('missing', 'article.missing');
  const [newest] = await tx.query<{ id: string; number: number; sha256: string; same: boolean }>(
    `select id, number, encode(sha256, 'hex') as sha256, sha256 = sha256(convert_to($3, 'UTF8')) as same
     from revision where article_id = $1 and locale = $2 order by number desc limit 1`,
    [revision.articleId, revision.locale, revision.content],
  );
  if (newest?.same) return { revisionId: newest.id, number: newest.number, sha256: newest.sha256, isNew: false };
  if (!newest) {
    await tx.query(
      `insert into edition (article_id, locale, origin, script) values ($1, $2, $3, $4) on conflict do nothing`,
      [revision.articleId, revision.locale, revision.origin, revision.script ?? USUAL_SCRIPT[revision.locale]],
    );
  }
  const contributors = [...new Set(revision.contributors ?? [actor.accountId])];
  const [written] = await tx.query<{ id: string; number: number; sha256: string }>(
    `with written as (
       insert into revision (id, article_id, locale, number, headline, content, sha256, author_kind, author_id)
       values ($1, $2, $3, $4, $5, $6, sha256(convert_to($6, 'UTF8')), $7, $8) returning id, number, sha256
     ), contributors as (
       insert into revision_contributor (revision_id, account_id) select written.id, unnest($9::uuid[]) from written
     )
     select id, number, encode(sha256, 'hex') as sha256 from written`,
    [
      newId(),
      revision.articleId,
      revision.locale,
      (newest?.number ?? 0) + 1,
      revision.headline,
      revision.content,
      actor.kind,
      actor.accountId,
      contributors,
    ],
  );
  if (!written) throw new Error('a revision was not written');
  return { revisionId: written.id, number: written.number, sha256: written.sha256, isNew: true };
}
