import { must, type Press } from '../http/press';
import { eventually } from '../queues/house';
import { inTurn, type Pair, Plant, story } from './plant';
import { describeOnRedis } from './store';

jest.setTimeout(120_000);
const ARTICLES = 10;

describeOnRedis('two APIs and two workers on one Redis', () => {
  let plant: Plant;

  beforeAll(async () => {
    plant = await Plant.open('redis');
  });
  afterAll(() => plant?.close());

  test('bring every article from its text to its pages, each step once', async () => {
    const doors = [
      plant.api(),
      plant.api(),
      plant.worker({ concurrency: 1 }),
      plant.worker({ concurrency: 1 }),
    ] as const;
    const [one, other, ...workers] = await Promise.all(doors);
    const press = plant.pressAt(one, other);
    const pairs = await inTurn(ARTICLES, async (n) => {
      const articleId = await press.article(story(n));
      return { articleId, id: await press.open(articleId) };
    });
    await Promise.all(pairs.map((pair) => translate(press, pair)));
    const letGo = await plant.hold();
    await plant.order(pairs, press);
    // One job at a time each, so that two held up are one in each worker.
    await plant.heldUp(2);
    await letGo();
    await plant.settled();
    await plant.mustBeSound(pairs, 'done');
    for (const { articleId } of pairs) await bothPagesAtBoth(press, articleId, [one.url, other.url]);
    const ended = await Promise.all([one, other, ...workers].map((process) => process.stop('SIGTERM')));
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  });

  /** Over HTTP, whatever API each request comes to; the steps between the people are the workers'. */
  async function translate(press: Press, { id }: Pair): Promise<void> {
    await arrives(press, id, 'ready');
    const { fence } = await press.claim(id);
    await press.translate(id, fence, ({ sourceText }) => {
      const numbers = sourceText.match(/\d+/g) ?? [];
      return ['The farmers brought the harvest in', ...numbers].join(' ');
    });
    must(await press.submit(id, fence), 201);
    await arrives(press, id, 'in_review');
    must(await press.newsroom.as('dauren').post(`/api/translations/${id}/approval`, {}), 201);
  }

  function arrives(press: Press, id: string, state: string): Promise<void> {
    return eventually(`${id} to be ${state}`, 40, async () => (await press.view(id)).state === state);
  }

  async function bothPagesAtBoth(press: Press, articleId: string, urls: readonly string[]): Promise<void> {
    const { kk, en } = await press.paths(articleId);
    for (const url of urls) {
      await eventually(`${kk} and ${en} at ${url}`, 10, async () => {
        const pages = await Promise.all([kk, en].map((path) => fetch(`${url}${path}`)));
        return pages.every(({ status }) => status === 200);
      });
    }
  }
});
