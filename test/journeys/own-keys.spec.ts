import { Journey, violationsOf } from './browser';
import { atWork, chord, editor, open, segment } from './editor';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.open();
});
afterAll(() => journey.close());
afterEach(async () => {
  await journey.closePages();
  expect(journey.complaints.splice(0)).toEqual([]);
});

describe('keys of one’s own', () => {
  it('are chosen by pressing them in any layout, refused where they are taken, shown everywhere, and given back', async () => {
    const { page, id } = await atWork(journey);
    await page.goto('/settings');
    const keys = page.getByRole('region', { name: 'Shortcuts of your own' });
    const change = keys.getByRole('button', { name: 'Change the keys: Fix the flag' });
    await change.click();
    await chord(page, 'kk', 'Alt+KeyJ');
    await keys
      .getByRole('alert')
      .getByText('Alt+J is taken: Join with the next segment. Change that one first.')
      .waitFor();
    await chord(page, 'kk', 'Ctrl+KeyT');
    await keys.getByRole('alert').getByText('Ctrl+T is kept by the browser or the system.').waitFor();
    await chord(page, 'kk', 'Alt+Shift+KeyJ');
    await keys.getByRole('alert').getByText('Alt+Shift+J switches the layout on many machines.').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await chord(page, 'kk', 'Alt+KeyC');
    await keys.getByText('Fix the flag: Alt+C').waitFor();
    await keys.getByRole('button', { name: 'Change the keys: Put in number' }).click();
    await chord(page, 'ru', 'Ctrl+Digit5');
    await keys.getByText('Ctrl+1 … Ctrl+9').waitFor();

    await page.goto(`/jobs/${id}/edit`);
    await open(page, 1);
    await page.keyboard.type('The harvest  has begun');
    await segment(page, 1).getByRole('button', { name: 'Fix' }).first().waitFor();
    await chord(page, 'ru', 'Alt+KeyX');
    expect(await editor(page, 1).textContent()).toBe('The harvest  has begun');
    await chord(page, 'ru', 'Alt+KeyC');
    expect(await editor(page, 1).textContent()).toBe('The harvest has begun');
    await page.keyboard.press('F1');
    const sheet = page.getByRole('dialog', { name: 'Keys of the desk' });
    await sheet.getByLabel('Search by act or key').fill('Fix the flag');
    await sheet.locator('kbd').getByText('Alt+C').waitFor();
    await page.keyboard.press('Escape');
    expect(await editor(page, 1).evaluate('document.activeElement.className')).toContain('cm-content');

    await page.goto('/settings');
    await keys.getByRole('button', { name: 'The keys of the house again: Fix the flag' }).click();
    await keys.getByText('Fix the flag: Alt+X').waitFor();
    await keys.getByRole('button', { name: 'All keys as the house has them' }).click();
    await keys.getByText('Alt+1 … Alt+9').waitFor();
  });

  it('are another person’s business on the same machine', async () => {
    const page = await journey.signedIn('aigerim', '/settings');
    const keys = page.getByRole('region', { name: 'Shortcuts of your own' });
    await keys.getByRole('button', { name: 'Change the keys: Fix the flag' }).click();
    await page.keyboard.press('F2');
    await keys.getByText('Fix the flag: F2').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL('**/sign-in**');
    await journey.signIn(page, 'bekzat');
    await page.getByRole('heading', { level: 1, name: 'Jobs' }).waitFor();
    await page.goto('/settings');
    const row = keys.getByRole('row', { name: 'Fix the flag' });
    await row.waitFor();
    expect(await row.locator('kbd').allTextContents()).toEqual(['Alt+X']);
  });

  it('are chosen on a phone with a keyboard without scrolling sideways', async () => {
    const page = await journey.signedIn('aigerim', '/settings', {
      viewport: { width: 390, height: 844 },
      locale: 'kk-KZ',
      colorScheme: 'dark',
    });
    await page.locator('#keys table').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await violationsOf(page)).toEqual([]);
  });
});
