import { Injectable } from '@nestjs/common';
import type { ListPublications, Outgoing, PublicationList, PublishingList } from '../../contract/publishing';
import { Conditions } from '../../platform/database/conditions';
import { Database } from '../../platform/database/database';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor';
import type { State } from '../../workflow/states';
import { namedArticle } from '../articles/named-articles';
import { nextKind, obstaclesTo } from './publishing.policy';
import { type PublicationRow, publicationOf } from './publishing.presenter';
import { type PublishingFacts, publishingFactsOf } from './publishing-facts';

interface Place {
  readonly id: string;
  readonly at: string;
  readonly total: string;
}

interface Row {
  readonly articleId: string;
  readonly priority: Outgoing['priority'];
  readonly dueAt: Date | null;
  readonly state: State | null;
  readonly kk: string | null;
  readonly en: string | null;
}

/** What is on its way out, and what is out, with what stops each article now. */
@Injectable()
export class PublishingListQueries {
  constructor(private readonly database: Database) {}

  async list(filter: ListPublications): Promise<PublicationList> {
    const { limit } = filter;
    const { sql, parameters } = placesOf(filter);
    const places = await this.database.query<Place>(sql, parameters);
    const found = places.filter((place) => place.id !== null);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      items: await this.present(page.map((place) => place.id)),
      total: Number(places[0]?.total ?? 0),
      nextCursor: last && found.length > page.length ? encodeCursor([last.at, last.id]) : null,
    };
  }

  private async present(ids: readonly string[]): Promise<Outgoing[]> {
    const [facts, rows, live] = await Promise.all([
      publishingFactsOf(this.database, ids),
      this.database.query<Row>(ROWS, [ids]),
      this.database.query<PublicationRow & { readonly articleId: string }>(LIVE, [ids]),
    ]);
    const factsOf = new Map(facts.map((one) => [one.articleId, one]));
    const rowOf = new Map(rows.map((row) => [row.articleId, row]));
    const liveOf = new Map(live.map((row) => [row.articleId, row]));
    return ids.flatMap((id) => {
      const [one, row, out] = [factsOf.get(id), rowOf.get(id), liveOf.get(id)];
      return one && row ? [presentOutgoing(one, row, out)] : [];
    });
  }
}

function presentOutgoing(facts: PublishingFacts, row: Row, live: PublicationRow | undefined): Outgoing {
  const { articleId, number, order, embargoUntil, translation, single } = facts;
  const scope = order?.scope ?? (single && facts.live?.scope !== 'pair' ? 'single' : 'pair');
  const request = { scope, kind: nextKind(facts, scope), publishAt: null, onDuty: false };
  return {
    articleId,
    number,
    translationId: translation?.id ?? null,
    headlines: { kk: row.kk, en: row.en },
    priority: row.priority,
    dueAt: row.dueAt?.toISOString() ?? null,
    state: row.state,
    scope,
    embargoUntil: embargoUntil && embargoUntil > facts.now ? embargoUntil.toISOString() : null,
    order: order && { publishAt: order.publishAt.toISOString(), by: order.by, scope: order.scope },
    live: live ? publicationOf(live, number) : null,
    obstacles: obstaclesTo(facts, request),
  };
}

/** The articles of each list, each with the moment it is ordered by; what waits longest or leaves soonest is first, what is out the newest. */
const LISTS: Readonly<Record<PublishingList, string>> = {
  coming: `select article_id as id, state_changed_at as at from translation where state = 'in_review'`,
  approved: `
    select article_id as id, state_changed_at as at from translation where state = 'approved'
    union
    select s.article_id, s.declared_at from single_declaration s
      where s.ended_at is null and not exists (select from live_publication l where l.article_id = s.article_id)
        and not exists (select from publication_order o where o.article_id = s.article_id and o.ended_at is null)
        and not exists (select from article_kill k where k.article_id = s.article_id)
        and not exists (select from translation t where t.article_id = s.article_id and t.state = 'approved')`,
  scheduled: `select article_id as id, publish_at as at from publication_order where ended_at is null`,
  published: `select l.article_id as id, p.live_from as at from live_publication l join publication p on p.id = l.publication_id`,
};

function placesOf({ list, q, cursor, limit }: ListPublications) {
  const [isAfter, direction] = list === 'published' ? ['<', 'desc'] : ['>', 'asc'];
  const conditions = new Conditions('true');
  if (q?.trim()) conditions.add(namedArticle('id', q, conditions));
  const listed = `select * from (${LISTS[list]}) listed where ${conditions.sql}`;
  const after = cursor
    ? `where (at, id) ${isAfter} (${conditions.list(decodeCursor(cursor, 2), ['timestamptz', 'uuid'])})`
    : '';
  const sql = `
    with listed as (${listed}),
      page as (select * from listed ${after} order by at ${direction}, id ${direction} limit ${conditions.parameter(limit + 1)})
    select total.total, page.id, page.at::text as at from (select count(*) as total from listed) total left join page on true
    order by page.at ${direction}, page.id ${direction}`;
  return { sql, parameters: conditions.parameters };
}

const headline = (locale: 'kk' | 'en') =>
  `(select headline from revision where article_id = a.id and locale = '${locale}' order by number desc limit 1)`;

const ROWS = `
  select a.id as "articleId", a.priority, a.due_at as "dueAt", t.state, ${headline('kk')} as kk, ${headline('en')} as en
  from article a left join translation t on t.article_id = a.id where a.id = any($1::uuid[])`;

const LIVE = `
  select p.article_id as "articleId", p.id, p.number, p.kind, p.scope, true as "isLive", p.live_from as "liveFrom",
    p.published_by as "byId", a.name as "byName", p.is_on_duty as "isOnDuty", p.reason, p.kk_slug as "kkSlug", p.en_slug as "enSlug"
  from live_publication l join publication p on p.id = l.publication_id join account a on a.id = p.published_by
  where l.article_id = any($1::uuid[])`;
