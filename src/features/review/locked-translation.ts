import { DomainError } from '../../kernel/domain-error';
import type { Locale } from '../../kernel/locale';
import type { Transaction } from '../../platform/database/database';
import type { State } from '../../workflow/states';

export interface LockedTranslation {
  readonly id: string;
  readonly articleId: string;
  readonly state: State;
  readonly sourceLocale: Locale;
  readonly targetLocale: Locale;
  readonly sourceRevisionId: string;
  readonly targetRevisionId: string | null;
  readonly translatorId: string | null;
  readonly translatorName: string | null;
  /** Who wrote the source here; empty where it came in from outside. */
  readonly sourceWriters: readonly string[];
}

/**
 * The translation with its row locked: every verdict on it waits here for the one before. Locks are taken in one order everywhere:
 * article, translation, claim, segments.
 */
export async function lockTranslation(tx: Transaction, translationId: string): Promise<LockedTranslation> {
  const [, translation] = await Promise.all([
    tx.query('select 1 from article where id = (select article_id from translation where id = $1) for no key update', [
      translationId,
    ]),
    tx.one<LockedTranslation>(
      `select t.id, t.article_id as "articleId", t.state, t.source_locale as "sourceLocale", t.target_locale as "targetLocale",
          t.source_revision_id as "sourceRevisionId", t.target_revision_id as "targetRevisionId",
          t.translator_id as "translatorId", a.name as "translatorName",
          array(select c.account_id from revision r join revision_contributor c on c.revision_id = r.id
            where r.id = t.source_revision_id and r.author_kind = 'person') as "sourceWriters"
        from translation t left join account a on a.id = t.translator_id
        where t.id = $1 for update of t`,
      [translationId],
    ),
  ]);
  if (!translation) throw new DomainError('missing', 'translation.missing');
  return translation;
}

export interface LockedSegment {
  readonly id: string;
  readonly kind: 'pair' | 'omission' | 'addition';
  readonly sourceText: string;
  readonly targetText: string;
  readonly version: number;
  readonly lastAuthorKind: 'person' | 'import' | null;
  readonly lastAuthorId: string | null;
  readonly lastAuthorName: string | null;
  readonly confirmedBy: string | null;
}

/** The working segments, locked: whoever saves one meanwhile waits, or has been waited for. */
export function lockSegments(tx: Transaction, translationId: string): Promise<LockedSegment[]> {
  return tx.query<LockedSegment>(
    `select s.id, s.kind, s.source_text as "sourceText", s.target_text as "targetText", s.version,
        s.last_author_kind as "lastAuthorKind", s.last_author_id as "lastAuthorId", a.name as "lastAuthorName", s.confirmed_by as "confirmedBy"
      from segment s left join account a on a.id = s.last_author_id
      where s.translation_id = $1 and s.retired_at is null order by s.position for update of s`,
    [translationId],
  );
}
