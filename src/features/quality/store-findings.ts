import { newId } from '../../kernel/ids';
import type { Transaction } from '../../platform/database/database';
import type { FoundFinding } from './found-finding';

export interface FindingScope {
  readonly articleId: string;
  /** Null at intake, when the article has no translation yet. */
  readonly translationId: string | null;
  readonly stage: 'intake' | 'submit' | 'review';
  /** At intake: the edition the findings are about, so that the other edition's stay. */
  readonly locale?: string;
}

export interface StoredFindings {
  readonly appeared: readonly FoundFinding[];
  readonly vanished: number;
}

/** Makes the stored findings of a text those that were just found: new ones come in, vanished ones are marked, the rest stays. */
export async function storeFindings(
  tx: Transaction,
  scope: FindingScope,
  found: readonly FoundFinding[],
): Promise<StoredFindings> {
  const now = new Map(found.map((finding) => [finding.fingerprint, finding]));
  const standing = await standingIn(tx, scope);
  const vanished = standing.filter((row) => !now.has(row.fingerprint)).map((row) => row.id);
  if (vanished.length > 0) {
    await tx.query('update finding set gone_at = clock_timestamp() where id = any($1::uuid[])', [vanished]);
  }
  for (const row of standing) now.delete(row.fingerprint);
  const appeared = [...now.values()];
  if (appeared.length > 0) await insert(tx, scope, appeared);
  return { appeared, vanished: vanished.length };
}

function standingIn(tx: Transaction, scope: FindingScope): Promise<{ id: string; fingerprint: string }[]> {
  if (scope.translationId !== null) {
    return tx.query('select id, fingerprint from finding where translation_id = $1 and gone_at is null', [
      scope.translationId,
    ]);
  }
  return tx.query(
    `select id, fingerprint from finding where article_id = $1 and translation_id is null and stage = 'intake'
      and gone_at is null and parameters->>'locale' is not distinct from $2`,
    [scope.articleId, scope.locale ?? null],
  );
}

async function insert(tx: Transaction, scope: FindingScope, findings: readonly FoundFinding[]): Promise<void> {
  const rows = findings.map((finding) => ({
    id: newId(),
    segment_id: finding.segmentId,
    placement_id: finding.placementId ?? null,
    check_id: finding.checkId,
    severity: finding.severity,
    source_spans: finding.sourceSpans,
    target_spans: finding.targetSpans,
    message_key: finding.messageKey,
    parameters: scope.locale ? { ...finding.parameters, locale: scope.locale } : finding.parameters,
    fix: finding.fix,
    is_answerable: finding.isAnswerable,
    fingerprint: finding.fingerprint,
  }));
  await tx.query(
    `insert into finding (id, article_id, translation_id, segment_id, placement_id, stage, check_id, severity, source_spans,
        target_spans, message_key, parameters, fix, is_answerable, fingerprint)
      select id, $1, $2, segment_id, placement_id, $3, check_id, severity, source_spans, target_spans, message_key, parameters,
        nullif(fix, 'null'::jsonb), is_answerable, fingerprint
      from jsonb_to_recordset($4::jsonb) as x (id uuid, segment_id uuid, placement_id uuid, check_id text, severity text,
        source_spans jsonb, target_spans jsonb, message_key text, parameters jsonb, fix jsonb, is_answerable boolean, fingerprint text)
      on conflict (translation_id, fingerprint) where gone_at is null do nothing`,
    [scope.articleId, scope.translationId, scope.stage, JSON.stringify(rows)],
  );
}
