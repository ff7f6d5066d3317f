import { TWIN } from './article-list.statement';

const PERSON = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name)`;

/** An article with everything that there is one of. */
export const ARTICLE = `
  select a.id, a.number, a.feed, a.version, a.priority, a.due_at, to_char(a.dated, 'YYYY-MM-DD') as dated, a.embargo_until, a.created_at,
    ${PERSON('maker')} as created_by, ${TWIN} as twin,
    (select coalesce(array_agg(x.section_slug order by x.section_slug), '{}') from article_section x where x.article_id = a.id) as sections,
    (select coalesce(jsonb_agg(jsonb_build_object('url', f.url, 'locale', f.locale) order by f.created_at, f.id), '[]')
      from reference f where f.article_id = a.id) as "references",
    case when s.id is not null then jsonb_build_object('locale', s.locale, 'reason', s.reason, 'twinDueAt', s.twin_due_at,
      'hasNoTwin', s.has_no_twin, 'declaredBy', ${PERSON('declarer')}, 'declaredAt', s.declared_at) end as single,
    case when t.id is not null then jsonb_build_object('id', t.id, 'state', t.state, 'sourceLocale', t.source_locale,
      'targetLocale', t.target_locale, 'relation', t.relation, 'enteredBy', t.entered_by, 'sourceRevisionNumber', bound.number,
      'isOutOfStep', exists (select from revision newer where newer.article_id = a.id and newer.locale = t.source_locale
        and newer.number > bound.number)) end as translation,
    case when l.article_id is not null then jsonb_build_object('publicationId', p.id, 'number', p.number, 'scope', p.scope, 'kind', p.kind,
      'liveFrom', p.live_from, 'firstLiveFrom', p.first_live_from, 'hasKk', l.has_kk, 'hasEn', l.has_en,
      'isBehind', exists (select from revision shown join revision newer on newer.article_id = shown.article_id
        and newer.locale = shown.locale and newer.number > shown.number
        where shown.id in (p.kk_revision_id, p.en_revision_id))) end as live,
    case when k.article_id is not null then jsonb_build_object('by', ${PERSON('killer')}, 'at', k.at, 'reason', k.reason) end as killed
  from article a
    join account maker on maker.id = a.created_by
    left join translation t on t.article_id = a.id
    left join revision bound on bound.id = t.source_revision_id
    left join article_kill k on k.article_id = a.id
    left join account killer on killer.id = k.killed_by
    left join single_declaration s on s.article_id = a.id and s.ended_at is null
    left join account declarer on declarer.id = s.declared_by
    left join live_publication l on l.article_id = a.id
    left join publication p on p.id = l.publication_id
  where a.id = $1`;

/** Both editions with their newest revision. */
export const EDITIONS = `
  select e.locale, e.origin, e.script, r.id, r.number, r.headline, r.content, encode(r.sha256, 'hex') as sha256, r.author_kind, r.created_at,
    ${PERSON('author')} as author,
    (select coalesce(jsonb_agg(${PERSON('who')} order by who.name), '[]') from revision_contributor c join account who on who.id = c.account_id
      where c.revision_id = r.id) as contributors
  from edition e
    join lateral (select * from revision r where r.article_id = e.article_id and r.locale = e.locale order by r.number desc limit 1) r on true
    join account author on author.id = r.author_id
  where e.article_id = $1 order by e.created_at, e.locale`;

/** Every text its editions have had, without the text itself. */
export const REVISIONS = `
  select r.id, r.locale, r.number, r.headline, r.author_kind, r.created_at, ${PERSON('author')} as author
  from revision r join account author on author.id = r.author_id
  where r.article_id = $1 order by r.created_at desc, r.locale, r.number desc`;

export const REVISION = `
  select r.id, r.locale, r.number, r.headline, r.author_kind, r.created_at, r.content, encode(r.sha256, 'hex') as sha256,
    ${PERSON('author')} as author
  from revision r join account author on author.id = r.author_id
  where r.article_id = $1 and r.id = $2`;

/** What was received, byte for byte, each with the fuller copy it was measured by: of the same page, or what that had shown before. */
export const PLACEMENT_TEXTS = `
  select p.id as "placementId", p.body,
    (select f.id from placement f
      where f.article_id = p.article_id and f.locale = p.locale and f.source = p.source and f.is_fuller and f.id <> p.id
        and f.section = (select d.reference_section from drift d where d.placement_id = p.id order by d.position limit 1)
      order by f.batch_id = p.batch_id desc, f.seen_at <= p.seen_at desc, f.seen_at desc limit 1) as "referenceId"
  from placement p where p.article_id = $1 order by p.seen_at, p.is_fuller desc, p.section, p.id`;

/** Where its texts were seen, each with what differs there from the fuller copy. */
export const PLACEMENTS = `
  select p.id, p.locale, p.source, p.section, p.headline, p.revision_id, p.is_fuller, p.evidence, p.seen_at,
    (select coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'character', d.character, 'cause', d.cause, 'placementOffset', d.placement_offset,
        'referenceOffset', d.reference_offset, 'referenceSection', d.reference_section, 'before', d.before, 'after', d.after)
        order by d.position), '[]') from drift d where d.placement_id = p.id) as drifts
  from placement p where p.article_id = $1 order by p.seen_at, p.is_fuller desc, p.section, p.id`;
