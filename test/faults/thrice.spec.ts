import { CARRY_OUT_ORDER } from '../../src/features/publishing/publishing.job-names';
import { jobId, SCHEMA_VERSION } from '../../src/platform/queues/envelope';
import { eventually } from '../queues/house';
import { type Pair, Plant } from './plant';
import { STORES } from './store';

jest.setTimeout(120_000);

describe.each(STORES)('a job delivered three times, with the queues on %s', (store) => {
  let plant: Plant;

  beforeAll(async () => {
    plant = await Plant.open(store);
  });
  afterAll(() => plant?.close());

  test('at once, to two workers, has its effect once; and once more after it is done, none', async () => {
    const pairs = await plant.approvedPairs(2);
    const letGo = await plant.hold();
    await plant.order(pairs);
    await deliver(pairs, [97, 98]);
    const workers = await Promise.all([plant.worker(), plant.worker()]);
    await plant.heldUp(2);
    await letGo();
    await plant.settled();
    await deliver(pairs, [99]);
    await everythingTaken();
    await plant.mustBeSound(pairs, 'done');
    await Promise.all(workers.map((worker) => worker.stop('SIGTERM')));
  });

  async function deliver(pairs: readonly Pair[], numbers: readonly number[]): Promise<void> {
    const { rows } = await plant.sql.query<{ id: string; payload: unknown }>(
      'select id, payload from outbox where job = $1 and article_id = any($2::uuid[])',
      [CARRY_OUT_ORDER, pairs.map(({ articleId }) => articleId)],
    );
    expect(rows).toHaveLength(pairs.length);
    const deliveries = rows.flatMap(({ id, payload }) =>
      numbers.map((number) => ({
        name: CARRY_OUT_ORDER,
        data: { eventId: id, job: CARRY_OUT_ORDER, payload, schemaVersion: SCHEMA_VERSION },
        opts: { jobId: jobId(id, number), removeOnComplete: true },
      })),
    );
    const queue = plant.store.queue('publish');
    await queue.addBulk(deliveries);
    await queue.close();
  }

  async function everythingTaken(): Promise<void> {
    const queue = plant.store.queue('publish');
    await eventually('the deliveries to end', 30, async () => {
      const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed');
      return Object.values(counts).every((count) => count === 0);
    });
    await queue.close();
  }
});
