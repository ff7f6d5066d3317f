import { Injectable } from '@nestjs/common';
import type { ImportBatchView } from '../../contract/intake';
import { Database } from '../../platform/database/database';

/** A finding as the import itself told it: what it was stored with besides is ours. */
const FINDING = `jsonb_build_object('checkId', f.check_id, 'severity', f.severity, 'messageKey', f.message_key,
  'parameters', f.parameters - 'section' - 'locale', 'section', coalesce(f.parameters->>'section', ''),
  'spans', (select coalesce(jsonb_agg(jsonb_build_object('start', s->'start', 'end', s->'end')), '[]')
    from jsonb_array_elements(f.source_spans) s))`;

/** Reads about imports. */
@Injectable()
export class IntakeQueries {
  constructor(private readonly database: Database) {}

  /** One import and what became of each of its items. */
  batch(id: string): Promise<ImportBatchView | undefined> {
    return this.database.one<ImportBatchView>(
      `select b.id, b.kind, b.locale, b.file_name as "fileName", encode(b.file_sha256, 'hex') as sha256,
         jsonb_build_object('id', a.id, 'name', a.name) as "importedBy",
         to_char(b.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
         case when r.batch_id is not null then jsonb_build_object('seen', r.items_seen, 'created', r.created,
           'updated', r.updated, 'duplicate', r.duplicate, 'rejected', r.rejected) end as counts,
         to_char(r.finished_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "finishedAt",
         coalesce((select jsonb_agg(jsonb_build_object('position', i.position, 'line', i.line, 'outcome', i.outcome,
             'reason', i.reason, 'articleId', i.article_id, 'articleNumber', x.number,
             'headline', (select n.headline from revision n where n.article_id = x.id and n.locale = b.locale
               order by n.number desc limit 1),
             'sections', coalesce((select jsonb_agg(distinct p.section) from placement p
               where p.article_id = i.article_id and p.locale = b.locale), '[]'),
             'drifts', (select count(*) from placement p join drift d on d.placement_id = p.id
               where p.article_id = i.article_id and p.locale = b.locale),
             'findings', coalesce((select jsonb_agg(${FINDING} order by f.source_spans->0->'start', f.id) from finding f
               where f.article_id = i.article_id and f.stage = 'intake' and f.parameters->>'locale' = b.locale
                 and f.found_at <= coalesce(r.finished_at, clock_timestamp())
                 and (f.gone_at is null or f.gone_at > coalesce(r.finished_at, clock_timestamp()))), '[]')) order by i.position)
           from import_item i left join article x on x.id = i.article_id where i.batch_id = b.id), '[]') as items
       from import_batch b join account a on a.id = b.imported_by left join import_result r on r.batch_id = b.id
       where b.id = $1`,
      [id],
    );
  }
}
