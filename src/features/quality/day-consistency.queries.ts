import { Injectable } from '@nestjs/common';
import { findDayInconsistencies } from '../../checks/day-consistency';
import type { DayConsistency } from '../../contract/quality';
import { DomainError } from '../../kernel/domain-error';
import type { Locale } from '../../kernel/locale';
import { Database } from '../../platform/database/database';
import type { BlockKind } from '../../text/blocks';

interface DayRow {
  readonly articleId: string;
  readonly headline: string;
  readonly segmentId: string;
  readonly sourceLocale: Locale;
  readonly targetLocale: Locale;
  readonly blockIndex: number;
  readonly blockKind: BlockKind;
  readonly sourceText: string;
  readonly targetText: string;
}

/** What an article says otherwise than the others of its day: those that wait to go out, and those that are live since midnight. */
@Injectable()
export class DayConsistencyQueries {
  constructor(private readonly database: Database) {}

  async of(articleId: string): Promise<DayConsistency> {
    const known = await this.database.one('select 1 from article where id = $1', [articleId]);
    if (!known) throw new DomainError('missing', 'article.missing');
    const rows = await this.database.query<DayRow>(DAY, [articleId]);
    // It comes last, so that whatever differs is told of it.
    const ids = [...new Set(rows.map((row) => row.articleId))].filter((id) => id !== articleId);
    const articles = [...ids, articleId].map((id) => rows.filter((row) => row.articleId === id));
    const last = articles.length - 1;
    const found = findDayInconsistencies(articles.map(segmentsOf), ({ articleIndex }) =>
      headlineOf(articles[articleIndex]),
    );
    return {
      findings: found.flatMap((finding) => {
        const segment = articles[last]?.[finding.segmentIndex];
        const other = articles[finding.other.articleIndex]?.[0];
        if (finding.articleIndex !== last || !segment || !other) return [];
        return [
          {
            checkId: finding.check,
            severity: finding.severity,
            messageKey: finding.message,
            parameters: finding.parameters,
            segmentId: segment.segmentId,
            locale: segment.targetLocale,
            text: segment.targetText,
            other: { articleId: other.articleId, headline: headlineOf([other]) },
          },
        ];
      }),
    };
  }
}

function segmentsOf(rows: readonly DayRow[]) {
  return rows.map(({ sourceText, targetText, sourceLocale, targetLocale, blockIndex, blockKind }) => ({
    source: sourceText,
    target: targetText,
    sourceLocale,
    targetLocale,
    blockIndex,
    blockKind,
    relation: 'translation' as const,
  }));
}

function headlineOf(rows: readonly DayRow[] | undefined): string {
  return rows?.[0]?.headline ?? '';
}

const MOST_ARTICLES = 40;

/** Of a day with very many articles those that moved last. */
const DAY = `
  with midnight as (
    select date_trunc('day', clock_timestamp() at time zone z.zone) at time zone z.zone as at
    from (select coalesce((select time_zone from newsroom), 'Asia/Almaty') as zone) z
  ), day as (
    select t.id, t.article_id, t.source_locale, t.target_locale, t.state_changed_at
    from translation t, midnight
    where t.article_id <> $1 and (t.state in ('in_review', 'approved', 'scheduled', 'publishing')
      or t.state = 'done' and exists (select 1 from live_publication l join publication p on p.id = l.publication_id
        where l.article_id = t.article_id and p.live_from >= midnight.at))
    order by t.state_changed_at desc, t.id limit ${MOST_ARTICLES}
  ), asked as (
    select id, article_id, source_locale, target_locale, state_changed_at from translation where article_id = $1 and state <> 'killed'
    union all select * from day
  )
  select d.article_id as "articleId", coalesce((select r.headline from revision r where r.article_id = d.article_id and r.locale = d.source_locale
      order by r.number desc limit 1), '') as headline, s.id as "segmentId", d.source_locale as "sourceLocale", d.target_locale as "targetLocale",
    s.block_index as "blockIndex", s.block_kind as "blockKind", s.source_text as "sourceText", s.target_text as "targetText"
  from asked d join segment s on s.translation_id = d.id and s.retired_at is null and s.kind = 'pair'
  order by d.state_changed_at, d.id, s.position`;
