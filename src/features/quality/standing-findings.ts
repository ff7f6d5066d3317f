import type { Fix } from '../../checks/check';
import type { AnswerReason, Severity, StandingFinding } from '../../contract/quality';
import type { Span } from '../../text/span';
import type { Reader } from './reader';

interface Row {
  readonly id: string;
  readonly segment_id: string | null;
  readonly stage: StandingFinding['stage'];
  readonly check_id: string;
  readonly severity: Severity;
  readonly source_spans: Span[];
  readonly target_spans: Span[];
  readonly message_key: string;
  readonly parameters: StandingFinding['parameters'];
  readonly fix: Fix | null;
  readonly is_answerable: boolean;
  readonly fingerprint: string;
  readonly found_at: Date;
  readonly answer_id: string | null;
  readonly reason: AnswerReason;
  readonly note: string | null;
  readonly answered_by: string;
  readonly answered_by_name: string;
  readonly answered_at: Date;
  readonly ratified_by: string | null;
  readonly ratified_by_name: string | null;
  readonly ratified_at: Date | null;
}

/** What stands on a translation now, blockers first and then in the order of the text, each with the answer given to it. */
export async function standingFindings(reader: Reader, translationId: string): Promise<StandingFinding[]> {
  const rows = await reader.query<Row>(
    `select f.*, a.id as answer_id, a.reason, a.note, a.answered_by, by_.name as answered_by_name, a.answered_at,
        a.ratified_by, ratifier.name as ratified_by_name, a.ratified_at
      from finding f
        left join segment s on s.id = f.segment_id
        left join answer a on a.translation_id = f.translation_id and a.fingerprint = f.fingerprint
        left join account by_ on by_.id = a.answered_by
        left join account ratifier on ratifier.id = a.ratified_by
      where f.translation_id = $1 and f.gone_at is null
      order by array_position(array['blocker', 'warning', 'note'], f.severity), s.position nulls last, f.check_id, f.id`,
    [translationId],
  );
  return rows.map(present);
}

/** What was seen at the door: the findings of an article that has no translation yet. */
export async function intakeFindings(reader: Reader, articleId: string): Promise<StandingFinding[]> {
  const rows = await reader.query<Row>(
    `select f.*, null::uuid as answer_id from finding f
      where f.article_id = $1 and f.translation_id is null and f.gone_at is null order by f.found_at, f.id`,
    [articleId],
  );
  return rows.map(present);
}

function present(row: Row): StandingFinding {
  return {
    id: row.id,
    segmentId: row.segment_id,
    stage: row.stage,
    checkId: row.check_id,
    severity: row.severity,
    sourceSpans: row.source_spans,
    targetSpans: row.target_spans,
    messageKey: row.message_key,
    parameters: row.parameters,
    fix: row.fix,
    isAnswerable: row.is_answerable,
    fingerprint: row.fingerprint,
    foundAt: row.found_at.toISOString(),
    answer: row.answer_id === null ? null : presentAnswer({ ...row, answer_id: row.answer_id }),
  };
}

function presentAnswer(row: Row & { answer_id: string }): NonNullable<StandingFinding['answer']> {
  return {
    id: row.answer_id,
    reason: row.reason,
    note: row.note,
    answeredBy: { id: row.answered_by, name: row.answered_by_name },
    answeredAt: row.answered_at.toISOString(),
    ratifiedBy: row.ratified_by === null ? null : { id: row.ratified_by, name: row.ratified_by_name ?? '' },
    ratifiedAt: row.ratified_at?.toISOString() ?? null,
  };
}
