import { Injectable } from '@nestjs/common';
import type { ListTranslations, TranslationJob, TranslationJobs } from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';
import { Conditions } from '../../platform/database/conditions';
import { Database } from '../../platform/database/database';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor';
import { RESTING_STATES } from '../../workflow/states';
import { namedArticle } from '../articles/named-articles';
import { type JobRow, presentJob } from './job-list.presenter';

/** The order of the board: what came back to me, then what is due, then what is urgent, then what waits longest. */
const BOARD_KEYS = ['is_mine_again', 'due', 'urgency', 'created_at', 'id'] as const;
const ARCHIVE_KEYS = ['state_changed_at', 'id'] as const;

/** The job board: the size of the archive does not matter to it, because it reads only what an index of live translations holds. */
@Injectable()
export class JobListQueries {
  constructor(private readonly database: Database) {}

  async list(actor: PersonActor, filter: ListTranslations): Promise<TranslationJobs> {
    const isArchive = filter.state !== undefined && RESTING_STATES.includes(filter.state);
    const statement = isArchive ? archiveStatement(actor, filter) : boardStatement(actor, filter);
    const rows = await this.database.query<JobRow>(statement.sql, statement.parameters);
    const found = rows.filter((row) => row.id !== null);
    const page = found.slice(0, filter.limit);
    const last = page.at(-1);
    return {
      items: page.map((row): TranslationJob => presentJob(actor, row)),
      total: isArchive ? null : Number(rows[0]?.total ?? 0),
      nextCursor: last && found.length > page.length ? encodeCursor(last.keys) : null,
    };
  }
}

export function boardStatement(actor: PersonActor, filter: ListTranslations) {
  const conditions = new Conditions(`t.state not in ('done', 'killed')`);
  const me = conditions.parameter(actor.accountId);
  narrow(conditions, filter, me);
  const after = filter.cursor
    ? `where (is_mine_again, due, urgency, created_at, id) > (${conditions.list(decodeCursor(filter.cursor, BOARD_KEYS.length), ['integer', 'timestamptz', 'integer', 'timestamptz', 'uuid'])})`
    : '';
  const limit = conditions.parameter(filter.limit + 1);
  const sql = `
    with board as materialized (
      select t.*, a.number, a.priority, a.due_at, coalesce(a.due_at, 'infinity') as due,
        case when t.state = 'returned' and t.translator_id = ${me} then 0 else 1 end as is_mine_again,
        case a.priority when 'flash' then 1 when 'urgent' then 2 when 'normal' then 3 else 4 end as urgency, ${me}::uuid as asked_by
      from translation t join article a on a.id = t.article_id where ${conditions.sql}
    ), page as (
      select * from board ${after} order by is_mine_again, due, urgency, created_at, id limit ${limit}
    )
    select total.total, ${COLUMNS}, array[is_mine_again::text, due::text, urgency::text, t.created_at::text, t.id::text] as keys
    from (select count(*) as total from board) total left join page t on true ${JOINS}
    order by is_mine_again, due, urgency, t.created_at, t.id`;
  return { sql, parameters: conditions.parameters };
}

export function archiveStatement(actor: PersonActor, filter: ListTranslations) {
  const conditions = new Conditions(filter.state === 'killed' ? `t.state = 'killed'` : `t.state = 'done'`);
  const me = conditions.parameter(actor.accountId);
  narrow(conditions, { ...filter, state: undefined }, me);
  if (filter.cursor) {
    const keys = decodeCursor(filter.cursor, ARCHIVE_KEYS.length);
    conditions.add(`(t.state_changed_at, t.id) < (${conditions.list(keys, ['timestamptz', 'uuid'])})`);
  }
  const limit = conditions.parameter(filter.limit + 1);
  const sql = `
    with page as (
      select t.*, a.number, a.priority, a.due_at, ${me}::uuid as asked_by
      from translation t join article a on a.id = t.article_id where ${conditions.sql}
      order by t.state_changed_at desc, t.id desc limit ${limit}
    )
    select null as total, ${COLUMNS}, array[t.state_changed_at::text, t.id::text] as keys
    from page t ${JOINS} order by t.state_changed_at desc, t.id desc`;
  return { sql, parameters: conditions.parameters };
}

function narrow(conditions: Conditions, filter: ListTranslations, me: string): void {
  if (filter.q?.trim()) conditions.add(namedArticle('t.article_id', filter.q, conditions));
  if (filter.state) conditions.add(`t.state = ${conditions.parameter(filter.state)}`);
  if (filter.direction) conditions.add(`t.source_locale = ${conditions.parameter(filter.direction.slice(0, 2))}`);
  if (filter.priority) conditions.add(`a.priority = ${conditions.parameter(filter.priority)}`);
  if (filter.dueBefore) conditions.add(`a.due_at < ${conditions.parameter(filter.dueBefore)}`);
  if (filter.section) {
    const section = conditions.parameter(filter.section);
    conditions.add(
      `exists (select from article_section x where x.article_id = t.article_id and x.section_slug = ${section})`,
    );
  }
  if (filter.returnedToMe) conditions.add(`t.state = 'returned' and t.translator_id = ${me}`);
  if (filter.mine) {
    conditions.add(`(t.state = 'returned' and t.translator_id = ${me}
      or t.state = 'in_review' and t.translator_id = ${me} and exists (select from segment s where s.translation_id = t.id and ${othersChange(me)})
      or exists (
      select from claim c where c.translation_id = t.id and c.account_id = ${me} and c.released_at is null and c.expires_at > clock_timestamp()))`);
  }
}

/** A segment of one's own text that somebody else has changed, and nobody has confirmed since. */
function othersChange(me: string): string {
  return `s.retired_at is null and s.confirmed_by is null and s.last_author_id <> ${me}`;
}

const COLUMNS = `t.id, t.article_id, t.number, t.source_locale, t.target_locale, t.state, t.relation, t.entered_by, t.priority, t.due_at,
  t.approved_once, t.created_at, t.state_changed_at, t.translator_id, translator.name as translator_name, r.headline,
  counted.segments, counted.words, waiting.changes as waits_for_me, placed.sections, lease.stage, lease.holder_id, lease.holder_name, lease.until`;

// Words are counted by the spaces between them, which is what a plan needs and costs next to nothing.
const JOINS = `
  left join revision r on r.id = t.source_revision_id
  left join account translator on translator.id = t.translator_id
  left join lateral (
    select count(*) as segments, coalesce(sum(case when s.source_text = '' then 0
        else length(s.source_text) - length(replace(s.source_text, ' ', '')) + 1 end), 0) as words
      from segment s where s.translation_id = t.id and s.retired_at is null) counted on true
  left join lateral (
    select count(*) as changes from segment s
      where t.state = 'in_review' and t.translator_id = t.asked_by and s.translation_id = t.id and ${othersChange('t.asked_by')}) waiting on true
  left join lateral (
    select coalesce(array_agg(x.section_slug order by x.section_slug), '{}') as sections from article_section x where x.article_id = t.article_id) placed on true
  left join lateral (
    select c.stage, c.account_id as holder_id, h.name as holder_name, c.expires_at as until from claim c join account h on h.id = c.account_id
      where c.translation_id = t.id and c.released_at is null and c.expires_at > clock_timestamp()
      order by c.stage limit 1) lease on true`;
