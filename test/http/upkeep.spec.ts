import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { verifyDatabase } from '../../src/commands/verify/verify-database';
import { ForgetOldNews } from '../../src/features/activity/activity.chores';
import { WriteCheckpoint } from '../../src/features/activity/write-checkpoint';
import { ExpireClaims } from '../../src/features/translation/translation.chores';
import { ANNOUNCE } from '../../src/platform/queues/announcer';
import { Desk } from '../desk';
import { type NewsroomApp, openNewsroom } from './app';

const BODY = 'Егін орағы басталды. Жауын болған жоқ.';

describe('what is done again and again', () => {
  let newsroom: NewsroomApp;
  let desk: Desk;
  let owner: Client;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = new Desk(newsroom);
    owner = new Client({ connectionString: newsroom.database.urls.migrator });
    await owner.connect();
  }, 30_000);

  afterAll(async () => {
    await owner?.end();
    await newsroom?.close();
  });

  const lapse = (translation: string) =>
    newsroom.db.query(
      `update claim set expires_at = clock_timestamp() - interval '1 second' where translation_id = $1 and released_at is null`,
      [translation],
    );
  const log = (translation: string) =>
    newsroom.db.query<{ act: string; details: { holder?: string } }>(
      'select act, details from activity where translation_id = $1 order by seq desc limit 1',
      [translation],
    );

  describe('claims that ran out', () => {
    test('go back to the pool with a line in the log, and the rest stays as it is', async () => {
      const chore = newsroom.app.nest.get(ExpireClaims, { strict: false });
      const { id } = await desk.ready({ body: BODY });
      const other = await desk.ready({ body: BODY });
      await desk.claim(id, 'aigerim');
      const kept = await desk.claim(other.id, 'bekzat');
      await chore.run();
      expect((await desk.view(id)).state).toBe('translating');

      await lapse(id);
      await chore.run();
      expect((await desk.view(id)).state).toBe('ready');
      expect(await log(id)).toEqual([{ act: 'expire', details: { holder: newsroom.people.aigerim } }]);
      expect((await desk.claim(id, 'bekzat')).fence).toBeGreaterThan(0);
      expect((await desk.view(other.id, 'bekzat')).state).toBe('translating');
      expect(await log(other.id)).toMatchObject([{ act: 'claim' }]);
      expect(kept.fence).toBeGreaterThan(0);
    });

    test('of a review end without a step', async () => {
      const chore = newsroom.app.nest.get(ExpireClaims, { strict: false });
      const { id } = await desk.ready({ body: BODY });
      await desk.bring(id, 'in_review');
      expect((await newsroom.as('dauren').post(`/api/translations/${id}/review-claim`)).status).toBe(201);
      await lapse(id);
      await chore.run();
      expect((await desk.view(id, 'dauren')).state).toBe('in_review');
      expect(await log(id)).toEqual([{ act: 'expire_review', details: { holder: newsroom.people.dauren } }]);
    });

    test('are left alone when they are renewed while the sweep waits for them', async () => {
      const chore = newsroom.app.nest.get(ExpireClaims, { strict: false });
      const { id } = await desk.ready({ body: BODY });
      await desk.claim(id);
      await lapse(id);
      let sweep: Promise<void> = Promise.resolve();
      await newsroom.db.transaction(async (tx) => {
        await tx.query('select 1 from translation where id = $1 for update', [id]);
        sweep = chore.run();
        await new Promise((resolve) => setTimeout(resolve, 300));
        await tx.query(
          `update claim set expires_at = clock_timestamp() + interval '5 minutes' where translation_id = $1 and released_at is null`,
          [id],
        );
      });
      await sweep;
      expect((await desk.view(id)).state).toBe('translating');
    });
  });

  describe('checkpoints of what was done', () => {
    let folder: string;
    let chore: WriteCheckpoint;

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'egiz-checkpoints-'));
      chore = new WriteCheckpoint(newsroom.db, folder);
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const written = () => {
      const month = new Date().toISOString().slice(0, 7);
      const lines = readFileSync(join(folder, `${month}.jsonl`), 'utf8')
        .trimEnd()
        .split('\n');
      return lines.map(
        (line) =>
          JSON.parse(line) as { number: number; hash: string; previous: string; heads: [string, number, string][] },
      );
    };
    const broken = async () =>
      (await verifyDatabase(owner)).filter((report) => report.rowCount > 0).map((report) => report.name);

    test('hold the heads that moved since the last one, in the database and in a file', async () => {
      await chore.run();
      const first = await desk.article({ body: BODY });
      await chore.run();
      await chore.run();
      const lines = written();
      expect(lines.map((line) => line.number)).toEqual([1, 2]);
      expect(lines[1]?.previous).toBe(lines[0]?.hash);
      expect(lines[1]?.heads.map(([article]) => article)).toEqual([first]);
      const { rows } = await owner.query(
        'select number::integer, encode(hash, $1) as hash from activity_checkpoint order by number',
        ['hex'],
      );
      expect(rows).toEqual(lines.map(({ number, hash }) => ({ number, hash })));
      expect(await broken()).toEqual([]);
    });

    test('wait for an act whose transaction is still open', async () => {
      const article = await desk.article({ body: BODY });
      await chore.run();
      await newsroom.db.transaction(async (tx) => {
        await tx.query(`select log_activity($1, 'system', null, 'slow')`, [article]);
        await desk.article({ body: BODY });
        await chore.run();
      });
      await chore.run();
      const last = written().at(-1);
      const seq = await newsroom.db.one<{ seq: number }>('select max(seq) as seq from activity where article_id = $1', [
        article,
      ]);
      expect(last?.heads.find(([id]) => id === article)?.[1]).toBe(seq?.seq);
      expect(await broken()).toEqual([]);
    });

    test('show an end that was cut off, which no chain of its own can show', async () => {
      const article = await desk.article({ body: BODY });
      await chore.run();
      const intruder = new Client({ connectionString: newsroom.database.urls.superuser });
      await intruder.connect();
      await intruder.query(`
        set session_replication_role = replica;
        delete from live_event where outbox_id in (select id from outbox where article_id = '${article}');
        delete from outbox where article_id = '${article}';
        delete from activity where article_id = '${article}';
        delete from activity_head where article_id = '${article}';
        set session_replication_role = origin;`);
      await intruder.end();
      expect(await broken()).toEqual(['I11 checkpoints-hold']);
    });
  });

  test('news of yesterday are forgotten, but for the newest number', async () => {
    const chore = newsroom.app.nest.get(ForgetOldNews, { strict: false });
    await newsroom.db.query(ANNOUNCE, [100_000]);
    await chore.run();
    const count = async () =>
      await newsroom.db.one<{ n: number; top: string }>(
        'select count(number)::integer as n, max(number) as top from live_event',
      );
    const before = await count();
    expect(before?.n).toBeGreaterThan(5);
    await newsroom.db.query(`update live_event set at = at - interval '2 days' where number is not null`);
    await chore.run();
    expect(await count()).toEqual({ n: 1, top: before?.top });
  });
});
