import type { Client } from 'pg';
import type { CastIds } from '../cast';

/** Live jobs that wait for a translator: made by the database's own functions. */
export async function liveJobs(owner: Client, people: CastIds, count: number): Promise<void> {
  await owner.query(
    `create temporary table made as select new_id() as article, new_id() as source, new_id() as translation, n from generate_series(1, ${count}) n`,
  );
  await articles(owner, people);
  await owner.query(
    `select open_translation(translation, article, 'kk', source, null, 'translate', 'translation', 'person', '${people.gulnar}') from made`,
  );
  await owner.query(
    `insert into segment (id, translation_id, position, block_index, block_kind, source_text)
     select new_id(), translation, s, s, 'paragraph', 'Егін орағы басталды.' from made, generate_series(1, 8) s`,
  );
  await owner.query(`select transition(translation, 'prepare', 'system', null) from made`);
  await owner.query(
    `update outbox set done_at = clock_timestamp(), dispatched_at = clock_timestamp() where done_at is null`,
  );
  await owner.query(`insert into processed (event_id, consumer) select id, 'bench' from outbox on conflict do nothing`);
  await owner.query('drop table made');
}

/**
 * Pairs that were published long ago, written by the owner past the triggers in one sweep a table, and whole all the same:
 * texts, segments, verdict, publication, pointer, and an activity chain with its events.
 */
export async function archive(owner: Client, people: CastIds, count: number): Promise<void> {
  await owner.query('begin');
  await owner.query('set local session_replication_role = replica');
  await owner.query(
    `create temporary table made on commit drop as select new_id() as article, new_id() as source, new_id() as target, new_id() as translation,
       new_id() as segment, new_id() as review, new_id() as ordered, new_id() as publication, clock_timestamp() - n * interval '20 minutes' as at, n
     from generate_series(1, ${count}) n`,
  );
  await articles(owner, people);
  await owner.query(
    `insert into edition (article_id, locale, origin, script) select article, 'en', 'translated', 'Latn' from made`,
  );
  await owner.query(revisions('target', 'en', EN, people.aigerim));
  await owner.query(
    `insert into translation (id, article_id, source_locale, target_locale, state, entered_by, source_revision_id, target_revision_id, approved_once, last_fence, translator_id, version)
     select translation, article, 'kk', 'en', 'done', 'translate', source, target, true, 1, '${people.aigerim}', 8 from made`,
  );
  await owner.query(
    `insert into claim (id, translation_id, stage, account_id, fence, claimed_at, expires_at, released_at, release_cause)
     select new_id(), translation, 'translate', '${people.aigerim}', 1, at, at + interval '15 minutes', at + interval '10 minutes', 'submitted' from made`,
  );
  await owner.query(
    `insert into segment (id, translation_id, position, block_index, block_kind, source_text, target_text, version, fence, last_author_kind, last_author_id, saved_at, confirmed_by, confirmed_at)
     select segment, translation, 1, 0, 'paragraph', 'Егін орағы басталды.', 'The harvest has begun.', 2, 1, 'person', '${people.aigerim}', at, '${people.dauren}', at from made`,
  );
  await owner.query(
    `insert into segment_change (segment_id, translation_id, version, fence, author_kind, author_id, before, after, at)
     select segment, translation, 2, 1, 'person', '${people.aigerim}', '', 'The harvest has begun.', at + interval '5 minutes' from made`,
  );
  await owner.query(
    `insert into review (id, article_id, translation_id, scope, kk_revision_id, kk_sha256, en_revision_id, en_sha256, verdict, reviewer_id, at)
     select review, article, translation, 'pair', source, k.sha256, target, e.sha256, 'approved', '${people.dauren}', at
     from made join revision k on k.id = source join revision e on e.id = target`,
  );
  await owner.query(
    `insert into review_confirmation (review_id, segment_id, target_sha256, author_id, confirmed_by)
     select review, segment, sha256(convert_to('The harvest has begun.', 'UTF8')), '${people.aigerim}', '${people.dauren}' from made`,
  );
  await owner.query(
    `insert into publication_order (id, article_id, translation_id, review_id, scope, kind, publish_at, ordered_by, ended_at, ended_as)
     select ordered, article, translation, review, 'pair', 'publish', at, '${people.gulnar}', at, 'carried_out' from made`,
  );
  await owner.query(
    `insert into publication (id, article_id, number, order_id, kind, scope, review_id, kk_revision_id, kk_sha256, kk_slug, en_revision_id, en_sha256, en_slug, live_from, first_live_from, published_by)
     select publication, article, 1, ordered, 'publish', 'pair', review, source, k.sha256, 'egin-oragy', target, e.sha256, 'harvest', at, at, '${people.gulnar}'
     from made join revision k on k.id = source join revision e on e.id = target`,
  );
  await owner.query(
    `insert into live_publication (article_id, publication_id, article_number, has_kk, has_en, first_live_from)
     select made.article, publication, a.number, true, true, at from made join article a on a.id = made.article`,
  );
  await activities(owner, people);
  await owner.query('commit');
  await owner.query('analyze');
}

const KK =
  '{"blocks":[{"kind":"headline","segments":["Егін орағы"]},{"kind":"paragraph","segments":["Егін орағы басталды."]}]}';
const EN =
  '{"blocks":[{"kind":"headline","segments":["Harvest"]},{"kind":"paragraph","segments":["The harvest has begun."]}]}';

async function articles(owner: Client, people: CastIds): Promise<void> {
  await owner.query(
    `insert into article (id, feed, guid_hash, created_by) select article, 'bench', sha256(uuid_send(article)), '${people.gulnar}' from made`,
  );
  await owner.query(
    `insert into edition (article_id, locale, origin, script) select article, 'kk', 'written', 'Cyrl' from made`,
  );
  await owner.query(revisions('source', 'kk', KK, people.gulnar));
}

function revisions(column: string, locale: string, content: string, author: string): string {
  return `insert into revision (id, article_id, locale, number, headline, content, sha256, author_kind, author_id)
    select ${column}, article, '${locale}', 1, 'Егін орағы', '${content}', sha256(convert_to('${content}', 'UTF8')), 'person', '${author}' from made`;
}

const STEPS: readonly (readonly [
  act: string,
  from: string | null,
  to: string | null,
  by: 'gulnar' | 'aigerim' | 'dauren' | null,
])[] = [
  ['open_translation', null, null, 'gulnar'],
  ['prepare', 'preparing', 'ready', null],
  ['claim', 'ready', 'translating', 'aigerim'],
  ['submit', 'translating', 'checking', 'aigerim'],
  ['check', 'checking', 'in_review', null],
  ['approve', 'in_review', 'approved', 'dauren'],
  ['publish', 'approved', 'publishing', 'gulnar'],
  ['finish', 'publishing', 'done', null],
];

/** The chain of each article, link by link, and the event of each link. */
async function activities(owner: Client, people: CastIds): Promise<void> {
  await owner.query(
    `create temporary table head on commit drop as select article, sha256(convert_to(article::text, 'UTF8')) as hash from made`,
  );
  for (const [index, [act, from, to, by]] of STEPS.entries()) {
    const value = (text: string | null) => (text === null ? 'null' : `'${text}'`);
    await owner.query(
      `insert into activity select (r.link).article_id, (r.link).seq, (r.link).at, (r.link).actor_kind, (r.link).account_id, (r.link).act, (r.link).translation_id,
         (r.link).from_state, (r.link).to_state, (r.link).reason, (r.link).details, (r.link).prev_hash, activity_digest(r.link)
       from (select row(made.article, ${index + 1}, made.at, '${by ? 'person' : 'system'}', ${value(by && people[by])}::uuid, '${act}', made.translation,
         ${value(from)}, ${value(to)}, null, '{}'::jsonb, head.hash, ''::bytea)::activity as link from made join head using (article)) r`,
    );
    await owner.query(
      `update head set hash = a.hash from activity a where a.article_id = head.article and a.seq = ${index + 1}`,
    );
    await owner.query(
      `insert into outbox (id, article_id, seq, queue, job, payload, priority, created_at, turn_at, dispatch_number, dispatched_at, done_at)
       select new_id(), article, ${index + 1}, w.queue, w.job, '{}', 100, at, at, 1, at, at from made left join workflow_state w on w.state = ${value(to)}`,
    );
  }
  await owner.query(
    `insert into activity_head (article_id, seq, hash) select article, ${STEPS.length}, hash from head`,
  );
}
