import type { ListArticles, Twin } from '../../contract/articles';
import type { Locale } from '../../kernel/locale';
import { Conditions } from '../../platform/database/conditions';
import type { State } from '../../workflow/states';
import type { Priority } from './articles';
import { namedArticle } from './named-articles';

export interface ArticleListRow {
  readonly id: string;
  readonly number: string;
  readonly headline: string;
  readonly locale: Locale;
  readonly priority: Priority;
  readonly due_at: Date | null;
  readonly dated: string | null;
  readonly created_at: Date;
  readonly sections: string[];
  readonly twin: Twin;
  readonly state: State | null;
  readonly translation_id: string | null;
  readonly is_live: boolean;
  readonly keys: string[];
}

interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Up to here it is cheap to count, and worth reading. */
const COUNTED = 1000;

/** A page of articles, newest first, and how many there are in all, as far as counting is cheap. */
export function articleListStatements(
  filter: ListArticles,
  after: readonly string[] | null,
): { readonly page: Statement; readonly count: Statement } {
  const counted = narrowed(filter);
  const count = {
    sql: `select case when count(*) <= ${COUNTED} then count(*)::integer end as total
      from (select 1 ${FROM} where ${counted.sql} limit ${COUNTED + 1}) counted`,
    parameters: counted.parameters,
  };
  const conditions = narrowed(filter);
  if (after) conditions.add(`(a.created_at, a.id) < (${conditions.list(after, ['timestamptz', 'uuid'])})`);
  const limit = conditions.parameter(filter.limit + 1);
  const page = {
    sql: `select a.id, a.number, r.headline, r.locale, a.priority, a.due_at, to_char(a.dated, 'YYYY-MM-DD') as dated, a.created_at,
        (select coalesce(array_agg(x.section_slug order by x.section_slug), '{}') from article_section x where x.article_id = a.id) as sections,
        ${TWIN} as twin, t.state, t.id as translation_id, l.article_id is not null as is_live,
        array[a.created_at::text, a.id::text] as keys
      ${FROM}
        left join live_publication l on l.article_id = a.id
        left join lateral (select r.headline, r.locale from revision r where r.article_id = a.id
          order by (r.locale = t.source_locale) desc nulls last, r.number desc limit 1) r on true
      where ${conditions.sql} order by a.created_at desc, a.id desc limit ${limit}`,
    parameters: conditions.parameters,
  };
  return { page, count };
}

const FROM = `from article a
  left join translation t on t.article_id = a.id
  left join article_kill k on k.article_id = a.id
  left join single_declaration s on s.article_id = a.id and s.ended_at is null`;

/** Computed, never stored: the twin state of an article. */
export const TWIN = `case when k.article_id is not null or t.state = 'killed' then 'killed'
  when t.id is not null then case t.entered_by when 'attach' then 'attached' else 'translate' end
  when s.id is not null then 'single' else 'needed' end`;

/** The same, as conditions that an index can answer. */
const TWIN_IS: Readonly<Record<Twin, string>> = {
  needed: 't.id is null and s.id is null and k.article_id is null',
  translate: `t.entered_by = 'translate' and t.state <> 'killed' and k.article_id is null`,
  attached: `t.entered_by = 'attach' and t.state <> 'killed' and k.article_id is null`,
  single: 's.id is not null and t.id is null and k.article_id is null',
  killed: `(k.article_id is not null or t.state = 'killed')`,
};

function narrowed(filter: ListArticles): Conditions {
  const conditions = new Conditions('true');
  if (filter.q?.trim()) conditions.add(namedArticle('a.id', filter.q, conditions));
  if (filter.twin) conditions.add(TWIN_IS[filter.twin]);
  if (filter.state) conditions.add(`t.state = ${conditions.parameter(filter.state)}`);
  if (filter.section) {
    const section = conditions.parameter(filter.section);
    conditions.add(`exists (select from article_section x where x.article_id = a.id and x.section_slug = ${section})`);
  }
  if (filter.from || filter.to) conditions.add(ofDays(filter, conditions));
  return conditions;
}

/**
 * The day of an article is the one printed beside it, or the day it came in, where the newsroom is. Written so that each half has an index:
 * an expression over both has none, because the time zone of the newsroom is data.
 */
function ofDays({ from, to }: ListArticles, conditions: Conditions): string {
  const printed = ['a.dated is not null'];
  const came = ['a.dated is null'];
  const midnight = (day: string) => `(${day}::timestamp at time zone (select time_zone from newsroom))`;
  if (from) {
    const first = `${conditions.parameter(from)}::date`;
    printed.push(`a.dated >= ${first}`);
    came.push(`a.created_at >= ${midnight(first)}`);
  }
  if (to) {
    const last = `${conditions.parameter(to)}::date`;
    printed.push(`a.dated <= ${last}`);
    came.push(`a.created_at < ${midnight(`(${last} + 1)`)}`);
  }
  return `(${printed.join(' and ')} or ${came.join(' and ')})`;
}
