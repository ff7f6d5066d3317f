import type { Page } from '@playwright/test';
import { Journey, violationsOf } from './browser';
import { atWork, chord, editor, open, segment } from './editor';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.open();
});
afterAll(() => journey.close());
afterEach(() => {
  expect(journey.complaints.splice(0)).toEqual([]);
});

const STORY = { title: 'Бюджет бекітілді', body: 'Қар жауды.\n\nАсу жабылды.\n\nКөлік тоқтады.' };

/** At work for somebody who has chosen that Enter confirms. */
async function withEnter(): Promise<Page> {
  const { page, id } = await atWork(journey, {}, STORY);
  await page.goto('/settings');
  await page.getByLabel('Enter alone confirms in the editor and goes to the next segment').check();
  await page.goto(`/jobs/${id}/edit`);
  await open(page, 1);
  return page;
}

const text = (page: Page, number: number) => segment(page, number).locator('.target').textContent();

describe.each(['en', 'kk', 'ru'])('Enter in the %s layout', (layout) => {
  it('confirms and goes on for whoever wants that, and Shift+Enter does nothing', async () => {
    const page = await withEnter();
    await page.keyboard.insertText('The budget was approved');
    await page.keyboard.press('Control+Home');
    await chord(page, layout, 'Shift+Enter');
    await page.keyboard.insertText('Today: ');
    expect(await editor(page, 1).textContent()).toBe('Today: The budget was approved');
    await chord(page, layout, 'Enter');
    await editor(page, 2).waitFor();
    await chord(page, layout, 'Enter');
    await editor(page, 3).waitFor();
    expect(await text(page, 1)).toContain('Today: The budget was approved');
  });
});

describe('Enter', () => {
  it('ends a word that is being composed, and confirms only after that', async () => {
    const page = await withEnter();
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: 'Snow', selectionStart: 4, selectionEnd: 4 });
    await chord(page, 'en', 'Enter');
    expect(await editor(page, 1).count()).toBe(1);
    await input.send('Input.insertText', { text: 'Snow fell' });
    expect(await editor(page, 1).textContent()).toBe('Snow fell');
    await chord(page, 'en', 'Enter');
    await editor(page, 2).waitFor();
  });

  it('leads to the flags, leaves warnings when it is pressed once more, and presses a button that has the focus', async () => {
    const page = await withEnter();
    await page.keyboard.insertText('In 40 days the budget was approved');
    await segment(page, 1).getByText('Warning:').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.bar-note').getByText('Enter once more leaves the warnings as intended').waitFor();
    await page.getByRole('button', { name: 'Go to…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Segment, 1 to 4').waitFor();
    await page.keyboard.press('Escape');
    await segment(page, 1).locator('.findings').focus();
    await page.keyboard.press('Enter');
    await editor(page, 2).waitFor();
    await segment(page, 1).getByText('Айгерім: It is meant so').first().waitFor();
  });

  it('does nothing in a text unless somebody wants it, and the sheet of keys says how', async () => {
    const { page } = await atWork(journey, {}, STORY);
    await open(page, 1);
    await page.keyboard.insertText('Snow');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('!');
    expect(await editor(page, 1).textContent()).toBe('Snow!');
    await page.keyboard.press('F1');
    await page.getByText('Enter alone can confirm, too: that is turned on in the settings.').waitFor();
  });

  it('is chosen in Kazakh on a dark phone, and stands among the keys of confirming from then on', async () => {
    const page = await journey.signedIn('aigerim', '/settings', {
      viewport: { width: 390, height: 844 },
      locale: 'kk-KZ',
      colorScheme: 'dark',
    });
    await page.getByLabel('Редакторда Enter пернесінің өзі сегментті растап, келесісіне өткізеді').check();
    await page.locator('#keys kbd').getByText('Enter', { exact: true }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await violationsOf(page)).toEqual([]);
    await page.reload();
    await page.locator('#keys kbd').getByText('Enter', { exact: true }).waitFor();
  });
});
