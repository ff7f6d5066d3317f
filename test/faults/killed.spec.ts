import type { Failpoint } from '../../src/platform/database/failpoint';
import { must, type Press } from '../http/press';
import { Plant } from './plant';
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

  test.each<[Failpoint, number]>([
    ['before-commit:transaction', 0],
    ['after-commit:transaction', 1],
  ])('an API %s: what it did not answer for is repeated, and done once', async (failpoint, ordered) => {
    const pair = await plant.press.approvedPair({ body: 'Қар жауды.' });
    const order = (press: Press) =>
      press.newsroom
        .as('gulnar')
        .post(
          `/api/articles/${pair.articleId}/publication`,
          { scope: 'pair' },
          { 'idempotency-key': `order-${pair.id}` },
        );
    const orders = () => count('publication_order', 'article_id', pair.articleId);

    await killedDuring(failpoint, order);
    expect(await orders()).toBe(ordered);
    // Nobody waits a minute here until the claim of a dead process on its key has run out.
    await plant.sql.query(`update idempotency set at = at - interval '2 minutes' where status is null`);
    const [api, worker] = [await plant.api(), await plant.worker()];
    must(await order(plant.pressAt(api)), 201);
    expect(await orders()).toBe(1);
    await plant.settled();
    await plant.mustBeSound([pair], 'done');
    const stopped = await Promise.all([api.stop('SIGTERM'), worker.stop('SIGTERM')]);
    expect(stopped.map(({ code }) => code)).toEqual([0, 0]);
  });

  test('an API after a save, before its answer: the save is repeated, and stands once', async () => {
    const pair = await plant.press.ready({ body: 'Жел тұрды.' });
    const { fence } = await plant.press.claim(pair.id);
    const segment = (await plant.press.view(pair.id)).segments[0];
    const save = (press: Press) =>
      press.newsroom
        .as('aigerim')
        .put(
          `/api/translations/${pair.id}/segments/${segment?.id}`,
          { text: 'The wind rose', version: segment?.version, fence },
          { 'idempotency-key': `save-${pair.id}` },
        );
    const saves = () => count('segment_change', 'segment_id', segment?.id ?? '');
    const before = await saves();

    await killedDuring('after-commit:save', save);
    expect(await saves()).toBe(before + 1);
    const api = await plant.api();
    expect(must(await save(plant.pressAt(api)), 200).body).toMatchObject({ version: (segment?.version ?? 0) + 1 });
    expect(await saves()).toBe(before + 1);
    await plant.mustBeSound([pair], 'translating');
    await api.stop('SIGKILL');
  });

  async function killedDuring(failpoint: Failpoint, act: (press: Press) => Promise<unknown>): Promise<void> {
    const api = await plant.api({ failpoint });
    await expect(act(plant.pressAt(api))).rejects.toThrow('fetch failed');
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
