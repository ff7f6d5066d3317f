import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { newId } from '../../src/kernel/ids';
import { Database } from '../../src/platform/database/database';
import { DatabaseModule } from '../../src/platform/database/database.module';
import { DeadLetters } from '../../src/platform/queues/dead-letters';
import type { QueueName } from '../../src/platform/queues/job';
import type { QueuePaces } from '../../src/platform/queues/queue-settings';
import { Queues } from '../../src/platform/queues/queues';
import { QueuesModule } from '../../src/platform/queues/queues.module';
import type { TestDatabase } from '../database';
import type { Backend } from './backend';
import { TestJobsModule } from './test-jobs';

export interface EventOptions {
  readonly queue?: QueueName;
  readonly priority?: 'flash' | 'urgent' | 'normal' | 'feature';
  /** Seconds from now before which it must not run. */
  readonly notBefore?: number;
}

export interface OutboxRow {
  readonly dispatch_number: number;
  readonly attempts: number;
  readonly done_at: Date | null;
  readonly dead_at: Date | null;
  readonly dead_reason: string | null;
  readonly dropped_at: Date | null;
  readonly dispatched_at: Date | null;
}

/** A working process of the desk with the tests' own jobs. */
export class House {
  private constructor(
    private readonly app: INestApplicationContext,
    readonly db: Database,
    readonly queues: Queues,
    readonly letters: DeadLetters,
  ) {}

  static async open(
    database: TestDatabase,
    backend: Backend,
    { concurrency = 4, paces = {} }: { concurrency?: number; paces?: Partial<QueuePaces> } = {},
  ): Promise<House> {
    const app = await NestFactory.createApplicationContext(
      {
        module: TestJobsModule,
        imports: [
          DatabaseModule.connect({ url: database.urls.app, poolSize: 16 }),
          QueuesModule.forRoot({
            databaseUrl: database.urls.app,
            redisUrl: backend.redisUrl,
            prefix: backend.prefix,
            concurrency,
            isWorking: true,
            paces,
          }),
        ],
      },
      { logger: process.env.EGIZ_TEST_LOG ? ['warn', 'error', 'log'] : false },
    );
    return new House(
      app,
      app.get(Database),
      app.get(Queues, { strict: false }),
      app.get(DeadLetters, { strict: false }),
    );
  }

  close(): Promise<void> {
    return this.app.close();
  }

  /** An article to hang events on. */
  async article(author: string, priority = 'normal'): Promise<string> {
    const id = newId();
    await this.db.query('insert into article (id, feed, guid_hash, priority, created_by) values ($1, $2, $3, $4, $5)', [
      id,
      'test',
      createHash('sha256').update(id).digest(),
      priority,
      author,
    ]);
    return id;
  }

  /** Commits an event, as any act of the desk would. */
  put(
    article: string,
    job: string,
    payload: object,
    { queue = 'translate', notBefore }: EventOptions = {},
  ): Promise<string> {
    return this.db.transaction(async (tx) => {
      await tx.query(
        `select log_activity($1, 'system', null, 'test', null, null, '{}', $2, $3, $4,
          case when $5::float8 is not null then clock_timestamp() + make_interval(secs => $5) end)`,
        [article, queue, job, payload, notBefore ?? null],
      );
      const row = await tx.one<{ id: string }>(
        'select id from outbox where article_id = $1 order by seq desc limit 1',
        [article],
      );
      if (!row) throw new Error('no event');
      return row.id;
    });
  }

  async row(id: string): Promise<OutboxRow> {
    const row = await this.db.one<OutboxRow>('select * from outbox where id = $1', [id]);
    if (!row) throw new Error('no such event');
    return row;
  }

  /** How often the effect of an event was committed. */
  async effects(id: string): Promise<number> {
    const row = await this.db.one<{ n: number }>('select count(*)::integer as n from effect where event_id = $1', [id]);
    return row?.n ?? 0;
  }

  /** Event ids in the order in which their effects were made. */
  async order(ids: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ event_id: string }>(
      'select event_id from effect where event_id = any($1) order by position',
      [ids],
    );
    return rows.map(({ event_id }) => event_id);
  }

  async allDone(ids: readonly string[], seconds = 10): Promise<void> {
    await eventually(`${ids.length} events to be done`, seconds, async () => {
      const row = await this.db.one<{ n: number }>(
        'select count(*)::integer as n from outbox where id = any($1) and done_at is not null',
        [ids],
      );
      return row?.n === ids.length;
    });
  }
}

/** Waits until something is so; fails with its name when it is not in time. */
export async function eventually(what: string, seconds: number, isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`waited ${seconds} s for ${what}`);
    await sleep(20);
  }
}
