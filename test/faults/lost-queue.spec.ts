import { type Pair, Plant } from './plant';
import { describeOnRedis } from './store';

jest.setTimeout(120_000);
const PAIRS = 24;

/** Some jobs held up in the middle of their work, others waiting in the queue: then the queue is lost. */
async function loseUnderWay(plant: Plant, lose: () => Promise<void>): Promise<void> {
  const pairs: Pair[] = await plant.approvedPairs(PAIRS);
  const worker = await plant.worker({ concurrency: 4 });
  // What the approvals left to do is done first, so that only orders are open when the queue is lost.
  await plant.settled(40);
  const letGo = await plant.hold();
  await plant.order(pairs);
  await plant.heldUp(4);
  await lose();
  expect(await plant.openEvents()).toBe(PAIRS);
  await letGo();
  await plant.settled(40);
  await plant.mustBeSound(pairs, 'done');
  expect(worker.log).toContain('the queue is new');
  expect((await worker.stop('SIGTERM')).code).toBe(0);
}

describe('a queue lost under way on PostgreSQL', () => {
  let plant: Plant;

  beforeAll(async () => {
    plant = await Plant.open('postgres');
  });
  afterAll(() => plant?.close());

  test('its tables truncated: everything open is handed out again', () =>
    loseUnderWay(plant, () => plant.store.lose()));
});

describeOnRedis('a queue lost under way on Redis', () => {
  let plant: Plant;

  beforeAll(async () => {
    plant = await Plant.open('redis');
  });
  afterAll(() => plant?.close());

  test('flushed: everything open is handed out again', () => loseUnderWay(plant, () => plant.store.lose()));

  test('killed and back without what it held: everything open is handed out again', async () => {
    const { restart } = plant.store;
    if (!restart) return console.info('Redis was not killed: it is not ours');
    await loseUnderWay(plant, restart);
  });
});
