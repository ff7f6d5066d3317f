import type { Failpoint } from '../../src/platform/database/failpoint';
import type { Reply } from '../http/client';
import { must, type Press } from '../http/press';
import { inTurn, type Pair, Plant } from './plant';
import { STORES } from './store';

jest.setTimeout(120_000);
const KILLED = { code: null, signal: 'SIGKILL' };

const WORKER_PLACES: readonly Failpoint[] = [
  'before-add:dispatcher',
  'before-commit:dispatcher',
  'after-commit:dispatcher',
  'before-commit:processor',
  'after-commit:processor',
  'before-commit:transaction',
  'after-commit:transaction',
];

describe.each(STORES)('processes killed around a commit, with the queues on %s', (store) => {
  let plant: Plant;

  beforeAll(async () => {
    plant = await Plant.open(store);
  });
  afterAll(() => plant?.close());

  test('a worker: whoever comes after it does everything, once', async () => {
    const pairs = await plant.approvedPairs(WORKER_PLACES.length);
    for (const [n, failpoint] of WORKER_PLACES.entries()) {
      await plant.order(pairs.slice(n, n + 1));
      const worker = await plant.worker({ failpoint });
      expect(await worker.ended).toEqual(KILLED);
    }
    const last = await plant.worker();
    await plant.settled();
    await plant.mustBeSound(pairs, 'done');
    expect((await last.stop('SIGTERM')).code).toBe(0);
  });

  test('an API: what it did not answer for is repeated, and done once', async () => {
    const orders = await inTurn(2, () => anOrder());
    const [undone, done] = orders as [Act, Act];
    const save = await aSave();
    await killedDuring('before-commit:transaction', undone);
    await killedDuring('after-commit:transaction', done);
    await killedDuring('after-commit:save', save);
    expect([await undone.count(), await done.count(), await save.count()]).toEqual([0, 1, 1]);

    // Nobody waits a minute here until the claim of a dead process on its key has run out.
    await plant.sql.query(`update idempotency set at = at - interval '2 minutes' where status is null`);
    const [api, worker] = await Promise.all([plant.api(), plant.worker()]);
    for (const act of [undone, done]) must(await act.send(plant.pressAt(api)), 201);
    must(await save.send(plant.pressAt(api)), 200);
    expect([await undone.count(), await done.count(), await save.count()]).toEqual([1, 1, 1]);
    await plant.settled();
    await plant.mustBeSound([undone.pair, done.pair], 'done');
    await plant.mustBeSound([save.pair], 'translating');
    const stopped = await Promise.all([api.stop('SIGTERM'), worker.stop('SIGTERM')]);
    expect(stopped.map(({ code }) => code)).toEqual([0, 0]);
  });

  /** Something a person does, how it is sent, the same each time, and how often it has been done. */
  interface Act {
    readonly pair: Pair;
    send(press: Press): Promise<Reply<unknown>>;
    count(): Promise<number>;
  }

  async function anOrder(): Promise<Act> {
    const pair = await plant.press.approvedPair({ body: 'Қар жауды.' });
    const key = { 'idempotency-key': `order-${pair.id}` };
    return {
      pair,
      send: ({ newsroom }) =>
        newsroom.as('gulnar').post(`/api/articles/${pair.articleId}/publication`, { scope: 'pair' }, key),
      count: () => count('publication_order', 'article_id', pair.articleId),
    };
  }

  async function aSave(): Promise<Act> {
    const pair = await plant.press.ready({ body: 'Жел тұрды.' });
    const { fence } = await plant.press.claim(pair.id);
    const segment = (await plant.press.view(pair.id)).segments[0];
    const path = `/api/translations/${pair.id}/segments/${segment?.id}`;
    const body = { text: 'The wind rose', version: segment?.version, fence };
    const key = { 'idempotency-key': `save-${pair.id}` };
    const changes = () => count('segment_change', 'segment_id', segment?.id ?? '');
    const before = await changes();
    return {
      pair,
      send: ({ newsroom }) => newsroom.as('aigerim').put(path, body, key),
      count: async () => (await changes()) - before,
    };
  }

  async function killedDuring(failpoint: Failpoint, act: Act): Promise<void> {
    const api = await plant.api({ failpoint });
    await expect(act.send(plant.pressAt(api))).rejects.toThrow('fetch failed');
    expect(await api.ended).toEqual(KILLED);
  }

  async function count(table: string, column: string, id: string): Promise<number> {
    const { rows } = await plant.sql.query<{ n: number }>(
      `select count(*)::integer as n from ${table} where ${column} = $1`,
      [id],
    );
    return rows[0]?.n ?? 0;
  }
});
