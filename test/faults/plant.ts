import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client as Connection, Pool } from 'pg';
import { verifyDatabase } from '../../src/commands/verify/verify-database';
import type { Failpoint } from '../../src/platform/database/failpoint';
import type { State } from '../../src/workflow/states';
import { type NewsroomApp, openNewsroom } from '../http/app';
import { must, Press } from '../http/press';
import { eventually } from '../queues/house';
import { type Door, Process } from './process';
import { RemoteClient } from './remote-client';
import { openStore, type Store } from './store';

interface Settings {
  readonly failpoint?: Failpoint;
  readonly concurrency?: number;
}

export interface Pair {
  readonly articleId: string;
  readonly id: string;
}

/**
 * Notes each commit of an event's work, in that commit: whatever ran and was rolled back leaves nothing here, and whatever took
 * effect twice stands here twice.
 */
const WITNESS = `
  create table witness (event_id uuid not null);
  create function bear_witness() returns trigger language plpgsql security definer set search_path = public as $$
    begin insert into witness (event_id) values (new.id); return null; end $$;
  create trigger witness after update of done_at on outbox for each row
    when (new.done_at is not null and new.done_at is distinct from old.done_at) execute function bear_witness();`;

/** A newsroom with processes of its own: any number of APIs and workers on one database and one queue store. */
export class Plant {
  private readonly processes: Process[] = [];
  private readonly folder = mkdtempSync(join(tmpdir(), 'egiz-faults-'));

  private constructor(
    readonly newsroom: NewsroomApp,
    readonly store: Store,
    /** As the superuser, who may break what nobody else may. */
    readonly sql: Pool,
  ) {}

  static async open(store: 'postgres' | 'redis'): Promise<Plant> {
    const newsroom = await openNewsroom();
    const sql = new Pool({ connectionString: newsroom.database.urls.superuser });
    sql.on('error', () => undefined);
    await sql.query(WITNESS);
    return new Plant(newsroom, await openStore(store, newsroom.database.urls.superuser), sql);
  }

  /** People at the desk of this test, which is no process of its own: for what lies before the fault. */
  get press(): Press {
    return new Press(this.newsroom);
  }

  /** People at desks of real processes, taken in turn for each request. */
  pressAt(...apis: readonly { readonly url: string }[]): Press {
    let turn = 0;
    const address = () => apis[turn++ % apis.length]?.url ?? '';
    return new Press({ ...this.newsroom, as: (name) => new RemoteClient(this.newsroom.as(name), address) });
  }

  worker(settings: Settings = {}): Promise<Process> {
    return this.start('worker', settings);
  }

  api(settings: Settings = {}): Promise<Process> {
    return this.start('main', settings);
  }

  approvedPairs(count: number): Promise<Pair[]> {
    return inTurn(count, (n) => this.press.approvedPair(story(n)));
  }

  /** Orders for pairs that are approved; from here on they are the queues' to carry out. */
  async order(pairs: readonly Pair[], press = this.press): Promise<void> {
    for (const { articleId } of pairs) must(await press.publish(articleId), 201);
  }

  /** Holds every publication up in the middle of its work, until let go. */
  async hold(): Promise<() => Promise<void>> {
    const client = new Connection({ connectionString: this.newsroom.database.urls.superuser });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('begin');
    await client.query('lock table live_publication in exclusive mode');
    return async () => {
      await client.query('rollback').catch(() => undefined);
      await client.end().catch(() => undefined);
    };
  }

  /** Waits until so many jobs are held up. */
  heldUp(count: number): Promise<void> {
    return eventually(`${count} jobs to be held up`, 40, async () => (await this.heldUpBackends()).length >= count);
  }

  /** Process ids of the database's own processes that carry a publication out and are held up. */
  async heldUpBackends(): Promise<number[]> {
    const { rows } = await this.sql.query<{ pid: number }>(
      `select pid from pg_locks where relation = 'live_publication'::regclass and not granted`,
    );
    return rows.map(({ pid }) => pid);
  }

  /** Waits until nothing that was committed waits to be done. */
  settled(seconds = 60): Promise<void> {
    return eventually('everything to be done', seconds, async () => (await this.openEvents()) === 0);
  }

  async openEvents(): Promise<number> {
    const { rows } = await this.sql.query<{ open: number }>(
      'select count(*)::integer as open from outbox where done_at is null and dead_at is null and dropped_at is null',
    );
    return rows[0]?.open ?? -1;
  }

  /** What each fault must leave behind: every rule kept, every pair in its place, every event and publication once. */
  async mustBeSound(pairs: readonly Pair[], state: State, publications = state === 'done' ? 1 : 0): Promise<void> {
    expect(await this.brokenPromises()).toEqual([]);
    const { rows: found } = await this.sql.query<{ state: string; publications: number; live: number }>(
      `select t.state, (select count(*)::integer from publication p where p.article_id = t.article_id) as publications,
          (select count(*)::integer from live_publication l where l.article_id = t.article_id) as live
        from translation t where t.id = any($1::uuid[])`,
      [pairs.map(({ id }) => id)],
    );
    const live = publications > 0 ? 1 : 0;
    expect(found).toEqual(pairs.map(() => ({ state, publications, live })));
    const { rows: notOnce } = await this.sql.query(
      `select o.id, o.job, count(w.event_id)::integer as times from outbox o left join witness w on w.event_id = o.id
        where o.done_at is not null and o.job is not null group by o.id having count(w.event_id) <> 1`,
    );
    expect(notOnce).toEqual([]);
  }

  async close(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.stop('SIGKILL')));
    await this.store.stop();
    await this.sql.end();
    await this.newsroom.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async brokenPromises(): Promise<string[]> {
    const owner = new Connection({ connectionString: this.newsroom.database.urls.migrator });
    await owner.connect();
    try {
      const reports = await verifyDatabase(owner);
      expect(reports.length).toBeGreaterThan(10);
      return reports.filter(({ rowCount }) => rowCount > 0).map(({ name, rows }) => `${name} ${JSON.stringify(rows)}`);
    } finally {
      await owner.end();
    }
  }

  private start(door: Door, { failpoint, concurrency = 8 }: Settings): Promise<Process> {
    const { app, public: readers } = this.newsroom.database.urls;
    const process = new Process(door, {
      DATABASE_URL: app,
      DATABASE_PUBLIC_URL: readers,
      EGIZ_DATA: this.folder,
      EGIZ_CONCURRENCY: String(concurrency),
      ...(this.store.redisUrl ? { REDIS_URL: this.store.redisUrl } : {}),
      ...(failpoint ? { EGIZ_FAILPOINT: failpoint } : {}),
    });
    this.processes.push(process);
    return process.open();
  }
}

export function story(n: number): { title: string; body: string } {
  return { title: `Егін орағы: ${n}-күн`, body: `Диқандар ${100 + n} гектар жинады. Қамба толып жатыр.` };
}

export async function inTurn<Value>(count: number, make: (n: number) => Promise<Value>): Promise<Value[]> {
  const made: Value[] = [];
  for (let n = 0; n < count; n += 1) made.push(await make(n));
  return made;
}
