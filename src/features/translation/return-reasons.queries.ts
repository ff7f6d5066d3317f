import type { ReturnReason } from '../../contract/review';
import type { Database } from '../../platform/database/database';

type Row = Omit<ReturnReason, 'by' | 'at'> & { readonly by_id: string; readonly by_name: string; readonly at: Date };

/** Why a text came back the last time; empty when it never did, or was approved since. */
export async function returnReasons(reader: Pick<Database, 'query'>, translationId: string): Promise<ReturnReason[]> {
  const rows = await reader.query<Row>(
    `select r.id, r.segment_id as "segmentId", r.side, r.span_start as start, r.span_end as "end", r.category, r.severity, r.note,
        v.reviewer_id as by_id, a.name as by_name, v.at
      from (select * from review where translation_id = $1 order by at desc limit 1) v
        join return_reason r on r.review_id = v.id join account a on a.id = v.reviewer_id join segment s on s.id = r.segment_id
      order by s.position, r.span_start, r.id`,
    [translationId],
  );
  return rows.map(({ by_id, by_name, at, ...reason }) => ({
    ...reason,
    by: { id: by_id, name: by_name },
    at: at.toISOString(),
  }));
}
