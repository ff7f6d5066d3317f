import type { Confirmable } from '../../contract/review';
import type { PersonActor } from '../../kernel/actor';
import type { Database } from '../../platform/database/database';

interface Change {
  readonly author_id: string;
  readonly before: string;
  readonly after: string;
  /** Whether exactly this text stood under an approval. */
  readonly was_approved: boolean;
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly target_text: string;
  readonly last_author_id: string | null;
  readonly last_author_name: string | null;
  readonly changes: Change[];
}

/**
 * The segments of a text in review that wait for a second person and are not this person's own, each as a difference:
 * what somebody else last stood for, and what stands now. Whoever reviews may confirm, and the translator whose text it is.
 */
export async function confirmableSegments(
  reader: Pick<Database, 'query'>,
  translationId: string,
  actor: PersonActor,
): Promise<Confirmable[]> {
  const reviews = actor.roles.some((role) => role === 'reviewer' || role === 'editor' || role === 'duty');
  const rows = await reader.query<Row>(
    `select s.id, s.version, s.target_text, s.last_author_id, a.name as last_author_name, coalesce(h.changes, '[]') as changes
      from segment s
        join translation t on t.id = s.translation_id and t.state = 'in_review' and ($3 or t.translator_id = $2)
        left join account a on a.id = s.last_author_id
        left join lateral (
          select jsonb_agg(jsonb_build_object('author_id', c.author_id, 'before', c.before, 'after', c.after,
              'was_approved', exists (select from review_confirmation k
                where k.segment_id = s.id and k.target_sha256 = sha256(convert_to(c.after, 'UTF8')))) order by c.version desc) as changes
            from segment_change c where c.segment_id = s.id) h on true
      where s.translation_id = $1 and s.retired_at is null and s.confirmed_by is null and s.last_author_id is distinct from $2
        and (s.last_author_kind is distinct from 'import' or not exists (
          select from revision r join revision_contributor c on c.revision_id = r.id
            where r.id = t.source_revision_id and r.author_kind = 'person' and c.account_id = $2))
      order by s.position`,
    [translationId, actor.accountId, reviews],
  );
  return rows.map((row) => ({
    segmentId: row.id,
    version: row.version,
    author: row.last_author_id === null ? null : { id: row.last_author_id, name: row.last_author_name ?? '' },
    before: textBefore(row.last_author_id, row.changes),
    after: row.target_text,
  }));
}

/**
 * What stood before the last author began: the newest text of somebody else, or the newest that an approval stood on, whichever is nearer.
 * Changes come newest first.
 */
export function textBefore(lastAuthorId: string | null, changes: readonly Change[]): string | null {
  for (const [index, change] of changes.entries()) {
    if (change.author_id !== lastAuthorId) return change.after;
    if (index > 0 && change.was_approved) return change.after;
  }
  return null;
}
