import { Injectable } from '@nestjs/common';
import type { DutyReview, DutyReviews, PublishingState } from '../../contract/publishing';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { abilitiesOf } from './publishing.abilities';
import { nextKind, obstaclesTo } from './publishing.policy';
import {
  type AddressRow,
  type DutyReviewRow,
  dutyReviewOf,
  type KillRow,
  killOf,
  type OrderRow,
  orderOf,
  type PublicationRow,
  pathsOf,
  publicationOf,
  type SingleRow,
  singleOf,
} from './publishing.presenter';
import { publishingFacts } from './publishing-facts';

const SETTLED_SHOWN = 100;

@Injectable()
export class PublishingQueries {
  constructor(private readonly database: Database) {}

  /** Where an article stands on its way out, what stops it, and what this person may do. */
  async state(actor: PersonActor, articleId: string): Promise<PublishingState> {
    const facts = await publishingFacts(this.database, articleId);
    if (!facts) throw new DomainError('missing', 'article.missing');
    const [publications, orders, singles, kills, addresses] = await Promise.all([
      this.database.query<PublicationRow>(PUBLICATIONS, [articleId]),
      this.database.query<OrderRow>(LAST_ORDER, [articleId]),
      this.database.query<SingleRow>(SINGLE, [articleId]),
      this.database.query<KillRow>(KILL, [articleId]),
      this.database.query<AddressRow>(ADDRESSES, [articleId]),
    ]);
    const request = (scope: 'pair' | 'single') => ({
      scope,
      kind: nextKind(facts, scope),
      publishAt: null,
      onDuty: false,
    });
    const [order] = orders;
    const [single] = singles;
    const [kill] = kills;
    return {
      articleId,
      number: facts.number,
      translationId: facts.translation?.id ?? null,
      paths: pathsOf(addresses, facts.number),
      embargoUntil: facts.embargoUntil?.toISOString() ?? null,
      killed: kill ? killOf(kill) : null,
      single: single ? singleOf(single, facts.single?.reviewId != null) : null,
      order: order ? orderOf(order) : null,
      publications: publications.map((row) => publicationOf(row, facts.number)),
      checklist: { pair: obstaclesTo(facts, request('pair')), single: obstaclesTo(facts, request('single')) },
      abilities: abilitiesOf(actor, facts),
    };
  }

  /** What was published alone: what waits first, then what was settled last. */
  async dutyReviews(): Promise<DutyReviews> {
    const [open, settled, counts] = await Promise.all([
      this.database.query<DutyReviewRow>(`${DUTY_REVIEWS} where d.reviewed_at is null order by d.due_at limit 200`),
      this.database.query<DutyReviewRow>(
        `${DUTY_REVIEWS} where d.reviewed_at is not null order by d.reviewed_at desc limit ${SETTLED_SHOWN}`,
      ),
      this.database.one<DutyReviews['counts']>(DUTY_COUNTS),
    ]);
    const present = (rows: DutyReviewRow[]): DutyReview[] => rows.map(dutyReviewOf);
    return {
      open: present(open),
      settled: present(settled),
      counts: counts ?? { open: 0, overdue: 0, settled: 0, lastThirtyDays: 0 },
    };
  }
}

const PUBLICATIONS = `
  select p.id, p.number, p.kind, p.scope, l.publication_id is not null as "isLive", p.live_from as "liveFrom", p.published_by as "byId",
    a.name as "byName", p.is_on_duty as "isOnDuty", p.reason, p.kk_slug as "kkSlug", p.en_slug as "enSlug"
  from publication p join account a on a.id = p.published_by
    left join live_publication l on l.article_id = p.article_id and l.publication_id = p.id
  where p.article_id = $1 order by p.number desc limit 100`;

/** Of each edition the headline as it stands, and the last part of its address where it was out before: addresses stay. */
const ADDRESSES = `
  select distinct on (r.locale) r.locale, r.headline,
    (select case r.locale when 'kk' then p.kk_slug else p.en_slug end from publication p
      where p.article_id = r.article_id and case r.locale when 'kk' then p.kk_slug else p.en_slug end is not null
      order by p.number desc limit 1) as "formerSlug"
  from revision r where r.article_id = $1 order by r.locale, r.number desc`;

const LAST_ORDER = `
  select o.id, o.scope, o.kind, o.publish_at as "publishAt", o.is_on_duty as "isOnDuty", o.reason, o.ordered_by as "byId", a.name as "byName",
    o.ordered_at as "orderedAt", o.ended_at as "endedAt", o.ended_as as "endedAs", o.end_reason as "endReason",
    o.publish_at > clock_timestamp() as "isAhead"
  from publication_order o join account a on a.id = o.ordered_by
  where o.article_id = $1 order by o.ended_at is not null, o.ordered_at desc limit 1`;

const SINGLE = `
  select s.locale, s.reason, s.twin_due_at as "twinDueAt", s.has_no_twin as "hasNoTwin", s.declared_by as "byId", a.name as "byName",
    s.declared_at as "declaredAt"
  from single_declaration s join account a on a.id = s.declared_by where s.article_id = $1 and s.ended_at is null`;

const KILL = `
  select k.killed_by as "byId", a.name as "byName", k.reason, k.at from article_kill k join account a on a.id = k.killed_by
  where k.article_id = $1`;

const DUTY_REVIEWS = `
  select d.publication_id as "publicationId", p.article_id as "articleId", coalesce(kk.headline, en.headline) as headline,
    d.published_by as "byId", a.name as "byName", p.published_at as "publishedAt", p.reason, d.due_at as "dueAt",
    d.reviewed_at is null and d.due_at < clock_timestamp() as "isOverdue", d.reviewed_by as "reviewerId", r.name as "reviewerName",
    d.reviewed_at as "reviewedAt", d.note
  from duty_review d join publication p on p.id = d.publication_id join account a on a.id = d.published_by
    left join account r on r.id = d.reviewed_by
    left join revision kk on kk.id = p.kk_revision_id left join revision en on en.id = p.en_revision_id`;

const DUTY_COUNTS = `
  select count(*) filter (where d.reviewed_at is null)::int as open,
    count(*) filter (where d.reviewed_at is null and d.due_at < clock_timestamp())::int as overdue,
    count(*) filter (where d.reviewed_at is not null)::int as settled,
    count(*) filter (where p.published_at > clock_timestamp() - interval '30 days')::int as "lastThirtyDays"
  from duty_review d join publication p on p.id = d.publication_id`;
