import type { Priority, Relation, TranslationJob } from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';
import type { Locale } from '../../kernel/locale';
import type { State } from '../../workflow/states';
import { abilitiesOf } from './translation.policy';

export interface JobRow {
  readonly total: string | null;
  readonly id: string;
  readonly article_id: string;
  readonly number: string;
  readonly headline: string;
  readonly source_locale: Locale;
  readonly target_locale: Locale;
  readonly state: State;
  readonly relation: Relation;
  readonly entered_by: 'translate' | 'attach';
  readonly priority: Priority;
  readonly due_at: Date | null;
  readonly approved_once: boolean;
  readonly created_at: Date;
  readonly state_changed_at: Date;
  readonly translator_id: string | null;
  readonly translator_name: string | null;
  readonly segments: string;
  readonly words: string;
  readonly waits_for_me: string;
  readonly sections: string[];
  readonly stage: 'translate' | 'review' | null;
  readonly holder_id: string | null;
  readonly holder_name: string | null;
  readonly until: Date | null;
  readonly keys: string[];
}

/** A line of the job board, with what the asking person may do there. */
export function presentJob(actor: PersonActor, row: JobRow): TranslationJob {
  return {
    id: row.id,
    articleId: row.article_id,
    articleNumber: Number(row.number),
    headline: row.headline,
    sourceLocale: row.source_locale,
    targetLocale: row.target_locale,
    state: row.state,
    relation: row.relation,
    enteredBy: row.entered_by,
    priority: row.priority,
    dueAt: row.due_at?.toISOString() ?? null,
    sections: row.sections,
    segments: Number(row.segments),
    words: Number(row.words),
    translator: row.translator_id === null ? null : { id: row.translator_id, name: row.translator_name ?? '' },
    lease: leaseOf(row),
    waitsForMe: Number(row.waits_for_me),
    isReturnedToMe: row.state === 'returned' && row.translator_id === actor.accountId,
    createdAt: row.created_at.toISOString(),
    stateChangedAt: row.state_changed_at.toISOString(),
    abilities: abilitiesOf(actor, {
      state: row.state,
      approvedOnce: row.approved_once,
      translateHolder: row.stage === 'translate' ? row.holder_id : null,
      reviewHolder: row.stage === 'review' ? row.holder_id : null,
    }),
  };
}

function leaseOf(row: JobRow): TranslationJob['lease'] {
  if (row.stage === null || row.holder_id === null || row.until === null) return null;
  return {
    stage: row.stage,
    holder: { id: row.holder_id, name: row.holder_name ?? '' },
    until: row.until.toISOString(),
  };
}
