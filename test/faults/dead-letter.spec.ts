import type { DeadLetterPage } from '../../src/contract/operations';
import { must, type Press } from '../http/press';
import { eventually } from '../queues/house';
import { type Pair, Plant, story } from './plant';
import { STORES } from './store';

jest.setTimeout(120_000);

/** Something in the database that no try mends: a disk that is full, a rule that was set wrongly. */
const BREAK = `
  create function out_of_order() returns trigger language plpgsql as $$ begin raise 'out of order'; end $$;
  create trigger out_of_order before insert on segment for each row execute function out_of_order();
  create trigger out_of_order before insert on publication for each row execute function out_of_order();`;
const MEND = 'drop trigger out_of_order on segment; drop trigger out_of_order on publication';

describe.each(STORES.slice(-1))('a job that fails for good, with the queues on %s', (store) => {
  let plant: Plant;

  beforeAll(async () => {
    plant = await Plant.open(store);
  });
  afterAll(() => plant?.close());

  test('is a dead letter, which an admin has tried again once the cause is mended', async () => {
    const [approved] = (await plant.approvedPairs(1)) as [Pair];
    await plant.sql.query(BREAK);
    const articleId = await plant.press.article(story(1));
    const preparing: Pair = { articleId, id: await plant.press.open(articleId) };
    const [api, worker] = await Promise.all([plant.api(), plant.worker()]);
    const press = plant.pressAt(api);
    must(await press.publish(approved.articleId), 201);

    await eventually('two dead letters', 60, async () => (await letters(press)).length === 2);
    const dead = await letters(press);
    expect(dead.map(({ job, reason }) => [job, reason]).sort()).toEqual([
      ['publishing.carry-out-order', 'out of order'],
      ['translation.prepare-segments', 'out of order'],
    ]);
    await plant.mustBeSound([approved], 'approved');
    await plant.mustBeSound([preparing], 'preparing');

    await plant.sql.query(MEND);
    expect((await press.newsroom.as('gulnar').post(`/api/ops/dead-letters/${dead[0]?.id}/retry`)).status).toBe(403);
    for (const { id } of dead) must(await press.newsroom.as('saule').post(`/api/ops/dead-letters/${id}/retry`), 202);
    await plant.settled();
    expect(await letters(press)).toEqual([]);
    await plant.mustBeSound([preparing], 'ready');
    // The order had ended with its failure, and its editor was told: trying its job again puts nothing out behind their back.
    await plant.mustBeSound([approved], 'approved');
    must(await press.publish(approved.articleId), 201);
    await plant.settled();
    await plant.mustBeSound([approved], 'done');
    await Promise.all([api, worker].map((process) => process.stop('SIGTERM')));
  });

  const letters = async (press: Press) =>
    must(await press.newsroom.as('saule').get<DeadLetterPage>('/api/ops/dead-letters'), 200).body.items;
});
