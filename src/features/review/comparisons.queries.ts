import { Injectable } from '@nestjs/common';
import type { Comparison } from '../../contract/review';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';

/** What a reviewer compares a text with: each segment as it stood at the last verdict, at the last approval, when it was first submitted, and as it is live. */
@Injectable()
export class ComparisonsQueries {
  constructor(private readonly database: Database) {}

  async of(translationId: string): Promise<Comparison[]> {
    const exists = await this.database.one('select 1 from translation where id = $1', [translationId]);
    if (!exists) throw new DomainError('missing', 'translation.missing');
    return this.database.query<Comparison>(COMPARISONS, [translationId]);
  }
}

/** A segment that came from a split or a join has a history of its own, and nothing to compare before that. */
const COMPARISONS = `
  with moments as (
    select 'reviewed' as base, max(at) as at from review where translation_id = $1
    union all
    select 'approved', max(at) from review where translation_id = $1 and verdict = 'approved'
    union all
    select 'submitted', min(a.at) from activity a join translation t on t.article_id = a.article_id
      where t.id = $1 and a.translation_id = $1 and a.act = 'submit'
    union all
    select 'published', max(p.published_at) from translation t join live_publication l on l.article_id = t.article_id
        join publication p on p.id = l.publication_id
      where t.id = $1 and case t.target_locale when 'kk' then l.has_kk else l.has_en end
  )
  select s.id as "segmentId", m.base, c.after as text
    from moments m cross join segment s
      join lateral (select after from segment_change where segment_id = s.id and at <= m.at order by version desc limit 1) c on true
    where s.translation_id = $1 and s.retired_at is null
    order by s.position, m.base`;
