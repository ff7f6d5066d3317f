import type { Page } from '@playwright/test';
import type { CastName } from '../cast';
import { Press } from '../http/press';
import { Journey, violationsOf } from './browser';
import { importFrontPage } from './demo-page';
import { colourAlone, cutOff, faint, overlapping, sideways, spaceText, withoutRing } from './sight';

let journey: Journey;
const pages = new Map<CastName, Page>();
const here: Record<string, string> = {};

const BODY = '«Биыл өнім мол болады», – деді ауыл әкімі.\n\nКөпір 120 метрге созылды, оны биыл 3 бригада салды.';
const ENGLISH: Readonly<Record<string, string>> = {
  '«Биыл өнім мол болады», – деді ауыл әкімі.': '“The harvest will be rich this year,” the village akim said.',
  // A wrong figure: something is marked in it.
  'Көпір 120 метрге созылды, оны биыл 3 бригада салды.': 'The bridge is 210 metres long; 3 teams built it this year.',
};
const PEOPLE = ['aigerim', 'dauren', 'gulnar', 'saule'] as const;

beforeAll(async () => {
  journey = await Journey.open();
  const press = new Press(journey.newsroom);
  const { id: batch, items } = await importFrontPage(journey);
  const working = await press.ready({ title: 'Жұмыстағы мәтін', body: BODY });
  await press.claim(working.id);
  const review = await press.ready({ title: 'Тексерудегі мәтін', body: BODY });
  const { fence } = await press.claim(review.id);
  await press.translate(review.id, fence, ({ sourceText }) => ENGLISH[sourceText] ?? 'The text in review');
  await press.bring(review.id, 'in_review');
  const live = await press.livePair({ title: 'Жарияланған мәтін', body: BODY });
  const approved = await press.approvedPair({ title: 'Мақұлданған мәтін', body: BODY });
  const copies = items.find(({ drifts }) => drifts.length > 2)?.articleId ?? '';
  Object.assign(here, { batch, working: working.id, review: review.id, copies });
  Object.assign(here, { live: live.articleId, approved: approved.articleId });
  // As Kazakh has it: its words are the longest.
  for (const name of PEOPLE) pages.set(name, await journey.signedIn(name, '/guide/translator', { locale: 'kk-KZ' }));
  for (const page of pages.values()) await page.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(() => journey.close());
afterEach(() => {
  expect(journey.complaints.splice(0)).toEqual([]);
});

/** The main places, who looks at them, and what has to be there. */
const PLACES: readonly (readonly [CastName, string, string])[] = [
  ['aigerim', '/jobs?tab=all', '.jobs, .cards'],
  ['gulnar', '/jobs?tab=all', '.jobs, .cards'],
  ['aigerim', '/jobs/:working/edit', '.segments'],
  ['dauren', '/review/:review', '.review-row mark'],
  ['dauren', '/review/:review?read=target', 'iframe'],
  ['gulnar', '/publish', '.outgoing li'],
  ['gulnar', '/publish/:approved', '.checklist li'],
  ['gulnar', '/publish/:live?text=rows', '.corrections li'],
  ['gulnar', '/articles', '.list, .cards'],
  ['gulnar', '/articles/:copies', '.reading'],
  ['gulnar', '/articles/:copies?view=copies', '.drifts'],
  ['gulnar', '/articles/:live?view=log', '.log'],
  ['gulnar', '/intake?batch=:batch', '.imported'],
  ['gulnar', '/dashboard', '.recharts-surface'],
  ['saule', '/queues', '.figures'],
  ['saule', '/settings', '.cards'],
  ['saule', '/settings?view=people', '.cards'],
  ['dauren', '/guide/reviewer', 'article'],
];

async function at(name: CastName, place: string, sign: string, width = 1280, height = 800): Promise<Page> {
  const page = pages.get(name);
  if (!page) throw new Error(`nobody is called ${name}`);
  await page.setViewportSize({ width, height });
  await page.goto(place.replace(/:(\w+)/g, (_, key: string) => here[key] ?? ''));
  await page.locator(sign).first().waitFor();
  return page;
}

describe('at 400 % zoom', () => {
  it.each(PLACES)('%s reads %s without pushing it sideways', async (name, place, sign) => {
    // 1280 × 1024 pixels, each four times as large.
    const page = await at(name, place, sign, 320, 256);
    expect(await sideways(page)).toBe(0);
    expect(await cutOff(page)).toEqual([]);
  });
});

describe('with text spaced as the reader wants it', () => {
  it.each(PLACES)('%s reads all of %s', async (name, place, sign) => {
    const page = await at(name, place, sign);
    await spaceText(page);
    expect(await sideways(page)).toBe(0);
    expect(await cutOff(page)).toEqual([]);
    expect(await overlapping(page)).toEqual([]);
  });
});

describe('with the colours of the system', () => {
  afterEach(async () => {
    for (const page of pages.values()) await page.emulateMedia({ forcedColors: null, colorScheme: null });
  });

  it.each(PLACES)('%s sees on %s where the focus is and what is chosen', async (name, place, sign) => {
    const page = await at(name, place, sign);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    // Of the colours of the system it knows nothing; we look at them ourselves.
    expect(await violationsOf(page, ['color-contrast'])).toEqual([]);
    expect(await faint(page)).toEqual([]);
    expect(await colourAlone(page)).toEqual([]);
    expect(await withoutRing(page, 30)).toEqual([]);
  });
});
