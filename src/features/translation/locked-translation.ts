import { DomainError } from '../../kernel/domain-error';
import type { Locale } from '../../kernel/locale';
import type { Transaction } from '../../platform/database/database';
import type { State } from '../../workflow/states';

export interface LockedTranslation {
  readonly id: string;
  readonly articleId: string;
  readonly state: State;
  readonly relation: string;
  readonly enteredBy: 'translate' | 'attach';
  readonly sourceLocale: Locale;
  readonly targetLocale: Locale;
  readonly sourceRevisionId: string;
  readonly targetRevisionId: string | null;
  readonly approvedOnce: boolean;
  readonly version: number;
}

/**
 * The translation with its row locked: steps and changes of the whole follow one another. Locks are taken in one order everywhere:
 * article, translation, claim, segments.
 */
export async function lockTranslation(tx: Transaction, translationId: string): Promise<LockedTranslation> {
  const [, translation] = await Promise.all([
    tx.query('select 1 from article where id = (select article_id from translation where id = $1) for no key update', [
      translationId,
    ]),
    tx.one<LockedTranslation>(
      `select id, article_id as "articleId", state, relation, entered_by as "enteredBy", source_locale as "sourceLocale",
          target_locale as "targetLocale", source_revision_id as "sourceRevisionId", target_revision_id as "targetRevisionId",
          approved_once as "approvedOnce", version
        from translation where id = $1 for update`,
      [translationId],
    ),
  ]);
  if (!translation) throw new DomainError('missing', 'translation.missing');
  return translation;
}
