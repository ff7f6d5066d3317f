import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Module } from '@nestjs/common';
import { z } from 'zod';
import type { Transaction } from '../../src/platform/database/database';
import {
  Handles,
  HopelessJobError,
  type JobDefinition,
  type JobEvent,
  type JobHandler,
} from '../../src/platform/queues/job';

/** Tables of the tests' own: what the handlers did, and switches that make them succeed. */
export const TEST_TABLES = `
  create table effect (position bigserial primary key, event_id uuid not null, job text not null, attempt integer not null,
    at timestamptz not null default clock_timestamp());
  create table mended (job text primary key);
  grant select, insert on effect to egiz_app;
  grant usage on sequence effect_position_seq to egiz_app;
  grant select on mended to egiz_app;`;

const define = <Payload>(
  name: string,
  payload: z.ZodType<Payload>,
  queue: JobDefinition<Payload>['queue'] = 'translate',
) => ({ name, queue, payload, attempts: 3, backoffMilliseconds: 200 }) satisfies JobDefinition<Payload>;

const EMPTY = z.object({});
const NOTE = define(
  'test.note',
  z.object({ milliseconds: z.number().default(0) }) as z.ZodType<{ milliseconds: number }>,
);
const FLAKY = define('test.flaky', z.object({ failures: z.number() }));
const BROKEN = define('test.broken', z.object({ words: z.string() }), 'publish');
const POISON = define('test.poison', EMPTY, 'publish');
const HOPELESS = define('test.hopeless', EMPTY, 'review');

export async function writeEffect(tx: Transaction, job: string, { id, attempt }: JobEvent): Promise<void> {
  await tx.query('insert into effect (event_id, job, attempt) values ($1, $2, $3)', [id, job, attempt]);
}

@Handles(NOTE)
@Injectable()
class Note implements JobHandler<{ milliseconds: number }> {
  async run(tx: Transaction, { milliseconds }: { milliseconds: number }, event: JobEvent): Promise<void> {
    await writeEffect(tx, NOTE.name, event);
    await sleep(milliseconds);
  }
}

@Handles(FLAKY)
@Injectable()
class Flaky implements JobHandler<{ failures: number }> {
  async run(tx: Transaction, { failures }: { failures: number }, event: JobEvent): Promise<void> {
    await writeEffect(tx, FLAKY.name, event);
    if (event.attempt <= failures) throw new Error(`try ${event.attempt} fails`);
  }
}

@Handles(BROKEN)
@Injectable()
class Broken implements JobHandler<{ words: string }> {
  async run(tx: Transaction, { words }: { words: string }, event: JobEvent): Promise<void> {
    await writeEffect(tx, BROKEN.name, event);
    const mended = await tx.one('select from mended where job = $1', [BROKEN.name]);
    if (!mended) throw new Error(words);
  }

  async giveUp(tx: Transaction, { words }: { words: string }): Promise<void> {
    if (words === 'refuse') await tx.query('select 1 / 0');
    await tx.query(`insert into effect (event_id, job, attempt) select $1, 'gave up', 0`, [NOBODY]);
  }
}

/** The event id under which giving up is noted. */
export const NOBODY = '00000000-0000-7000-8000-000000000000';

/** Fails with words that PostgreSQL cannot store. */
@Handles(POISON)
@Injectable()
class Poison implements JobHandler<Record<string, never>> {
  async run(): Promise<void> {
    throw new Error('before\0between\uD83Dafter');
  }
}

@Handles(HOPELESS)
@Injectable()
class Hopeless implements JobHandler<Record<string, never>> {
  async run(): Promise<void> {
    throw new HopelessJobError('no try will mend this');
  }
}

/** The workflow's own jobs must have a handler in every house; here nobody runs them. */
const standIns = [
  ['translation.prepare-segments', 'translate'],
  ['review.run-checks', 'review'],
  ['publishing.start-scheduled', 'publish'],
  ['publishing.carry-out-order', 'publish'],
] as const;
const StandIns = standIns.map(([name, queue]) => {
  @Handles(define(name, EMPTY, queue))
  @Injectable()
  class StandIn implements JobHandler<Record<string, never>> {
    async run(): Promise<void> {}
  }
  return StandIn;
});

@Module({ providers: [Note, Flaky, Broken, Poison, Hopeless, ...StandIns] })
export class TestJobsModule {}
