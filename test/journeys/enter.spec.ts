import type { Page } from '@playwright/test';
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

const STORY = { title: 'Бюджет бекітілді', body: 'Қар жауды.\n\nАсу жабылды.\n\nКөлік тоқтады.' };

/** At work for somebody who has chosen that Enter confirms. */
async function withEnter(options: Parameters<Journey['signedIn']>[2] = {}): Promise<Page> {
  const { page, id } = await atWork(journey, options, STORY);
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

const DESKTOP = undefined;
const ANDROID =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';

/** Enter as keyboards on a screen send it: most name no key, none names a place. */
async function softEnter(page: Page, key: 'Unidentified' | 'Enter'): Promise<void> {
  const input = await page.context().newCDPSession(page);
  const windowsVirtualKeyCode = key === 'Enter' ? 13 : 229;
  await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: '', windowsVirtualKeyCode });
  await input.send('Input.dispatchKeyEvent', { type: 'char', key, code: '', text: '\r', unmodifiedText: '\r' });
  await input.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: '', windowsVirtualKeyCode });
  await input.detach();
}

describe.each([
  ['a browser that does not say it is a phone', DESKTOP],
  ['Chrome on Android', ANDROID],
])('a keyboard on the screen, in %s', (_, userAgent) => {
  const options = { viewport: { width: 390, height: 844 }, hasTouch: true, ...(userAgent && { userAgent }) };

  it.each(['Unidentified', 'Enter'] as const)(
    'whose Enter is told as %s confirms after what was composed',
    async (key) => {
      const page = await withEnter(options);
      const input = await page.context().newCDPSession(page);
      await input.send('Input.imeSetComposition', { text: 'Snow', selectionStart: 4, selectionEnd: 4 });
      await input.send('Input.imeSetComposition', { text: 'Snow fe', selectionStart: 7, selectionEnd: 7 });
      expect(await editor(page, 1).textContent()).toBe('Snow fe');
      await input.send('Input.insertText', { text: 'Snow fell' });
      await softEnter(page, key);
      await editor(page, 2).waitFor();
      await input.send('Input.insertText', { text: 'The pass' });
      await page.waitForTimeout(200);
      expect(await editor(page, 2).textContent()).toBe('The pass');
      expect(await text(page, 1)).toContain('Snow fell');
      expect(await editor(page, 2).locator('.cm-line').count()).toBe(1);
    },
  );

  it.each(['Unidentified', 'Enter'] as const)(
    'whose Enter is told as %s breaks no line of whoever wants nothing of it',
    async (key) => {
      const { page, id } = await atWork(journey, options, STORY);
      await open(page, 1);
      await page.keyboard.insertText('Snow');
      await page.waitForTimeout(100);
      await softEnter(page, key);
      await page.waitForTimeout(200);
      await page.keyboard.insertText('!');
      expect(await editor(page, 1).textContent()).toBe('Snow!');
      expect(await editor(page, 1).locator('.cm-line').count()).toBe(1);
      await page
        .getByText(/^Saved/)
        .first()
        .waitFor();
      expect((await journey.desk.view(id)).segments[0]?.targetText).toBe('Snow!');
    },
  );
});

describe('a line break that is about to be put in', () => {
  it('is Enter, however it is called', async () => {
    const page = await withEnter();
    for (const [index, inputType] of ['insertParagraph', 'insertLineBreak'].entries()) {
      await page.keyboard.insertText('Snow');
      const isPut = await page.evaluate(
        `document.querySelector('.cm-content').dispatchEvent(
          new InputEvent('beforeinput', { inputType: '${inputType}', bubbles: true, cancelable: true }))`,
      );
      expect(isPut).toBe(false);
      await editor(page, index + 2).waitFor();
      expect(await text(page, index + 1)).toContain('Snow');
    }
  });
});
