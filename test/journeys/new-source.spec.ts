import { Journey, violationsOf } from './browser';
import { editor, HEADLINE, segment } from './editor';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.open();
});
afterAll(() => journey.close());
afterEach(async () => {
  await journey.closePages();
  expect(journey.complaints.splice(0)).toEqual([]);
});

const SNOW = 'Қар жауды.';
const PASS = 'Асу жабылды.';
const BUSES = 'Автобустар күтіп тұр.';

async function revise(articleId: string, body: string): Promise<void> {
  const revision = { locale: 'kk', title: HEADLINE, body, reason: 'Түзетілді' };
  const reply = await journey.newsroom.as('gulnar').post(`/api/articles/${articleId}/revisions`, revision);
  expect(reply.status).toBe(201);
  await journey.desk.work();
  await journey.announce();
}

describe('a source that changes while somebody translates', () => {
  it('is told with what of it changed, leads there, and stays until it is read', async () => {
    const { id, articleId } = await journey.desk.ready({ title: HEADLINE, body: [SNOW, PASS, BUSES].join('\n\n') });
    const { fence } = await journey.desk.claim(id);
    await journey.desk.translate(id, fence, ({ sourceText }) => (sourceText === PASS ? 'The pass is closed.' : ''));
    const page = await journey.signedIn('aigerim', `/jobs/${id}/edit`, { locale: 'en-GB', colorScheme: 'dark' });
    await segment(page, 4).waitFor();
    const told = page.getByText('The source has a new version.');
    expect(await told.count()).toBe(0);

    await revise(articleId, [SNOW, 'Асу ашылды.', 'Жол таза.', 'Көпір бар.'].join('\n\n'));
    const banner = page.getByRole('status').filter({ has: told });
    await banner.getByText('1 segment changed. 2 segments are new. 1 segment is gone.').waitFor();
    await segment(page, 3).locator('.diff').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await banner.getByRole('button', { name: 'Go to the first' }).click();
    await editor(page, 3).waitFor();
    await page.reload();
    await banner.getByText('1 segment changed. 2 segments are new. 1 segment is gone.').waitFor();
    await banner.getByRole('button', { name: 'I have read it' }).click();
    await told.waitFor({ state: 'detached' });
    await page.reload();
    await segment(page, 4).waitFor();
    expect(await told.count()).toBe(0);
    await segment(page, 3).locator('.diff').waitFor();
  });

  it('is told on a phone wherever in the text somebody is', async () => {
    const lines = Array.from({ length: 14 }, (_, day) => `Ауылда ${day + 2}-күн тыныш өтті.`);
    const { id, articleId } = await journey.desk.ready({ title: HEADLINE, body: lines.join('\n\n') });
    await journey.desk.claim(id);
    const page = await journey.signedIn('aigerim', `/jobs/${id}/edit#12`, { viewport: { width: 390, height: 844 } });
    await editor(page, 12).waitFor();
    await revise(articleId, [...lines, PASS].join('\n\n'));
    const box = await page.getByText('The source has a new version.').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(844);
    await page.getByRole('button', { name: 'Go to the first' }).click();
    await editor(page, 16).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  it('is told to whoever opens the job for the first time and finds sentences translated from other words', async () => {
    const { id, articleId } = await journey.desk.ready({ title: HEADLINE, body: [SNOW, PASS].join('\n\n') });
    const { fence } = await journey.desk.claim(id);
    await journey.desk.translate(id, fence, ({ sourceText }) => (sourceText === PASS ? 'The pass is closed.' : ''));
    await revise(articleId, [SNOW, 'Асу ашылды.'].join('\n\n'));
    const page = await journey.signedIn('aigerim', `/jobs/${id}/edit`);
    await page.getByText('1 segment changed.').waitFor();
    const reader = await journey.signedIn('bekzat', `/jobs/${id}/edit`);
    await segment(reader, 3).locator('.diff').waitFor();
    expect(await reader.getByText('The source has a new version.').count()).toBe(0);
  });
});
