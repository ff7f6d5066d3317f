import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { PersonActor } from '../../src/kernel/actor';
import { jobId, SCHEMA_VERSION } from '../../src/platform/queues/envelope';
import { type CastIds, writeCast } from '../cast';
import { openTestDatabase, type TestDatabase } from '../database';
import { BACKEND_NAME, type Backend, MISSING, openBackend } from './backend';
import { eventually, House } from './house';
import { NOBODY, TEST_TABLES } from './test-jobs';

const SHORT = {
  lock: 2_000,
  stalled: 1_000,
  reconcile: 500,
  lease: 1_500,
  generation: 200,
  putBack: 400,
  drain: 1_000,
};

if (MISSING) console.info(MISSING);
jest.setTimeout(20_000);
const describeOn = MISSING ? describe.skip : describe;

describeOn(`the queues on ${BACKEND_NAME}`, () => {
  let database: TestDatabase;
  let backend: Backend;
  let owner: Client;
  let people: CastIds;
  let house: House;
  let article: string;

  beforeAll(async () => {
    database = await openTestDatabase();
    owner = new Client({ connectionString: database.urls.superuser });
    await owner.connect();
    await owner.query(TEST_TABLES);
    people = await writeCast(owner);
    backend = await openBackend(database);
  }, 30_000);

  afterAll(async () => {
    await backend?.stop();
    owner?.on('error', () => undefined);
    await owner?.end();
    await database?.drop();
  });

  const opens = (options: Parameters<typeof House.open>[2]) => {
    beforeAll(async () => {
      house = await House.open(database, backend, options);
      article = await house.article(people.gulnar);
    });
    afterAll(() => house.close());
  };
  const saule = (): PersonActor => ({
    kind: 'person',
    accountId: people.saule,
    name: 'Сәуле',
    roles: ['admin'],
    locale: 'kk',
  });
  const putMany = async (count: number, job: string, payload: object) => {
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1) ids.push(await house.put(article, job, payload));
    return ids;
  };

  describe('a queue store that is new to the desk', () => {
    opens({ paces: SHORT });

    test('is handed nothing before it has its mark, so everything is handed out once', async () => {
      await house.close();
      await owner.query('begin');
      await owner.query('lock table queue_generation in access exclusive mode');
      await owner.query('delete from queue_generation');
      house = await House.open(database, backend, { paces: SHORT });
      const ids = await putMany(8, 'test.note', {});
      await sleep(300);
      const handedOut = await owner.query('select from outbox where id = any($1) and dispatched_at is not null', [ids]);
      await owner.query('commit');
      expect(handedOut.rowCount).toBe(0);
      await house.allDone(ids);
      for (const id of ids) {
        expect(await house.effects(id)).toBe(1);
        expect((await house.row(id)).dispatch_number).toBe(1);
      }
    });
  });

  describe('from the outbox to the effect', () => {
    opens({ paces: SHORT });

    test('every committed event is handed out once and has its effect once', async () => {
      const ids = await putMany(60, 'test.note', {});
      await house.allDone(ids);
      for (const id of ids) {
        expect(await house.effects(id)).toBe(1);
        expect((await house.row(id)).dispatch_number).toBe(1);
      }
    });

    test('an event of a transaction that was rolled back is never handed out', async () => {
      const put = house.db.transaction(async (tx) => {
        await tx.query(`select log_activity($1, 'system', null, 'test', null, null, '{}', 'translate', 'test.note')`, [
          article,
        ]);
        throw new Error('changed my mind');
      });
      await expect(put).rejects.toThrow('changed my mind');
      const after = await house.put(article, 'test.note', {});
      await house.allDone([after]);
      const { rows } = await owner.query('select from outbox where done_at is null and dead_at is null');
      expect(rows).toHaveLength(0);
    });

    test('a job delivered three times at once has one effect', async () => {
      const id = await house.put(article, 'test.note', { milliseconds: 300 });
      const delivery = (number: number) => ({
        name: 'test.note',
        data: { eventId: id, job: 'test.note', payload: {}, schemaVersion: SCHEMA_VERSION },
        opts: { jobId: jobId(id, number) },
      });
      await house.queues.named('translate').addBulk([delivery(97), delivery(98), delivery(99)]);
      await house.allDone([id]);
      await eventually('the deliveries to end', 5, async () => {
        const counts = await house.queues.named('translate').getJobCounts('waiting', 'prioritized', 'active');
        return Object.values(counts).every((count) => count === 0);
      });
      expect(await house.effects(id)).toBe(1);
    });

    test('a job delivered again after it is done has no further effect', async () => {
      const id = await house.put(article, 'test.note', {});
      await house.allDone([id]);
      const queue = house.queues.named('translate');
      await queue.add(
        'test.note',
        { eventId: id, job: 'test.note', payload: {}, schemaVersion: SCHEMA_VERSION },
        { jobId: jobId(id, 2) },
      );
      await eventually(
        'the second delivery to end',
        5,
        async () => (await queue.getJobState(jobId(id, 2))) !== 'waiting',
      );
      await sleep(100);
      expect(await house.effects(id)).toBe(1);
    });

    test('nothing runs before its time, and it runs soon after', async () => {
      const id = await house.put(article, 'test.note', {}, { notBefore: 1.5 });
      const putAt = performance.now();
      await house.allDone([id], 6);
      expect(performance.now() - putAt).toBeGreaterThan(1_400);
      const { rows } = await owner.query('select done_at >= not_before as kept from outbox where id = $1', [id]);
      expect(rows[0].kept).toBe(true);
    });
  });

  describe('what fails', () => {
    opens({ paces: SHORT });

    test('is tried again after a growing pause, and its failed tries leave no effect', async () => {
      const putAt = performance.now();
      const id = await house.put(article, 'test.flaky', { failures: 2 });
      await house.allDone([id]);
      // 200 and 400 ms, less half of each for jitter.
      expect(performance.now() - putAt).toBeGreaterThan(300);
      const { rows } = await owner.query('select attempt from effect where event_id = $1', [id]);
      expect(rows).toEqual([{ attempt: 3 }]);
      expect((await house.row(id)).dispatch_number).toBe(1);
    });

    test('for good becomes a dead letter with what follows from it, and an admin has it tried again', async () => {
      const id = await house.put(article, 'test.broken', { words: 'Баспа машинасы тоқтады' }, { queue: 'publish' });
      await eventually('a dead letter', 10, async () => (await house.row(id)).dead_at !== null);
      expect(await house.row(id)).toMatchObject({ attempts: 3, dead_reason: 'Баспа машинасы тоқтады', done_at: null });
      expect(await house.effects(id)).toBe(0);
      expect(await house.effects(NOBODY)).toBe(1);
      expect((await house.letters.list(50, 0)).items.map((letter) => letter.id)).toContain(id);

      await owner.query(`insert into mended values ('test.broken')`);
      const retried = await house.letters.retry(saule(), id);
      expect(retried.nextDispatchNumber).toBe(2);
      await house.allDone([id]);
      expect(await house.effects(id)).toBe(1);
      expect(await house.row(id)).toMatchObject({ dispatch_number: 2, dead_at: null });
      await owner.query('delete from mended');
      const { rows } = await owner.query(
        `select act, account_id from activity where article_id = $1 and details->>'eventId' = $2 order by seq`,
        [article, id],
      );
      expect(rows).toEqual([
        { act: 'job_dead', account_id: null },
        { act: 'retry_job', account_id: people.saule },
      ]);
    });

    test('is written down as dead even where what should follow is refused', async () => {
      const id = await house.put(article, 'test.broken', { words: 'refuse' }, { queue: 'publish' });
      await eventually('a dead letter', 10, async () => (await house.row(id)).dead_at !== null);
      const { rows } = await owner.query(
        `select details->>'refusal' as refusal from activity where details->>'eventId' = $1`,
        [id],
      );
      expect(rows[0].refusal).toContain('division by zero');
    });

    test('without hope is not tried again', async () => {
      const id = await house.put(article, 'test.hopeless', {}, { queue: 'review' });
      await eventually('a dead letter', 5, async () => (await house.row(id)).dead_at !== null);
      expect(await house.row(id)).toMatchObject({ attempts: 1, dead_reason: 'no try will mend this' });
    });

    test('with words that no database can store, is stored all the same and tried no more often', async () => {
      const poison = await house.put(article, 'test.poison', {}, { queue: 'publish' });
      await eventually('a dead letter', 10, async () => (await house.row(poison)).dead_at !== null);
      expect(await house.row(poison)).toMatchObject({ attempts: 3, dead_reason: 'before\uFFFDbetween\uFFFDafter' });
    });

    test('can be dropped with a reason, once, and then nothing runs it', async () => {
      const id = await house.put(article, 'test.hopeless', {}, { queue: 'review' });
      await eventually('a dead letter', 5, async () => (await house.row(id)).dead_at !== null);
      await house.letters.drop(saule(), id, 'Мақала алынып тасталды');
      await expect(house.letters.drop(saule(), id, 'again')).rejects.toMatchObject({ code: 'dead_letter.missing' });
      await expect(house.letters.retry(saule(), id)).rejects.toMatchObject({ code: 'dead_letter.missing' });
      expect((await house.letters.list(50, 0)).items.map((letter) => letter.id)).not.toContain(id);
      const queue = house.queues.named('translate');
      await queue.add(
        'test.note',
        { eventId: id, job: 'test.note', payload: {}, schemaVersion: SCHEMA_VERSION },
        { jobId: jobId(id, 9) },
      );
      await eventually('the delivery to end', 5, async () => (await queue.getJobState(jobId(id, 9))) === 'completed');
      expect(await house.effects(id)).toBe(0);
      const { rows } = await owner.query(
        `select account_id, reason from activity where act = 'drop_job' and details->>'eventId' = $1`,
        [id],
      );
      expect(rows).toEqual([{ account_id: people.saule, reason: 'Мақала алынып тасталды' }]);
    });

    test('does not hold up what is sound', async () => {
      const broken = await house.put(article, 'test.broken', { words: 'stays broken' }, { queue: 'publish' });
      const sound = await putMany(20, 'test.note', {});
      await house.allDone(sound, 5);
      await eventually('a dead letter', 10, async () => (await house.row(broken)).dead_at !== null);
    });
  });

  describe('what this process does not know', () => {
    opens({ paces: SHORT });

    test('is put back and never dropped, and does not count as a failure', async () => {
      const id = await house.put(article, 'test.from-the-future', {});
      await eventually(
        'it to be put back',
        5,
        async () => (await house.queues.named('translate').getDelayedCount()) === 1,
      );
      await sleep(1_500);
      expect(await house.row(id)).toMatchObject({ attempts: 0, dead_at: null, done_at: null });
      const state = await house.queues.named('translate').getJobState(jobId(id, (await house.row(id)).dispatch_number));
      expect(['delayed', 'active', 'prioritized', 'waiting']).toContain(state);
      await owner.query('update outbox set done_at = clock_timestamp() where id = $1', [id]);
    });

    test('is put back when only its payload is newer', async () => {
      const id = await house.put(article, 'test.note', {}, { notBefore: 3_600 });
      const queue = house.queues.named('translate');
      await queue.add(
        'test.note',
        { eventId: id, job: 'test.note', payload: {}, schemaVersion: SCHEMA_VERSION + 1 },
        { jobId: jobId(id, 1) },
      );
      await eventually('it to be put back', 5, async () => (await queue.getJobState(jobId(id, 1))) === 'delayed');
      expect(await house.effects(id)).toBe(0);
      await queue.remove(jobId(id, 1));
    });
  });

  describe('the line', () => {
    opens({ concurrency: 1, paces: SHORT });

    const runInOrder = async (put: () => Promise<string[]>) => {
      const queue = house.queues.named('translate');
      await queue.pause();
      const ids = await put();
      await eventually('all to be handed out', 5, async () => {
        const { rows } = await owner.query('select from outbox where id = any($1) and dispatched_at is null', [ids]);
        return rows.length === 0;
      });
      await queue.resume();
      await house.allDone(ids);
      return house.order(ids);
    };
    const waited = (id: string, minutes: number) =>
      owner.query(
        'update outbox set turn_at = turn_at - make_interval(mins => $2), created_at = created_at - make_interval(mins => $2) where id = $1',
        [id, minutes],
      );

    test('lets flash and urgent events overtake', async () => {
      const flash = await house.article(people.gulnar, 'flash');
      const urgent = await house.article(people.gulnar, 'urgent');
      const feature = await house.article(people.gulnar, 'feature');
      const names = new Map<string, string>();
      const order = await runInOrder(async () => {
        for (const [name, of] of [
          ['feature', feature],
          ['normal', article],
          ['urgent', urgent],
          ['flash', flash],
        ] as const) {
          names.set(await house.put(of, 'test.note', {}), name);
        }
        return [...names.keys()];
      });
      expect(order.map((id) => names.get(id))).toEqual(['flash', 'urgent', 'normal', 'feature']);
    });

    test('gives who waits a better place with time: nothing starves', async () => {
      const flash = await house.article(people.gulnar, 'flash');
      const feature = await house.article(people.gulnar, 'feature');
      let old = '';
      let younger = '';
      const order = await runInOrder(async () => {
        // Held back until it has "waited", so that it is handed out with the place it then has.
        old = await house.put(feature, 'test.note', {}, { notBefore: 1 });
        younger = await house.put(article, 'test.note', {}, { notBefore: 1 });
        await waited(old, 130);
        await waited(younger, 30);
        const rush = [await house.put(flash, 'test.note', {}), await house.put(flash, 'test.note', {})];
        return [old, younger, ...rush];
      });
      expect(order[0]).toBe(old);
      expect(order.at(-1)).toBe(younger);
    });

    test('keeps the order among equals, far beyond one batch', async () => {
      const ids = await house.db.transaction(async (tx) => {
        await tx.query(
          `select log_activity($1, 'system', null, 'test', null, null, '{}', 'translate', 'test.note') from generate_series(1, 900)`,
          [article],
        );
        const rows = await tx.query<{ id: string }>(
          `select id from outbox where article_id = $1 and done_at is null order by seq`,
          [article],
        );
        return rows.map(({ id }) => id);
      });
      const flash = await house.article(people.gulnar, 'flash');
      await sleep(150);
      const rushed = await house.put(flash, 'test.note', {});
      await house.allDone([rushed], 3);
      const { rows } = await owner.query(
        'select count(*)::integer as left from outbox where id = any($1) and done_at is null',
        [ids],
      );
      // A full queue is passed by what is urgent.
      expect(rows[0].left).toBeGreaterThan(100);
      await house.allDone(ids, 20);
      expect(await house.order(ids)).toEqual(ids);
    }, 30_000);
  });

  describe('when the queue store fails', () => {
    // The usual paces: these are the promises.
    opens({ concurrency: 1 });

    const backlog = async () => {
      const ids = await putMany(80, 'test.note', { milliseconds: 25 });
      await eventually('some to be done', 10, async () => (await house.order(ids)).length > 5);
      return ids;
    };
    const isWholeAgain = async (ids: string[]) => {
      await house.allDone(ids, 30);
      expect(await house.order(ids)).toHaveLength(ids.length);
    };

    test('everything in it may be lost at any moment: the backlog is handed out again within 30 s', async () => {
      const ids = await backlog();
      await backend.lose();
      await isWholeAgain(ids);
      const next = await house.put(article, 'test.note', {});
      await house.allDone([next], 3);
    }, 60_000);

    test('it may be lost twice in a row', async () => {
      const ids = await backlog();
      await backend.lose();
      await sleep(2_500);
      await backend.lose();
      await isWholeAgain(ids);
    }, 60_000);

    test('it may go away and come back empty', async () => {
      if (!backend.restart) return;
      const ids = await backlog();
      await backend.restart();
      await isWholeAgain(ids);
    }, 60_000);

    test('broken connections of waiting workers are mended within 5 s', async () => {
      await house.allDone([await house.put(article, 'test.note', {})]);
      await sleep(300);
      expect(await backend.breakConnections()).toBeGreaterThan(0);
      const id = await house.put(article, 'test.note', {});
      await house.allDone([id], 5);
      const again = await house.put(article, 'test.note', {});
      await house.allDone([again], 2);
    }, 20_000);
  });

  describe('what the queue alone has lost', () => {
    opens({ paces: SHORT });

    test('is noticed by comparing, and handed out with a new number', async () => {
      const queue = house.queues.named('translate');
      await queue.pause();
      const id = await house.put(article, 'test.note', {});
      await eventually('it to be handed out', 5, async () => (await house.row(id)).dispatch_number === 1);
      await queue.remove(jobId(id, 1));
      await queue.resume();
      await house.allDone([id], 6);
      expect((await house.row(id)).dispatch_number).toBe(2);
      expect(await house.effects(id)).toBe(1);
    });

    test('is not touched while the queue still knows it', async () => {
      const queue = house.queues.named('translate');
      await queue.pause();
      const id = await house.put(article, 'test.note', {});
      await sleep(3_500);
      expect((await house.row(id)).dispatch_number).toBe(1);
      await queue.resume();
      await house.allDone([id]);
    });
  });

  describe('stopping', () => {
    test('lets the jobs under way finish', async () => {
      const first = await House.open(database, backend, { paces: SHORT });
      const at = await first.article(people.gulnar);
      const id = await first.put(at, 'test.note', { milliseconds: 700 });
      await eventually('it to be handed out', 5, async () => (await first.row(id)).dispatched_at !== null);
      await sleep(100);
      const begun = performance.now();
      await first.close();
      expect(performance.now() - begun).toBeLessThan(3_000);
      const { rows } = await owner.query(
        'select done_at is not null as done, dispatch_number from outbox where id = $1',
        [id],
      );
      expect(rows[0]).toEqual({ done: true, dispatch_number: 1 });
    }, 20_000);

    test('does not wait for ever: what is still running is handed back, and another process does it once', async () => {
      const first = await House.open(database, backend, { paces: SHORT });
      const second = await House.open(database, backend, { paces: SHORT });
      const at = await first.article(people.gulnar);
      const id = await first.put(at, 'test.note', { milliseconds: 6_000 });
      await sleep(500);
      const begun = performance.now();
      await Promise.race([first.close(), sleep(8_000)]);
      await second.allDone([id], 30);
      expect(performance.now() - begun).toBeLessThan(25_000);
      expect(await second.effects(id)).toBe(1);
      await second.close();
    }, 60_000);
  });
});
