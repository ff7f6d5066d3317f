/** The days asked for as instants, the end left out: `$1` and `$2` are days where the newsroom is. */
const DAYS = `
  with days as (
    select n.time_zone, $1::date::timestamp at time zone n.time_zone as since,
      ($2::date + 1)::timestamp at time zone n.time_zone as until
    from newsroom n
  )`;

/** First publications only: a correction is not one more article. */
const FIRST_LIVE = `publication p, days
  where p.live_from >= days.since and p.live_from < days.until and p.kind = 'publish' and p.first_live_from = p.live_from`;

const DAY = `to_char(p.live_from at time zone days.time_zone, 'YYYY-MM-DD')`;

export const PUBLISHED = `${DAYS}
  select day, "as", count(*)::integer as count
  from (select ${DAY} as day,
      case when p.scope = 'single' then 'single' else (select t.source_locale || '_' || t.target_locale from translation t
        where t.article_id = p.article_id) end as "as"
    from ${FIRST_LIVE}) live
  group by day, "as" order by day, "as"`;

const HOURS = `greatest(0, extract(epoch from p.live_from - a.created_at) / 3600)`;

/** A line for each day, and one without a day for all of them. */
export const HOURS_TO_LIVE = `${DAYS}
  select day, count(*)::integer as articles, percentile_cont(0.5) within group (order by hours) as median,
    percentile_cont(0.9) within group (order by hours) as p90
  from (select ${DAY} as day, (select ${HOURS} from article a where a.id = p.article_id)::float8 as hours from ${FIRST_LIVE}) live
  group by grouping sets ((day), ()) having count(*) > 0 order by day nulls last`;

export const WORK = `
  select state, age, count(*)::integer as count
  from (select state, case when state_changed_at > clock_timestamp() - interval '1 hour' then 'hour'
      when state_changed_at > clock_timestamp() - interval '1 day' then 'day'
      when state_changed_at > clock_timestamp() - interval '7 days' then 'week' else 'older' end as age
    from translation where state not in ('done', 'killed')) open
  group by state, age`;

/** A finding that was answered counts as dismissed, also when its text changed later. */
export const FINDINGS = `${DAYS}
  select f.check_id as "checkId", count(*)::integer as raised,
    (count(*) filter (where f.gone_at is not null and a.id is null))::integer as fixed, count(a.id)::integer as dismissed
  from days join finding f on f.found_at >= days.since and f.found_at < days.until
    left join answer a on a.translation_id = f.translation_id and a.fingerprint = f.fingerprint
  group by f.check_id order by raised desc, f.check_id limit 100`;

export const SEND_BACKS = `${DAYS}
  select x.category, (count(*) filter (where x.severity = 'minor'))::integer as minor,
    (count(*) filter (where x.severity = 'major'))::integer as major
  from days join review r on r.verdict = 'returned' and r.at >= days.since and r.at < days.until
    join return_reason x on x.review_id = r.id
  group by x.category order by count(*) desc, x.category`;
