import { Press } from '../http/press';
import { Journey, violationsOf } from './browser';
import { chord } from './editor';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.open();
  for (const title of ['Бірінші хабар', 'Екінші хабар', 'Үшінші хабар'])
    await journey.desk.ready({ title, body: 'Ауылда тыныш.' });
});
afterAll(() => journey.close());
afterEach(async () => {
  await journey.closePages();
  expect(journey.complaints.splice(0)).toEqual([]);
});

/** Which row has the focus. */
const FOCUSED = `[...document.querySelectorAll('tbody tr')].findIndex((row) => row.matches(':focus-within'))`;

describe('the rows of a list', () => {
  it('are gone through, claimed and released by single keys in every layout, and by those that somebody chose', async () => {
    const page = await journey.signedIn('aigerim', '/jobs?tab=all');
    const rows = page.locator('tbody tr');
    await rows.nth(2).waitFor();
    const here = () => page.evaluate(FOCUSED);
    await chord(page, 'kk', 'KeyJ');
    expect(await here()).toBe(0);
    await chord(page, 'ru', 'KeyJ');
    await chord(page, 'en', 'ArrowDown');
    expect(await here()).toBe(2);
    await chord(page, 'kk', 'KeyK');
    expect(await here()).toBe(1);
    expect(await violationsOf(page)).toEqual([]);
    await chord(page, 'kk', 'KeyC');
    await rows
      .nth(1)
      .getByText(/yours until/)
      .waitFor();
    await rows
      .nth(1)
      .getByRole('button', { name: /^Release/ })
      .waitFor();
    await chord(page, 'ru', 'KeyU');
    await rows.nth(1).getByLabel('Why do you release it?').waitFor();
    await page.keyboard.type('jck');
    expect(await page.getByLabel('Why do you release it?').inputValue()).toBe('jck');
    await page.keyboard.press('Escape');

    await page.goto('/settings');
    const keys = page.getByRole('region', { name: 'Shortcuts of your own' });
    await keys.getByRole('button', { name: 'Change the keys: Claim the job' }).click();
    await chord(page, 'kk', 'KeyU');
    await keys.getByRole('alert').getByText('U is taken: Release the job. Change that one first.').waitFor();
    await chord(page, 'kk', 'KeyT');
    await keys.getByText('Claim the job: T').waitFor();
    await page.goto('/jobs?tab=all');
    await rows.nth(2).waitFor();
    await chord(page, 'en', 'KeyJ');
    await chord(page, 'en', 'KeyC');
    await chord(page, 'en', 'KeyT');
    await rows
      .nth(0)
      .getByText(/yours until/)
      .waitFor();
  });

  it('leave single keys alone for whoever turned them off, and go by the arrows', async () => {
    const page = await journey.signedIn('aigerim', '/articles');
    const rows = page.locator('tbody tr');
    await rows.nth(2).waitFor();
    await page.evaluate(`localStorage['egiz-single-keys'] = 'off'`);
    await rows.first().locator('a').first().focus();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(FOCUSED)).toBe(1);
    await page.keyboard.press('F1');
    await page.getByRole('dialog').getByRole('table').first().getByText('In a list').waitFor();
  });
});

describe('a row', () => {
  const [FIRST, SECOND] = ['Қонақ келді', 'Қонақ кетті'] as const;

  it('is looked into without leaving it, and the panel goes along with the focus', async () => {
    const { id } = await journey.desk.ready({ title: FIRST, body: 'Ауылда тыныш.' });
    await journey.desk.ready({ title: SECOND, body: 'Ауылда тыныш.' });
    await journey.desk.claim(id);
    const page = await journey.signedIn('dauren', '/jobs?tab=all');
    const link = (name: string) => page.getByRole('link', { name, exact: true });
    await link(FIRST).focus();
    const panel = (name: string) => page.getByRole('region', { name: `Peek: ${name}` });
    await chord(page, 'kk', 'Space');
    await panel(FIRST).getByText('Ауылда тыныш.').waitFor();
    await panel(FIRST).getByText('Nothing is written in English yet').waitFor();
    await panel(FIRST)
      .getByText(/^Айгерім, until /)
      .waitFor();
    await panel(FIRST).getByText('No due time').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe(FIRST);
    expect(await violationsOf(page)).toEqual([]);
    await chord(page, 'ru', 'KeyJ');
    await panel(SECOND).waitFor();
    await page.keyboard.press('Escape');
    await panel(SECOND).waitFor({ state: 'hidden' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe(SECOND);
    await chord(page, 'en', 'Space');
    await panel(SECOND).waitFor();
    await chord(page, 'en', 'Space');
    await panel(SECOND).waitFor({ state: 'hidden' });
    // A button that has the focus is pressed by Space; what is looked into stays where it is.
    await page.getByRole('button', { name: `Peek: ${FIRST}` }).focus();
    await page.keyboard.press('Space');
    await panel(FIRST).waitFor();
    await panel(FIRST).getByRole('button', { name: 'Close the peek' }).click();
    await panel(FIRST).waitFor({ state: 'hidden' });
  });

  it.each(['/articles', '/publish'])('of %s is looked into as well', async (place) => {
    const press = new Press(journey.newsroom);
    const title = `Көрме ${place.slice(1)}`;
    await press.approvedPair({ title, body: 'Залда 12 сурет тұр.' });
    const page = await journey.signedIn('gulnar', place, { viewport: { width: 390, height: 844 } });
    await page.getByRole('link', { name: title }).first().focus();
    await page.keyboard.press('Space');
    const panel = page.getByRole('region', { name: `Peek: ${title}` });
    await panel.getByText('Залда 12 сурет тұр.').waitFor();
    await panel.getByText('The desk says so 12').waitFor();
    await panel.getByText('Approved').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const [row, over] = await Promise.all([
      page.getByRole('link', { name: title }).first().boundingBox(),
      panel.boundingBox(),
    ]);
    expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual(over?.y ?? 0);
  });
});

describe('the words that narrow a list', () => {
  const field = '[data-list-filter]';

  it.each([
    ['/jobs?tab=all', 'en', 'Slash', 0],
    ['/jobs?tab=review', 'kk', 'Slash', 0],
    ['/articles', 'ru', 'Slash', 0],
    ['/publish', 'kk', 'Backslash', 8],
    ['/jobs', 'ru', 'Backslash', 8],
  ])('are reached on %s in the %s layout by %s', async (place, layout, code, modifiers) => {
    const page = await journey.signedIn('gulnar', place);
    await page.locator(field).waitFor();
    await page.locator('h1').focus();
    if (code === 'Slash') await chord(page, layout, code);
    else {
      const browser = await page.context().newCDPSession(page);
      await browser.send('Input.dispatchKeyEvent', { type: 'keyDown', code, key: '/', text: '/', modifiers });
    }
    await page.locator(`${field}:focus`).waitFor();
    expect(await page.locator(field).inputValue()).toBe('');
    await page.keyboard.type('a/b');
    expect(await page.locator(field).inputValue()).toBe('a/b');
  });

  it('stand in the address, are counted by, lead to the first row and are taken away', async () => {
    const page = await journey.signedIn('dauren', '/jobs?tab=all');
    await page.locator(field).waitFor();
    await page.locator('h1').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('екінші');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    await page.getByRole('link', { name: 'All 1' }).waitFor();
    await page.waitForFunction(`document.querySelectorAll('tbody tr').length === 1`);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(FOCUSED)).toBe(0);
    await page.reload();
    await page.getByRole('link', { name: 'All 1' }).waitFor();
    await page.goto('/publish?q=жоқсөз');
    await page.getByRole('heading', { name: 'Nothing in this list has such a headline.' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('main').getByRole('button', { name: 'Show everything' }).last().click();
    await page.waitForURL((url) => !url.search.includes('q='));
  });

  it('are not reached by whoever types, speaks to the machine, or has a dialog before them', async () => {
    const page = await journey.signedIn('gulnar', '/articles');
    await page.locator(field).waitFor();
    await page.getByLabel('From').focus();
    await page.keyboard.press('/');
    expect(await page.locator(`${field}:focus`).count()).toBe(0);
    await page.locator('h1').focus();
    await page.keyboard.press('F1');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('/');
    expect(await page.locator(`${field}:focus`).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.evaluate(`localStorage['egiz-single-keys'] = 'off'`);
    await page.locator('h1').focus();
    await page.keyboard.press('/');
    expect(await page.locator(`${field}:focus`).count()).toBe(0);
  });
});
