import { Journey, violationsOf } from './browser';
import { chord } from './editor';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.open();
  for (const title of ['Бірінші хабар', 'Екінші хабар', 'Үшінші хабар'])
    await journey.desk.ready({ title, body: 'Ауылда тыныш.' });
});
afterAll(() => journey.close());
afterEach(() => {
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
