import { Journey, violationsOf } from './browser';
import { atWork, editor, open, segment, standing } from './editor';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.open();
});
afterAll(() => journey.close());
afterEach(async () => {
  await journey.closePages();
  expect(journey.complaints.splice(0)).toEqual([]);
});

const STORY = {
  title: 'Өзен тасыды',
  body: 'Өзен тасыды. Ауыл тұрғындары көшірілді.\n\n«Көпір аман», – деді әкім.',
};
const sources = async (id: string) => (await journey.desk.view(id, 'gulnar')).segments.map((one) => one.sourceText);

describe('segments', () => {
  it('are joined and split by key, and each can be taken back', async () => {
    const { page, id } = await atWork(journey, {}, STORY);
    await open(page, 2);
    await page.keyboard.type('The river flooded.');
    await page.keyboard.press('Alt+ArrowDown');
    await editor(page, 3).waitFor();
    await page.keyboard.type('Villagers were moved.');
    await page.keyboard.press('Alt+ArrowUp');
    await editor(page, 2).waitFor();
    await page.keyboard.press('Alt+KeyJ');
    await page.getByText('Two segments are one now.').waitFor();
    expect(await editor(page, 2).textContent()).toBe('The river flooded. Villagers were moved.');
    expect(await sources(id)).toHaveLength(3);

    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('One segment is two now.').waitFor();
    expect(await standing(journey, id)).toEqual(['', 'The river flooded.', 'Villagers were moved.', '']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await segment(page, 3).getByText('«Көпір аман»').waitFor();

    await editor(page, 2).focus();
    await page.keyboard.press('Control+Home');
    for (let step = 0; step < 'The river flooded. '.length; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Alt+KeyL');
    expect(await page.getByLabel('Where the source is cut').getAttribute('aria-valuetext')).toBe(
      'Ауыл тұрғындары көшірілді.',
    );
    await page.keyboard.press('Enter');
    await page.getByText('One segment is two now.').waitFor();
    expect(await standing(journey, id)).toEqual(['', 'The river flooded.', 'Villagers were moved.', '']);
    expect((await sources(id)).slice(1, 3)).toEqual(['Өзен тасыды.', 'Ауыл тұрғындары көшірілді.']);
  });

  it('may be left out, with a reason', async () => {
    const { page, id } = await atWork(journey, {}, STORY);
    await open(page, 3);
    await page.keyboard.press('Alt+KeyO');
    await page.getByLabel('Why does it have no counterpart?').fill('Said in the headline already');
    await page.reload();
    await open(page, 3);
    await page.keyboard.press('Alt+KeyO');
    const why = page.getByLabel('Why does it have no counterpart?');
    expect(await why.inputValue()).toBe('Said in the headline already');
    await why.focus();
    await page.keyboard.press('Enter');
    await segment(page, 3).getByText('No counterpart: Said in the headline already').waitFor();
    expect((await journey.desk.view(id)).segments[2]).toMatchObject({ kind: 'omission' });
  });
});

describe('find and replace', () => {
  it('shows every change before it is made, and takes all of them back at once', async () => {
    const { page, id, fence } = await atWork(journey, {}, STORY);
    await journey.desk.translate(id, fence, ({ targetText }) => targetText || 'The Akim spoke; the akim left.');
    await page.reload();
    await segment(page, 2).getByRole('button', { name: 'The Akim spoke' }).click();
    await editor(page, 2).waitFor();
    await page.keyboard.press('Control+KeyH');
    const find = page.getByRole('form', { name: 'Find' });
    await find.getByLabel('Find', { exact: true }).fill('akim');
    await find.getByText('Found 8 times in 4 segments').waitFor();
    await find.getByLabel('Replace with').fill('mayor');
    expect(await find.locator('ins').first().textContent()).toBe('mayor');
    await find.getByLabel('Replace in segment 4').uncheck();
    await find.getByRole('button', { name: 'Replace in 3 segments' }).click();
    await page
      .locator('.save-note')
      .getByText(/^Saved at/)
      .waitFor();
    const replaced = 'The mayor spoke; the mayor left.';
    const before = 'The Akim spoke; the akim left.';
    expect(await standing(journey, id)).toEqual([replaced, replaced, replaced, before]);
    expect(await editor(page, 2).textContent()).toBe(replaced);
    await find.getByRole('button', { name: 'Take it back' }).click();
    await eventually(async () => (await standing(journey, id)).every((text) => text === before));
    await page.keyboard.press('Escape');
    await find.waitFor({ state: 'detached' });
  });
});

describe('beside the text', () => {
  it('quotations are counted and lead to their places, and comments are written on a selection', async () => {
    const { page, id } = await atWork(journey, { viewport: { width: 1440, height: 900 } }, STORY);
    const panel = page.getByRole('complementary', { name: 'Beside the text' });
    await panel.getByRole('heading', { name: 'Quotations 0/1' }).waitFor();
    await panel.getByRole('button', { name: 'Көпір аман' }).click();
    await editor(page, 4).waitFor();
    await page.keyboard.type('"The bridge is safe," the akim said.');
    await panel.getByRole('heading', { name: 'Quotations 1/1' }).waitFor();
    await page.getByText('Quotes 1/1').waitFor();
    await page.keyboard.press('Control+Home');
    for (let step = 0; step < '“The bridge'.length; step++) await page.keyboard.press('Shift+ArrowRight');
    await panel.getByRole('button', { name: 'Comment on it' }).click();
    await panel.getByRole('textbox').fill('Which bridge?');
    await panel.locator('form button[type=submit]').click();
    await panel.locator('.said').getByText('Which bridge?').waitFor();
    const comments = await journey.newsroom.as('gulnar').get(`/api/translations/${id}/comments`);
    expect(comments.body).toMatchObject({ items: [{ quote: '“The bridge', text: 'Which bridge?' }] });
    await page.keyboard.press('Alt+KeyH');
    await panel.getByRole('heading', { name: 'History of segment 4' }).waitFor();
    await panel.locator('ins').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  it('the page of the site is shown as readers will have it', async () => {
    const { page } = await atWork(journey, {}, STORY);
    await open(page, 1);
    await page.keyboard.type('The river flooded');
    await page.keyboard.press('Alt+KeyP');
    const site = page.frameLocator('iframe');
    await site.getByRole('heading', { level: 1, name: 'The river flooded' }).waitFor();
    expect(await site.locator('body').evaluate('document.styleSheets.length')).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.locator('iframe').waitFor({ state: 'detached' });
  });

  it('and a sentence of it leads to its segment, by pointer and by key, in either text', async () => {
    const { page } = await atWork(journey, {}, STORY);
    await open(page, 3);
    await page.keyboard.type('Villagers were moved.');
    await page.keyboard.press('Alt+KeyP');
    const site = page.frameLocator('iframe');
    await site.getByRole('link', { name: 'Villagers were moved.' }).waitFor();
    await page.getByRole('dialog').getByText('қазақ тілі').click();
    await site.getByText('«Көпір аман», – деді әкім.').click();
    await page.locator('iframe').waitFor({ state: 'detached' });
    await editor(page, 4).waitFor();
    expect(await editor(page, 4).evaluate('document.activeElement.className')).toContain('cm-content');
    await page.keyboard.press('Alt+KeyP');
    await site.getByRole('link', { name: 'Villagers were moved.' }).focus();
    await page.keyboard.press('Enter');
    await editor(page, 3).waitFor();
  });
});

describe('on a phone', () => {
  it('a segment is translated and confirmed without scrolling sideways', async () => {
    const { page, id } = await atWork(journey, { viewport: { width: 390, height: 844 }, hasTouch: true }, STORY);
    await page.getByRole('button', { name: 'Translate segment 2' }).tap();
    await editor(page, 2).waitFor();
    await page.keyboard.type('The river flooded.');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await segment(page, 2).getByRole('button', { name: 'Confirm and go on' }).tap();
    await editor(page, 3).waitFor();
    await eventually(async () => (await standing(journey, id))[1] === 'The river flooded.');
    await page.getByRole('button', { name: 'Panel' }).tap();
    await page.getByRole('complementary', { name: 'Beside the text' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await violationsOf(page)).toEqual([]);
  });
});

/** Waits for what the server is to have. */
async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('it did not come to that');
}
