-- The independent checker: one query an invariant, each answering the rows that break it. No rows: the promise is kept.
-- Plain SQL for the owner of the tables (egiz_migrator); nothing of the application is used. `egiz verify` runs it in one
-- read-only snapshot; psql does as well. Each query begins with a line `-- name: what is promised`.

-- I1 one-claim: a translation and a review have at most one holder
select translation_id, stage, count(*) as holders
from claim where released_at is null
group by translation_id, stage having count(*) > 1;

-- I2 fence-rises: fences rise with every claim of a translation, and no save carries one that was never given
select c.translation_id, c.fence, c.claimed_at from claim c
where exists (select from claim later where later.translation_id = c.translation_id and later.claimed_at > c.claimed_at and later.fence <= c.fence)
  or c.fence > (select last_fence from translation t where t.id = c.translation_id)
union all
select s.translation_id, s.fence, s.at from segment_change s
where s.author_kind = 'person' and not exists (
  select from claim c where c.translation_id = s.translation_id and c.fence = s.fence and c.account_id = s.author_id
    and s.at >= c.claimed_at and (c.released_at is null or s.at <= c.released_at));

-- I3 fair-desk: nobody holds more than the newsroom allows
select account_id, count(*) as held from claim
where released_at is null and expires_at > clock_timestamp()
group by account_id having count(*) > (select coalesce(max(claim_limit), 20) from newsroom);

-- I4 allowed-steps: every step taken is in the table, and the steps of a translation join without a gap
select a.article_id, a.seq, a.act, a.from_state, a.to_state from activity a
where a.to_state is not null and not exists (
  select from allowed_transition t where t.act = a.act and t.from_state = a.from_state and t.to_state = a.to_state)
union all
select article_id, seq, act, from_state, before from (
  select article_id, seq, act, from_state, lag(to_state, 1, 'preparing') over (partition by translation_id order by seq) as before
  from activity where to_state is not null) steps
where from_state <> before;

-- I4 state-is-last-step: a translation is in the state of its last step
select t.id, t.state, s.to_state from translation t
left join lateral (select to_state from activity a where a.article_id = t.article_id and a.translation_id = t.id and a.to_state is not null
  order by seq desc limit 1) s on true
where t.state <> coalesce(s.to_state, 'preparing');

-- I4 holder-and-state: whoever holds a translation holds it in the state that goes with it
select c.translation_id, c.stage, t.state from claim c join translation t on t.id = c.translation_id
where c.released_at is null and (c.stage = 'translate' and t.state <> 'translating' or c.stage = 'review' and t.state <> 'in_review')
union all
select t.id, 'translate', t.state from translation t
where t.state = 'translating' and not exists (select from claim c where c.translation_id = t.id and c.stage = 'translate' and c.released_at is null);

-- I5 revisions-immutable: revisions are numbered without a gap and their hash is that of their bytes
select article_id, locale, number from (
  select article_id, locale, number, row_number() over (partition by article_id, locale order by number) as expected from revision) numbered
where number <> expected
union all
select article_id, locale, number from revision where sha256 <> sha256(convert_to(content, 'UTF8'));

-- I6 four-eyes: no approval rests on a text confirmed by its own author
select r.id as review_id, c.segment_id::text as what, c.confirmed_by from review_confirmation c join review r on r.id = c.review_id
where c.confirmed_by = c.author_id
union all
select r.id, 'single', r.reviewer_id from review r
join revision v on v.id = coalesce(r.kk_revision_id, r.en_revision_id)
left join revision_contributor k on k.revision_id = v.id and k.account_id = r.reviewer_id
where r.scope = 'single' and r.verdict = 'approved' and r.basis = 'four_eyes' and (v.author_id = r.reviewer_id or k.account_id is not null)
union all
select r.id, 'pair without confirmations', r.reviewer_id from review r
where r.scope = 'pair' and r.verdict = 'approved' and r.basis = 'four_eyes' and not exists (select from review_confirmation c where c.review_id = r.id)
union all
select s.translation_id, s.id::text, s.confirmed_by from segment s where s.confirmed_by = s.last_author_id;

-- I7 exact-bytes: reviews and publications name the bytes they were made for
select 'review' as what, r.id from review r left join revision kk on kk.id = r.kk_revision_id left join revision en on en.id = r.en_revision_id
where kk.sha256 is distinct from r.kk_sha256 or en.sha256 is distinct from r.en_sha256
  or kk.locale <> 'kk' or en.locale <> 'en' or kk.article_id <> r.article_id or en.article_id <> r.article_id
union all
select 'publication', p.id from publication p join review r on r.id = p.review_id
where p.kk_revision_id is distinct from r.kk_revision_id or p.en_revision_id is distinct from r.en_revision_id
  or p.kk_sha256 is distinct from r.kk_sha256 or p.en_sha256 is distinct from r.en_sha256
  or r.verdict <> 'approved' or r.article_id <> p.article_id or r.scope <> p.scope;

-- I8 pair-or-single: what is live is a whole pair, or a single declared with its reason
select l.article_id, p.kind, p.scope from live_publication l join publication p on p.id = l.publication_id
where p.article_id <> l.article_id
  or p.kind not in ('publish', 'correction', 'update')
  or p.scope = 'pair' and num_nonnulls(p.kk_revision_id, p.en_revision_id) <> 2
  or p.scope = 'single' and (num_nonnulls(p.kk_revision_id, p.en_revision_id) <> 1 or coalesce(btrim(p.reason), '') = '')
  or l.has_kk <> (p.kk_revision_id is not null) or l.has_en <> (p.en_revision_id is not null)
  or p.number <> (select max(number) from publication n where n.article_id = l.article_id);

-- I8 readers-see-whole: the public role reads two editions of a pair and one of a single, always of one publication
select article_number, count(*) as editions, count(distinct publication_id) as publications, min(scope) as scope from published_edition
group by article_number
having count(distinct publication_id) <> 1 or count(*) <> case min(scope) when 'pair' then 2 else 1 end;

-- I9 published-once: publications are numbered without a gap, and an order became exactly what it says
select article_id, number::text as what from (
  select article_id, number, row_number() over (partition by article_id order by number) as expected from publication) numbered
where number <> expected
union all
select o.article_id, o.ended_as from publication_order o
where (o.ended_as = 'carried_out') is distinct from exists (select from publication p where p.order_id = o.id) and o.ended_at is not null
union all
select o.article_id, 'open, yet published' from publication_order o join publication p on p.order_id = o.id where o.ended_at is null
union all
select o.article_id, 'not as ordered' from publication_order o join publication p on p.order_id = o.id
where (p.scope, p.kind, p.is_on_duty) is distinct from (o.scope, o.kind, o.is_on_duty) or p.live_from < o.publish_at;

-- I9 order-and-state: a pair that is scheduled or publishing has an open order, and an open order such a pair
select t.article_id, t.state from translation t
where t.state in ('scheduled', 'publishing') and not exists (select from publication_order o where o.translation_id = t.id and o.ended_at is null)
union all
select o.article_id, t.state from publication_order o join translation t on t.id = o.translation_id
where o.ended_at is null and o.scope = 'pair' and t.state not in ('scheduled', 'publishing')
union all
select t.article_id, t.state from translation t
where t.state = 'done' and not exists (select from publication p where p.article_id = t.article_id and p.scope = 'pair');

-- I10 embargo: nothing is live before its time, and nothing killed is live
select l.article_id, p.live_from from live_publication l join publication p on p.id = l.publication_id join article a on a.id = l.article_id
where p.live_from > clock_timestamp() or p.embargo_until > p.live_from
union all
select k.article_id, k.at from article_kill k join live_publication l on l.article_id = k.article_id;

-- I11 activity-gap-free: the acts of an article are numbered without a gap, up to its head
select article_id, seq from (
  select article_id, seq, row_number() over (partition by article_id order by seq) as expected from activity) numbered
where seq <> expected
union all
select h.article_id, h.seq from activity_head h
where h.seq <> (select coalesce(max(seq), 0) from activity a where a.article_id = h.article_id)
union all
select a.article_id, a.seq from activity a left join activity_head h on h.article_id = a.article_id where h.article_id is null;

-- I11 activity-chained: each act carries the hash of the one before, and the hash of the last is the head
select article_id, seq from (
  select a.article_id, a.seq, a.prev_hash, a.hash, activity_digest(a) as digest,
    lag(a.hash, 1, sha256(convert_to(a.article_id::text, 'UTF8'))) over (partition by a.article_id order by a.seq) as before
  from activity a) chained
where hash <> digest or prev_hash <> before
union all
select h.article_id, h.seq from activity_head h join activity a on a.article_id = h.article_id and a.seq = h.seq where a.hash <> h.hash;

-- I11 checkpoints-chained: checkpoints are numbered without a gap, and each carries the hash of the one before
select number from (
  select c.*, row_number() over (order by number) as expected, lag(hash, 1, sha256(''::bytea)) over (order by number) as before
  from activity_checkpoint c) chained
where number <> expected or prev_hash <> before or hash <> sha256(prev_hash || convert_to(concat_ws(E'\x1f', number,
  to_char(moved_before at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), heads, encode(root, 'hex')), 'UTF8'));

-- I11 checkpoints-hold: the acts still end, for each span between two checkpoints, where its checkpoint says
with mark as (
  select at as moment, 1 as kind, article_id, seq, encode(hash, 'hex') as hash, null::bigint as number from activity
  union all select moved_before, 0, null, null, null, number from activity_checkpoint
), placed as (
  select *, min(number) over (order by moment desc, kind desc rows unbounded preceding) as checkpoint from mark
), head as (
  select distinct on (checkpoint, article_id) checkpoint, article_id, seq, hash from placed
  where kind = 1 and checkpoint is not null order by checkpoint, article_id, seq desc
), found as (
  select checkpoint, count(*) as heads,
    sha256(convert_to(string_agg(concat_ws(':', article_id, seq, hash), E'\n' order by article_id), 'UTF8')) as root
  from head group by checkpoint
)
select c.number from activity_checkpoint c left join found f on f.checkpoint = c.number
where f.root is null or f.root <> c.root or f.heads <> c.heads;

-- I12 act-and-event: every act has exactly one event, and every event its act
select a.article_id, a.seq, 'no event' as what from activity a
where not exists (select from outbox o where o.article_id = a.article_id and o.seq = a.seq)
union all
select o.article_id, o.seq, 'no act' from outbox o
where not exists (select from activity a where a.article_id = o.article_id and a.seq = o.seq)
union all
select a.article_id, a.seq, 'entering ' || a.to_state || ' put no job' from activity a join workflow_state w on w.state = a.to_state
join outbox o on o.article_id = a.article_id and o.seq = a.seq
where o.queue is distinct from w.queue or o.job is distinct from w.job;

-- I12 effect-once: what was processed is done, and no event is both done and dead
select o.id, o.job from outbox o
where exists (select from processed p where p.event_id = o.id) and o.done_at is null
union all
select o.id, o.job from outbox o where o.done_at is not null and o.dead_at is not null and o.dead_at > o.done_at;

-- I12 screens-in-order: news are numbered without a gap
select number from (select number, lag(number) over (order by number) as before from live_event where number is not null) numbered
where number <> before + 1;

-- I13 nothing-lost-at-intake: the items of a batch add up, and nothing has come in that is nowhere
select r.batch_id, 'counts' as what from import_result r
where r.items_seen <> (select count(*) from import_item i where i.batch_id = r.batch_id)
  or r.created <> (select count(*) from import_item i where i.batch_id = r.batch_id and outcome = 'created')
  or r.updated <> (select count(*) from import_item i where i.batch_id = r.batch_id and outcome = 'updated')
  or r.duplicate <> (select count(*) from import_item i where i.batch_id = r.batch_id and outcome = 'duplicate')
  or r.rejected <> (select count(*) from import_item i where i.batch_id = r.batch_id and outcome = 'rejected')
union all
select a.id, 'article without a text' from article a where not exists (select from revision r where r.article_id = a.id)
union all
select e.article_id, 'edition without a text' from edition e
where not exists (select from revision r where r.article_id = e.article_id and r.locale = e.locale)
  and not exists (select from translation t where t.article_id = e.article_id and t.target_locale = e.locale and t.target_revision_id is null);

-- I13 bytes-kept: what came in is kept as it came
select encode(sha256, 'hex') as sha256 from received_file where sha256 <> sha256(bytes);

-- I14 nothing-typed-is-lost: the text of a segment is the last one that was saved into it
select s.id, s.version from segment s
left join lateral (select c.after, c.version from segment_change c where c.segment_id = s.id order by c.version desc limit 1) last on true
where s.target_text <> coalesce(last.after, '') or last.version > s.version;

-- I17 well-formed: no control characters in any text
select 'revision' as what, id from revision where not is_well_formed(content) or not is_well_formed(headline)
union all
select 'segment', id from segment where not is_well_formed(source_text) or not is_well_formed(target_text)
union all
select 'draft', id from segment_draft where not is_well_formed(text)
union all
select 'comment', id from comment where not is_well_formed(text) or not is_well_formed(quote)
union all
select 'placement', id from placement where not is_well_formed(body) or not is_well_formed(headline);

-- answers-by-two: nobody ratified an answer of their own, and no structural blocker was answered
select id, check_id from answer where ratified_by = answered_by or check_id in ('segment.empty', 'text.ill_formed');

-- duty-looked-at: whoever published alone is not the one who looked at it afterwards
select publication_id, published_by from duty_review where reviewed_by = published_by
union all
select p.id, p.published_by from publication p where p.is_on_duty and not exists (select from duty_review d where d.publication_id = p.id);
