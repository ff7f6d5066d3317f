import { Journey, violationsOf } from './browser';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.open();
});
afterAll(() => journey.close());
afterEach(async () => {
  await journey.closePages();
  expect(journey.complaints.splice(0)).toEqual([]);
});

const PHONE = { viewport: { width: 390, height: 844 } };

describe('the palette', () => {
  it('opens by the place of its key in any layout, goes where somebody says, and gives the focus back', async () => {
    const page = await journey.signedIn('aigerim', '/jobs?tab=all');
    await page.getByRole('heading', { level: 1, name: 'Jobs' }).waitFor();
    // As a Kazakh or Russian layout sends it: another letter, the same key.
    await page.evaluate(
      `document.body.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyK', key: 'л', ctrlKey: true, bubbles: true, cancelable: true }))`,
    );
    const field = page.getByRole('textbox', { name: 'Where to, or what to look for' });
    await field.fill('job');
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${journey.address}/jobs`);
    await field.waitFor({ state: 'detached' });
  });

  it('says when nothing has that name', async () => {
    const page = await journey.signedIn('aigerim');
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
    await page.getByRole('textbox', { name: 'Where to, or what to look for' }).fill('жоқ нәрсе');
    await page.getByText('Nothing has this name.').waitFor();
  });
});

describe('the keys', () => {
  it('are listed by F1, over the page', async () => {
    const page = await journey.signedIn('aigerim');
    await page.getByRole('heading', { level: 1, name: 'Jobs' }).waitFor();
    await page.keyboard.press('F1');
    const help = page.getByRole('dialog', { name: 'Keys of the desk' });
    await help.waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
  });
});

describe('on a phone', () => {
  it('the rooms are behind a button, and whoever goes somewhere closes it', async () => {
    const page = await journey.signedIn('aigerim', '/jobs?tab=all', PHONE);
    const rooms = page.getByRole('navigation', { name: 'Places of the desk' });
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.waitFor();
    expect(await rooms.isVisible()).toBe(false);
    await menu.click();
    await rooms.getByRole('link', { name: 'Jobs' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await menu.click();
    await rooms.getByRole('link', { name: 'Jobs' }).waitFor({ state: 'hidden' });
  });
});
