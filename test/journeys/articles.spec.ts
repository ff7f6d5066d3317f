import type { Page } from '@playwright/test';
import { Journey, violationsOf } from './browser';
import { alignAndCheck, importFrontPage, TWINS } from './demo-page';

let journey: Journey;
let articleId: string;
let headline: string;

beforeAll(async () => {
  journey = await Journey.open();
  const { items } = await importFrontPage(journey);
  const [twin] = TWINS;
  headline = twin?.title ?? '';
  articleId = items.find(({ title }) => title === headline)?.articleId ?? '';
  const attached = { locale: 'kk', title: twin?.twin_title, body: twin?.body };
  await journey.newsroom.as('gulnar').post(`/api/articles/${articleId}/twin`, attached);
  await alignAndCheck(journey);
});
afterAll(() => journey.close());
afterEach(async () => {
  await journey.closePages();
  expect(journey.complaints.splice(0)).toEqual([]);
});

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'What to see of the article' }).getByRole('link', { name });

describe('the articles', () => {
  it('are looked up by the beginnings of words, and the address remembers what was asked', async () => {
    const page = await journey.signedIn('aigerim', '/articles');
    await page.getByRole('searchbox').fill(headline.split(' ').slice(0, 2).join(' ').toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByText('1 article', { exact: true }).waitFor();
    expect(page.url()).toContain('q=');
    // Whoever found the wrong one types on.
    expect(await page.evaluate('document.activeElement.type')).toBe('search');
    await page.reload();
    await page.getByRole('row').filter({ hasText: headline }).waitFor();
    await page.getByLabel('The other language').selectOption({ label: 'Single' });
    await page.getByRole('heading', { name: 'No article is like that.' }).waitFor();
    await page.getByRole('link', { name: 'Clear the filters' }).first().click();
    await page.getByRole('row').nth(2).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });

  it('are found from the palette too', async () => {
    const page = await journey.signedIn('aigerim');
    await page.getByRole('heading', { level: 1, name: 'Jobs' }).waitFor();
    await page.keyboard.press('Control+KeyK');
    await page.getByRole('textbox', { name: 'Where to, or what to look for' }).fill(headline.slice(0, 8));
    await page.getByRole('button', { name: headline }).click();
    await page.waitForURL(`**/articles/${articleId}`);
  });

  it('are reached by two keys', async () => {
    const page = await journey.signedIn('aigerim');
    await page.getByRole('heading', { level: 1, name: 'Jobs' }).waitFor();
    await page.keyboard.press('KeyG');
    await page.keyboard.press('KeyA');
    await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
  });
});

describe('an article', () => {
  it('shows its texts, its copies, its segments and who did what', async () => {
    const page = await journey.signedIn('aigerim', `/articles/${articleId}`);
    await page.getByRole('heading', { level: 1, name: headline }).waitFor();
    await page.getByRole('region', { name: 'Kazakh, version 1' }).getByText('received').waitFor();
    await view(page, 'Copies').click();
    await page.locator('.drifts mark.gap').first().waitFor();
    await page.getByText('The text as it was received').first().click();
    await view(page, 'Segments').click();
    await page.locator('.pairs summary').first().click();
    await page.locator('.pairs .log, .pairs details p').first().waitFor();
    await view(page, 'Log').click();
    await page.getByText('The two texts were aligned').waitFor();
    expect(await page.locator('.log').textContent()).not.toMatch(/[a-z]_[a-z]/);
  });

  it('compares any two of its versions, word by word', async () => {
    const own = await journey.desk.article({ title: 'Өзен тасыды', body: 'Су деңгейі екі метрге көтерілді.' });
    const revised = { locale: 'kk', title: 'Өзен тасыды', body: 'Су деңгейі үш метрге көтерілді.' };
    await journey.newsroom.as('gulnar').post(`/api/articles/${own}/revisions`, revised);
    const page = await journey.signedIn('aigerim', `/articles/${own}?view=versions`);
    await page.locator('.diff del').waitFor();
    expect(await page.locator('.diff del').allTextContents()).toEqual(['екі']);
    expect(await page.locator('.diff ins').allTextContents()).toEqual(['үш']);
    await page.getByLabel('Compare').selectOption({ index: 0 });
    await page.getByText('The two texts are the same.').waitFor();
    expect(page.url()).toContain('older=');
  });

  it('is made urgent, with a time by the clock of the newsroom', async () => {
    const own = await journey.desk.article({ title: 'Дауыл басталды', body: 'Жел күшейді.' });
    const page = await journey.signedIn('gulnar', `/articles/${own}`, { timezoneId: 'Europe/London' });
    await page.getByText('Urgency and due time').click();
    await page.getByLabel('Urgency').selectOption({ label: 'Flash' });
    await page.getByLabel('Due (Almaty time)').fill('2030-05-04T18:30');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    await page.getByText('4 May 2030, 18:30').waitFor();
    const row = await journey.newsroom.db.one<{ due_at: Date; priority: string }>(
      'select due_at, priority from article where id = $1',
      [own],
    );
    expect([row?.priority, row?.due_at.toISOString()]).toEqual(['flash', '2030-05-04T13:30:00.000Z']);
  });

  it('that does not exist is said to be missing', async () => {
    const page = await journey.signedIn('aigerim', '/articles/01930000-0000-7000-8000-000000000001');
    await page.getByRole('alert').waitFor();
  });
});

describe.each(['kk-KZ', 'en-GB', 'ru-RU'])('in %s', (locale) => {
  it.each(['light', 'dark'] as const)('axe finds nothing on %s pages', async (colorScheme) => {
    const page = await journey.signedIn('gulnar', '/articles', { locale, colorScheme });
    await page.locator('.list').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    for (const [name, sign] of [
      ['', '.reading'],
      ['?view=versions', '.text'],
      ['?view=segments', '.pairs'],
      ['?view=copies', '.drifts'],
      ['?view=log', '.log'],
      ['/align', '.aligned'],
    ]) {
      await page.goto(`/articles/${articleId}${name}`);
      await page
        .locator(sign ?? '')
        .first()
        .waitFor();
      expect([name, await violationsOf(page)]).toEqual([name, []]);
      expect(await page.locator('body').textContent()).not.toMatch(/(?:desk|checks|commands)\.\w+/);
    }
  });
});

describe('on a phone', () => {
  it.each(['/articles', 'texts', 'versions', 'segments', 'copies', 'log'])(
    '%s needs no scrolling sideways',
    async (place) => {
      const path = place === '/articles' ? place : `/articles/${articleId}?view=${place}`;
      const page = await journey.signedIn('gulnar', path, { viewport: { width: 390, height: 844 } });
      await page.locator('.cards, .reading, .pairs, .drifts, .log').first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    },
  );
});
