import type { Page } from '@playwright/test';
import { inTheOtherLanguage } from '../desk';
import { Journey, violationsOf } from './browser';

const TITLE = 'Егін орағы басталды';
const FIRST = 'Диқандар егістікке таң атпай шықты.';
const SECOND = 'Былтыр 12 комбайн жұмыс істеді.';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.open();
});
afterAll(() => journey.close());
afterEach(async () => {
  await journey.closePages();
  expect(journey.complaints.splice(0)).toEqual([]);
});

const inReview = () => journey.desk.inReview({ title: TITLE, body: `${FIRST} ${SECOND}` }, inTheOtherLanguage);
const body = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });
const correct = (page: Page) => page.getByRole('button', { name: 'Correct the source' });
const save = (page: Page, number: number) => page.getByRole('button', { name: `Save as version ${number}` });

describe('the source of a pair', () => {
  it('is corrected on the page of its article, with what follows said before, and what is half written kept', async () => {
    const { articleId, id } = await inReview();
    const page = await journey.signedIn('gulnar', `/articles/${articleId}`);
    await correct(page).click();
    await page.getByText(/^The pair goes back to the translators, and a review that is under way ends\./).waitFor();
    expect(await save(page, 2).isDisabled()).toBe(true);
    await body(page).fill(`${FIRST} Былтыр 14 комбайн жұмыс істеді.`);
    await page.getByLabel('Why').fill('Әкімдік санды түзетті');
    await page.getByText('1 sentence is changed or new.').waitFor();
    expect(await page.locator('.correct del').allTextContents()).toEqual(['12']);
    expect(await violationsOf(page)).toEqual([]);
    // The page begins anew without the address that opened the form.
    await page.goto(`/articles/${articleId}`);
    await page.getByText('1 sentence is changed or new.').waitFor();
    await save(page, 2).click();
    await page.getByText('Version 2 is saved.').waitFor();
    await body(page).waitFor({ state: 'hidden' });
    await journey.desk.work();
    const { state, segments } = await journey.desk.view(id);
    expect(state).toBe('ready');
    expect(segments.map(({ previousSourceText }) => previousSourceText)).toEqual([null, null, SECOND]);
    const why = await journey.newsroom.db.one<{ reason: string }>(
      `select reason from activity where act = 'revise_source' and article_id = $1`,
      [articleId],
    );
    expect(why?.reason).toBe('Әкімдік санды түзетті');
  });

  it('that somebody else saved meanwhile is not written over, and nothing typed is lost', async () => {
    const { articleId } = await inReview();
    const page = await journey.signedIn('gulnar', `/articles/${articleId}?act=correct`);
    await body(page).fill(`${FIRST} Былтыр 15 комбайн жұмыс істеді.`);
    const other = { locale: 'kk', title: TITLE, body: `${FIRST} Былтыр 13 комбайн жұмыс істеді.` };
    await journey.newsroom.as('erlan').post(`/api/articles/${articleId}/revisions`, other);
    await save(page, 2).click();
    await page.getByText(/^Ерлан has saved version 2 since you began\./).waitFor();
    expect(await page.locator('.correct del').allTextContents()).toEqual(['13']);
    expect(await save(page, 3).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Go on with mine' }).click();
    await save(page, 3).click();
    await page.getByText('Version 3 is saved.').waitFor();
    await page.getByRole('region', { name: 'Kazakh, version 3' }).getByText('15 комбайн').waitFor();
  });

  it('is an editor’s to correct and to swap', async () => {
    const { articleId } = await inReview();
    for (const name of ['aigerim', 'dauren'] as const) {
      const page = await journey.signedIn(name, `/articles/${articleId}?act=correct`);
      await page.getByRole('region', { name: 'Kazakh, version 1' }).waitFor();
      expect(await correct(page).count()).toBe(0);
      expect(await body(page).count()).toBe(0);
    }
  });
});

describe('source and translation', () => {
  const open = (page: Page) => page.getByRole('button', { name: 'Swap source and translation' }).click();
  const act = (page: Page) => page.getByRole('button', { name: 'Swap them' });

  it('are swapped in review, with what follows said before', async () => {
    const { articleId, id } = await inReview();
    const page = await journey.signedIn('gulnar', `/articles/${articleId}`);
    await open(page);
    await page.getByText('Both texts stay to the letter.').waitFor();
    await page.getByText(/^The direction was Kazakh to English; from now on it is English to Kazakh\.$/).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await act(page).click();
    await page.getByText('Source and translation were swapped.').waitFor();
    expect((await journey.desk.view(id)).sourceLocale).toBe('en');
  });

  it('are not swapped by two at once, nor where a text is missing, nor after the approval', async () => {
    const { articleId, id } = await inReview();
    const page = await journey.signedIn('gulnar', `/articles/${articleId}?act=swap`);
    await act(page).waitFor();
    const { version } = await journey.desk.view(id);
    await journey.newsroom.as('erlan').post(`/api/translations/${id}/swap`, { version });
    await act(page).click();
    await page.getByText('This was changed in the meantime.').waitFor();
    expect((await journey.desk.view(id)).sourceLocale).toBe('en');

    const waiting = await journey.desk.ready({ title: 'Ауа райы', body: FIRST });
    await page.goto(`/articles/${waiting.articleId}?act=swap`);
    await page.getByText('Every segment needs its translation before source and target are swapped.').waitFor();
    expect(await act(page).isDisabled()).toBe(true);
    await journey.desk.bring(waiting.id, 'approved');
    await page.reload();
    await page.getByText('Source and target are swapped only before the first approval.').waitFor();
    expect(await act(page).isDisabled()).toBe(true);
  });
});

describe.each(['kk-KZ', 'ru-RU'])('in %s on a phone', (locale) => {
  it.each(['correct', 'swap'])('%s needs no scrolling sideways, and axe finds nothing', async (act) => {
    const { articleId } = await inReview();
    const page = await journey.signedIn('gulnar', `/articles/${articleId}?act=${act}`, {
      locale,
      colorScheme: 'dark',
      viewport: { width: 390, height: 844 },
    });
    await page.locator('.correct h2').waitFor();
    await page.locator('.correct .acts').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.locator('body').textContent()).not.toMatch(/(?:desk|errors)\.\w+/);
  });
});
