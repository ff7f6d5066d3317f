import { fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import { cpus } from 'node:os';
import fastify from 'fastify';
import { Client, Pool } from 'pg';
import { Articles } from '../../src/features/articles/articles';
import { revisionText } from '../../src/features/articles/revision-text';
import { Sessions } from '../../src/features/people/sessions';
import { PrepareSegments } from '../../src/features/translation/prepare-segments';
import { Translations } from '../../src/features/translation/translations';
import { createHttpApp } from '../../src/http-app';
import type { PersonActor } from '../../src/kernel/actor';
import { newId } from '../../src/kernel/ids';
import { bootstrap } from '../../src/platform/database/bootstrap';
import { Database } from '../../src/platform/database/database';
import { migrate } from '../../src/platform/database/migrate';
import { cookieName } from '../../src/platform/http/session-cookie';
import { Log } from '../../src/platform/logging/log';
import { writePerson } from '../cast';

/**
 * A save of one segment over HTTP at 16 connections, beside a bare Fastify with pg whose PUT is one UPDATE; both on the same durable
 * PostgreSQL, round about. Run with the superuser's address: `node dist/test/bench/save-segment.js postgres://…`.
 */
const CONNECTIONS = 16;
const ROUNDS = 6;
const MILLISECONDS = 4_000;
const HTTP = { publicUrl: undefined, isProduction: false, trustedProxies: [], logsRequests: false };

interface Target {
  readonly port: number;
  readonly jobs: readonly Job[];
}

interface Job {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fence: number;
  version: number;
}

async function main(superuser: string): Promise<void> {
  const name = `egiz_bench_${newId().slice(-8)}`;
  const client = new Client({ connectionString: superuser });
  await client.connect();
  await bootstrap(client, name, { egiz_migrator: 'm', egiz_app: 'a', egiz_public: 'p' });
  const as = (user: string) => {
    const url = new URL(superuser);
    url.username = user;
    url.password = user === 'egiz_migrator' ? 'm' : 'a';
    url.pathname = `/${name}`;
    return url.href;
  };
  await migrate(as('egiz_migrator'));
  try {
    const desk = await serve('desk', as('egiz_app'), as('egiz_migrator'));
    const bare = await serve('bare', as('egiz_app'), as('egiz_migrator'));
    const times = { desk: [] as number[], bare: [] as number[] };
    const rates = { desk: [] as number[], bare: [] as number[] };
    await drive(desk.target, 1_000);
    await drive(bare.target, 1_000);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [which, { target }] of [
        ['desk', desk],
        ['bare', bare],
      ] as const) {
        const taken = await drive(target, MILLISECONDS);
        times[which].push(...taken);
        rates[which].push((taken.length * 1_000) / MILLISECONDS);
      }
    }
    for (const which of ['desk', 'bare'] as const) {
      console.log(which, {
        rate: Math.round(median(rates[which])),
        p50: at(times[which], 0.5),
        p95: at(times[which], 0.95),
        p99: at(times[which], 0.99),
      });
    }
    const ratios = rates.desk.map((rate, round) => rate / (rates.bare[round] ?? rate));
    console.log(
      `ratio ${median(ratios).toFixed(2)} (rounds ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}), ${cpus().length} cores`,
    );
    desk.stop();
    bare.stop();
  } finally {
    await client.query(`drop database "${name}" with (force)`);
    await client.end();
  }
}

function serve(which: string, app: string, owner: string): Promise<{ target: Target; stop: () => void }> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename, [which, app, owner]);
    child.once('message', (target) => resolve({ target: target as Target, stop: () => child.kill() }));
    child.once('exit', (code) => reject(new Error(`${which} ended with ${code}`)));
  });
}

async function drive(target: Target, milliseconds: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const end = performance.now() + milliseconds;
  const taken: number[] = [];
  await Promise.all(
    target.jobs.map(async (job) => {
      while (performance.now() < end) {
        const from = performance.now();
        const text = `Farmers went out on Monday, said the ministry, version ${job.version}.`;
        job.version = await put(
          agent,
          target.port,
          job,
          JSON.stringify({ text, version: job.version, fence: job.fence }),
        );
        taken.push(performance.now() - from);
      }
    }),
  );
  agent.destroy();
  return taken;
}

function put(agent: Agent, port: number, job: Job, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...job.headers,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'idempotency-key': newId(),
    };
    const sent = request({ agent, port, host: '127.0.0.1', method: 'PUT', path: job.path, headers }, (reply) => {
      let text = '';
      reply.on('data', (chunk) => {
        text += chunk;
      });
      reply.on('end', () => {
        if (reply.statusCode === 200) resolve((JSON.parse(text) as { version: number }).version);
        else reject(new Error(`${reply.statusCode} ${text}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function desk(url: string): Promise<Target> {
  const settings = {
    database: { url, poolSize: 10 },
    http: HTTP,
    queues: { databaseUrl: url, isWorking: false },
    site: { databaseUrl: url, baseUrl: new URL('http://localhost') },
  };
  const app = await createHttpApp(settings, new Log('error'));
  const db = app.nest.get(Database, { strict: false });
  await db.query(`insert into newsroom (id, name, claim_limit) values (1, 'Bench', 100)`);
  const editor: PersonActor = {
    kind: 'person',
    name: 'E',
    roles: ['editor'],
    locale: 'kk',
    accountId: await person(db, 'editor'),
  };
  const jobs: Job[] = [];
  for (let n = 0; n < CONNECTIONS; n++) {
    const accountId = await person(db, 'translator', n);
    const opened = await db.transaction(async (tx) => {
      const text = revisionText({
        locale: 'kk',
        title: 'Тақырып',
        body: 'Диқандар дүйсенбіде егінге шықты. '.repeat(20),
      });
      const article = {
        feed: 'bench',
        guidHash: Buffer.alloc(32, n),
        locale: 'kk',
        origin: 'written',
        ...text,
      } as const;
      const { articleId } = await app.nest.get(Articles, { strict: false }).createArticle(tx, editor, article);
      const wanted = { articleId, sourceLocale: 'kk', relation: 'translation' } as const;
      const { translationId } = await app.nest.get(Translations, { strict: false }).open(tx, editor, wanted);
      return { articleId, translationId };
    });
    const { translationId } = opened;
    // A job ends its transaction.
    await db.transaction((tx) => app.nest.get(PrepareSegments, { strict: false }).run(tx, opened));
    const job = await db.transaction(async (tx) => {
      const claim = await tx.one<{ fence: string }>(`select fence from take_claim($1, $2, 'translate', $3)`, [
        newId(),
        translationId,
        accountId,
      ]);
      const segment = await tx.one<{ id: string }>(
        'select id from segment where translation_id = $1 order by position limit 1 offset 1',
        [translationId],
      );
      const session = await app.nest
        .get(Sessions, { strict: false })
        .open(tx, accountId, { address: '127.0.0.1', userAgent: 'bench' });
      const headers = { cookie: `${cookieName(HTTP)}=${session.token}`, 'x-csrf-token': session.csrfToken };
      return {
        path: `/api/translations/${translationId}/segments/${segment?.id}`,
        headers,
        fence: Number(claim?.fence),
        version: 1,
      };
    });
    jobs.push(job);
  }
  const address = await app.listen('127.0.0.1', 0);
  return { port: Number(address.port), jobs };
}

function person(db: Database, role: 'editor' | 'translator', n = 0): Promise<string> {
  return writePerson(db, { login: `${role}${n}`, name: role, roles: [role], locale: 'kk' });
}

async function bare(url: string, owner: string): Promise<Target> {
  const setup = new Pool({ connectionString: owner });
  await setup.query(
    'create table bench (id uuid primary key, version integer not null, text text not null); grant select, update on bench to egiz_app',
  );
  const ids = Array.from({ length: CONNECTIONS }, () => newId());
  await setup.query(`insert into bench select unnest($1::uuid[]), 1, ''`, [ids]);
  await setup.end();
  const pool = new Pool({ connectionString: url, max: 10 });
  const server = fastify();
  server.put<{ Params: { id: string }; Body: { text: string } }>('/bench/:id', async (asked) => {
    const update = {
      name: 'update',
      text: 'update bench set text = $2, version = version + 1 where id = $1 returning version',
      values: [asked.params.id, asked.body.text],
    };
    const { rows } = await pool.query<{ version: number }>(update);
    return rows[0];
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const address = server.server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return { port, jobs: ids.map((id) => ({ path: `/bench/${id}`, headers: {}, fence: 1, version: 1 })) };
}

function at(times: number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)} ms`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const [, , first = '', app = '', owner = ''] = process.argv;
// A server of this bench ends with whoever measures it, however that one ended.
process.once('disconnect', () => process.exit());
if (first === 'desk') void desk(app).then((target) => process.send?.(target));
else if (first === 'bare') void bare(app, owner).then((target) => process.send?.(target));
else void main(first);
