import { eventually } from '../queues/house';
import { Plant } from './plant';
import { STORES } from './store';

jest.setTimeout(120_000);

/** On the store where a job that is handed back wakes another process up; the other is proved by the queues' own tests. */
describe.each(STORES.slice(-1))('a worker asked to stop, with the queues on %s', (store) => {
  let plant: Plant;

  beforeAll(async () => {
    plant = await Plant.open(store);
  });
  afterAll(() => plant?.close());

  test('finishes what it is doing', async () => {
    const pairs = await plant.approvedPairs(2);
    const worker = await plant.worker();
    const letGo = await plant.hold();
    await plant.order(pairs);
    await plant.heldUp(2);
    const stopped = worker.stop('SIGTERM');
    await eventually('it to be stopping', 5, async () => worker.log.includes('"message":"stopping"'));
    await letGo();
    expect((await stopped).code).toBe(0);
    expect(await plant.openEvents()).toBe(0);
    await plant.mustBeSound(pairs, 'done');
  });

  test('goes within 25 s even from what does not end, which another one does once', async () => {
    const pairs = await plant.approvedPairs(1);
    const worker = await plant.worker();
    const letGo = await plant.hold();
    await plant.order(pairs);
    await plant.heldUp(1);
    const begun = performance.now();
    expect((await worker.stop('SIGTERM')).code).toBe(0);
    expect(performance.now() - begun).toBeLessThan(26_000);
    expect(await plant.openEvents()).toBe(1);
    await letGo();
    await plant.worker();
    await plant.settled();
    await plant.mustBeSound(pairs, 'done');
  });
});
