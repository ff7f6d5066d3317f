import type { Priority, Relation, TranslationView } from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';
import type { Locale } from '../../kernel/locale';
import type { State } from '../../workflow/states';
import { personOf } from './segment.presenter';
import { instant } from './standing-text';
import { abilitiesOf } from './translation.policy';

interface ClaimRow {
  readonly stage: 'translate' | 'review';
  readonly holderId: string;
  readonly holderName: string;
  readonly fence: number;
  readonly until: string;
}

export interface TranslationRow {
  readonly id: string;
  readonly article_id: string;
  readonly number: string;
  readonly source_locale: Locale;
  readonly target_locale: Locale;
  readonly state: State;
  readonly relation: Relation;
  readonly entered_by: 'translate' | 'attach';
  readonly version: number;
  readonly priority: Priority;
  readonly due_at: Date | null;
  readonly translator_id: string | null;
  readonly translator_name: string | null;
  readonly approved_once: boolean;
  readonly is_out_of_step: boolean;
  readonly source_revision_id: string;
  readonly target_revision_id: string | null;
  readonly claims: readonly ClaimRow[];
}

export function presentTranslation(
  actor: PersonActor,
  row: TranslationRow,
  parts: Pick<TranslationView, 'segments' | 'findings' | 'returnReasons' | 'confirmable'>,
): TranslationView {
  const holderOf = (stage: ClaimRow['stage']) => row.claims.find((claim) => claim.stage === stage)?.holderId ?? null;
  return {
    id: row.id,
    articleId: row.article_id,
    articleNumber: Number(row.number),
    sourceLocale: row.source_locale,
    targetLocale: row.target_locale,
    state: row.state,
    relation: row.relation,
    enteredBy: row.entered_by,
    version: row.version,
    priority: row.priority,
    dueAt: row.due_at?.toISOString() ?? null,
    translator: personOf(row.translator_id, row.translator_name),
    approvedOnce: row.approved_once,
    isOutOfStep: row.is_out_of_step,
    sourceRevisionId: row.source_revision_id,
    targetRevisionId: row.target_revision_id,
    claims: row.claims.map((claim) => presentClaim(actor, claim)),
    ...parts,
    abilities: abilitiesOf(actor, {
      state: row.state,
      approvedOnce: row.approved_once,
      translateHolder: holderOf('translate'),
      reviewHolder: holderOf('review'),
    }),
  };
}

/** The fence is what a save is let in by: it is told to the holder only. */
function presentClaim(actor: PersonActor, claim: ClaimRow): TranslationView['claims'][number] {
  return {
    stage: claim.stage,
    holder: { id: claim.holderId, name: claim.holderName },
    until: instant(claim.until),
    fence: claim.holderId === actor.accountId ? claim.fence : null,
  };
}
