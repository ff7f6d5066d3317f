import type { Page } from '@playwright/test';
import { Journey, violationsOf } from './browser';
import { atWork, chord, editor, segment } from './editor';

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
  title: 'Ауыл күнделігі',
  body: Array.from({ length: 24 }, (_, day) => `Ауылда ${day + 2}-күн тыныш өтті.`).join('\n\n'),
};

/** The numbers of the rows that can be seen. */
async function shown(page: Page): Promise<number[]> {
  return (await page.locator('.segment:visible > .number').allTextContents()).map(Number);
}

describe('only the segment that is worked on', () => {
  it('is seen, with its neighbours, over the bounds of the groups of rows, by key in every layout and by button', async () => {
    const { page, id } = await atWork(journey, {}, STORY);
    await page.goto('/jobs');
    await page.goto(`/jobs/${id}/edit#10`);
    await editor(page, 10).waitFor();
    await chord(page, 'kk', 'Alt+KeyZ');
    await segment(page, 12).waitFor({ state: 'hidden' });
    expect(await shown(page)).toEqual([9, 10, 11]);
    await page.keyboard.press('Alt+ArrowDown');
    await editor(page, 11).waitFor();
    expect(await shown(page)).toEqual([10, 11, 12]);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Alt+ArrowDown');
    await editor(page, 12).waitFor();
    expect(await shown(page)).toEqual([11, 12, 13]);

    await page.waitForURL(`**/jobs/${id}/edit#12`);
    await page.reload();
    await editor(page, 12).waitFor();
    expect(await shown(page)).toEqual([11, 12, 13]);
    await chord(page, 'ru', 'Alt+KeyZ');
    await segment(page, 1).waitFor();
    await chord(page, 'en', 'Alt+KeyZ');
    await segment(page, 1).waitFor({ state: 'hidden' });
    const button = page.getByRole('button', { name: 'Only this segment' });
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    await segment(page, 1).waitFor();
  });

  it('begins with a row where none is open, shows all when it is left, and ends for whoever wants the panel', async () => {
    const { page } = await atWork(journey, {}, STORY);
    const panel = page.getByRole('complementary', { name: 'Beside the text' });
    await panel.waitFor();
    await page.getByRole('button', { name: 'Only this segment' }).click();
    await editor(page, 1).waitFor();
    await panel.waitFor({ state: 'detached' });
    expect(await shown(page)).toEqual([1, 2]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await segment(page, 25).waitFor();
    await page.keyboard.press('Alt+Period');
    await panel.waitFor();
    expect(await page.getByRole('button', { name: 'Only this segment' }).getAttribute('aria-pressed')).toBe('false');
  });
});
