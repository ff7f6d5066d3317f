import { Queue, Worker } from 'bullmq';
import { Client, Pool } from 'pg';
import { Intake } from '../../src/features/intake/intake';
import { createHttpApp, type HttpApp } from '../../src/http-app';
import { newId } from '../../src/kernel/ids';
import { Log } from '../../src/platform/logging/log';
import { QUEUE_NAMES } from '../../src/platform/queues/job';
import { QueueStore } from '../../src/platform/queues/queue-store';
import { writeCast } from '../cast';
import { type BenchDatabase, median, openBenchDatabase, report } from './bench-database';

/**
 * Articles a second through the automatic hops of translate, review and publish with all of the domain's writes, beside three
 * bare BullMQ queues on the same backend with one UPDATE a hop; in one process, round about. The acts of people in between are not timed.
 */
const ROUNDS = 3;
const CONCURRENCY = 8;
const WARM_UP = 60;

async function main(superuser: string, redisUrl: string | undefined): Promise<void> {
  const count = 300;
  const database = await openBenchDatabase(superuser);
  const owner = new Client({ connectionString: database.migrator });
  await owner.connect();
  const people = await writeCast(owner);
  await owner.query(
    'create table bench_item (id uuid primary key, hop integer not null); grant select, insert, update, delete on bench_item to egiz_app; grant create on schema bullmq to egiz_app',
  );
  const working = await open(database, redisUrl);
  const bare = await Pipeline.open(database, working.nest.get(QueueStore, { strict: false }));
  const rates: { egiz: number[]; bare: number[] } = { egiz: [], bare: [] };
  let total = 0;
  // Round 0 opens connections, fills caches and compiles; both sides have it, and neither is timed.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const size = round === 0 ? WARM_UP : count;
    total += size;
    await hold(owner);
    await working.nest
      .get(Intake, { strict: false })
      .importPairs({ kind: 'import', accountId: people.gulnar }, Buffer.from(pairsOf(round, size)), { source: 'en' });
    const fromImport = performance.now();
    await letGo(owner);
    await reached(owner, 'in_review', total);
    const toReview = performance.now() - fromImport;
    await approveAll(owner, people.dauren);
    const fromOrder = performance.now();
    await orderAll(owner, people.gulnar);
    await reached(owner, 'done', total);
    const toDone = performance.now() - fromOrder;
    const toEnd = await bare.run(size);
    console.error(
      `${size} articles: to review ${toReview.toFixed(0)} ms, to done ${toDone.toFixed(0)} ms; bare ${toEnd.toFixed(0)} ms`,
    );
    if (round === 0) continue;
    rates.egiz.push((size * 1000) / (toReview + toDone));
    rates.bare.push((size * 1000) / toEnd);
  }
  await bare.close();
  await working.nest.close();
  const broken = await database.broken();
  await owner.end();
  const ratio = median(rates.egiz) / median(rates.bare);
  const bar = redisUrl ? 0.25 : 0.5;
  report([
    {
      what: `routing on ${redisUrl ? 'Redis' : 'PostgreSQL'}: articles through all automatic hops`,
      figure: `${median(rates.egiz).toFixed(0)} articles/s`,
      limit: `${median(rates.bare).toFixed(0)} items/s bare`,
      ratio,
      bar: `≥ ${bar}×`,
      isKept: ratio >= bar && broken.length === 0,
      note:
        broken.length > 0 ? `verify: ${broken.join(', ')}` : `${count} articles of 6 sentences a round, verify clean`,
    },
  ]);
}

function open(database: BenchDatabase, redisUrl: string | undefined): Promise<HttpApp> {
  return createHttpApp(
    {
      database: { url: database.app, poolSize: 20 },
      queues: { databaseUrl: database.app, redisUrl, isWorking: true, concurrency: CONCURRENCY },
      site: { databaseUrl: database.public, baseUrl: new URL('http://localhost') },
      http: { publicUrl: undefined, isProduction: false, trustedProxies: [], logsRequests: false },
    },
    new Log('error'),
  );
}

/** Three queues and one UPDATE a hop: what the backend could do. */
class Pipeline {
  private done = 0;

  private constructor(
    private readonly queues: Queue[],
    private readonly workers: Worker[],
    private readonly pool: Pool,
  ) {}

  static async open(database: BenchDatabase, store: QueueStore): Promise<Pipeline> {
    const pool = new Pool({ connectionString: database.app, max: 10 });
    const names = QUEUE_NAMES.map((name) => `bench-${name}`);
    const queues = names.map((name) => new Queue(name, store.producerOptions));
    const pipeline = new Pipeline(queues, [], pool);
    names.forEach((name, hop) => {
      const worker = new Worker<{ id: string }>(
        name,
        async (job) => {
          await pool.query({
            name: 'hop',
            text: 'update bench_item set hop = $2 where id = $1',
            values: [job.data.id, hop + 1],
          });
          const next = queues[hop + 1];
          if (next) await next.add('hop', job.data, { removeOnComplete: true });
          else pipeline.done += 1;
        },
        { ...store.workerOptions, concurrency: CONCURRENCY },
      );
      pipeline.workers.push(worker);
    });
    return pipeline;
  }

  async run(count: number): Promise<number> {
    const ids = Array.from({ length: count }, () => newId());
    await this.pool.query('insert into bench_item select unnest($1::uuid[]), 0', [ids]);
    this.done = 0;
    const from = performance.now();
    await this.queues[0]?.addBulk(ids.map((id) => ({ name: 'hop', data: { id }, opts: { removeOnComplete: true } })));
    while (this.done < count) await new Promise((resolve) => setTimeout(resolve, 2));
    return performance.now() - from;
  }

  async close(): Promise<void> {
    for (const worker of this.workers) await worker.close(true);
    for (const queue of this.queues) await queue.close();
    await this.pool.end();
  }
}

function pairsOf(round: number, count: number): string {
  const lines: string[] = [];
  for (let doc = 0; doc < count; doc += 1) {
    for (let index = 0; index < 6; index += 1) {
      const number = round * count + doc;
      const en = `Farm ${number} sold ${index + 10} tonnes of wheat, the akimat said.`;
      const kk = `${number}-шаруашылық ${index + 10} тонна бидай сатты, деп хабарлады әкімдік.`;
      lines.push(JSON.stringify({ id: `${round}-${doc}-${index}`, doc: `bench-${round}-${doc}`, index, en, kk }));
    }
  }
  return lines.join('\n');
}

/** What comes in is not handed out until it is let go, all at once: the import is another bench. */
async function hold(owner: Client): Promise<void> {
  await owner.query(`
    create function hold_event() returns trigger language plpgsql as $$ begin new.not_before := 'infinity'; return new; end $$;
    create trigger bench_hold before insert on outbox for each row when (new.queue is not null) execute function hold_event();`);
}

async function letGo(owner: Client): Promise<void> {
  await owner.query(`
    drop trigger bench_hold on outbox;
    drop function hold_event();
    update outbox set not_before = null where not_before = 'infinity'`);
}

async function reached(owner: Client, state: string, total: number): Promise<void> {
  const deadline = Date.now() + 240_000;
  for (;;) {
    const { rows } = await owner.query<{ count: string }>(
      `select count(*) from translation where state = $1 or $1 = 'in_review' and state = 'done'`,
      [state],
    );
    if (Number(rows[0]?.count) >= total) return;
    if (Date.now() > deadline) throw new Error(`only ${rows[0]?.count} of ${total} translations are ${state}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What reviewers do, for all at once; through the same rules. */
async function approveAll(owner: Client, reviewer: string): Promise<void> {
  await owner.query(
    `update segment s set confirmed_by = $1, confirmed_at = clock_timestamp() from translation t where t.id = s.translation_id and t.state = 'in_review' and s.retired_at is null`,
    [reviewer],
  );
  await owner.query(
    `update finding f set gone_at = clock_timestamp() from translation t where t.id = f.translation_id and t.state = 'in_review' and f.gone_at is null and f.severity = 'blocker'`,
  );
  await owner.query(
    `insert into review (id, article_id, translation_id, scope, kk_revision_id, kk_sha256, en_revision_id, en_sha256, verdict, reviewer_id)
     select new_id(), t.article_id, t.id, 'pair', kk.id, kk.sha256, en.id, en.sha256, 'approved', $1 from translation t
     join revision kk on kk.id in (t.source_revision_id, t.target_revision_id) and kk.locale = 'kk'
     join revision en on en.id in (t.source_revision_id, t.target_revision_id) and en.locale = 'en' where t.state = 'in_review'`,
    [reviewer],
  );
  await owner.query(`select transition(id, 'approve', 'person', $1) from translation where state = 'in_review'`, [
    reviewer,
  ]);
}

async function orderAll(owner: Client, editor: string): Promise<void> {
  await owner.query('begin');
  await owner.query(
    `insert into publication_order (id, article_id, translation_id, review_id, scope, kind, publish_at, ordered_by)
     select new_id(), t.article_id, t.id, (select id from review v where v.translation_id = t.id order by at desc limit 1), 'pair', 'publish', clock_timestamp(), $1
     from translation t where t.state = 'approved'`,
    [editor],
  );
  await owner.query(
    `select transition(t.id, 'publish', 'person', $1, null, '{}', jsonb_build_object('orderId', o.id))
     from translation t join publication_order o on o.translation_id = t.id and o.ended_at is null where t.state = 'approved'`,
    [editor],
  );
  await owner.query('commit');
}

const [superuser = '', redis] = process.argv.slice(2);
main(superuser, redis).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
