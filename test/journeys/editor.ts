import type { Page } from '@playwright/test';
import type { WriteArticle } from '../../src/contract/articles';
import type { Journey } from './browser';

export const HEADLINE = 'Егін орағы басталды';
export const SPOKEN = '«Биыл өнім мол болады», – деді ауыл әкімі.';
export const STORY = { title: HEADLINE, body: SPOKEN };

export const segment = (page: Page, number: number) =>
  page.getByRole('listitem', { name: new RegExp(`^Segment ${number},`) });
export const editor = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `Translation of segment ${number}`, exact: true });

/** Opens the editor of a translation that is claimed already. */
export async function atWork(
  journey: Journey,
  options: Parameters<Journey['signedIn']>[2] = {},
  story: Partial<WriteArticle> & { body: string; title: string } = STORY,
) {
  const { id } = await journey.desk.ready(story);
  const { fence } = await journey.desk.claim(id);
  const page = await journey.signedIn('aigerim', `/jobs/${id}/edit`, options);
  await page.getByRole('heading', { level: 1, name: story.title }).waitFor();
  return { page, id, fence };
}

/** The row that somebody may type in. */
export async function open(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: `Translate segment ${number}`, exact: true }).click();
  await editor(page, number).waitFor();
}

/** What the server has, as somebody sees who never works on it. */
export async function standing(journey: Journey, id: string): Promise<string[]> {
  return (await journey.desk.view(id, 'gulnar')).segments.map(({ targetText }) => targetText);
}

const LETTERS = [...'QWERTYUIOPASDFGHJKLZXCVBNM'].map((letter) => `Key${letter}`);
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'].map((digit) => `Digit${digit}`);
const CODES = [...LETTERS, ...DIGITS, 'Minus', 'Equal', 'Period', 'Slash'];
/** What the keys say, in the order of the codes: letters, then digits and marks. */
const SIGNS: Readonly<Record<string, string>> = {
  en: 'qwertyuiopasdfghjklzxcvbnm1234567890-=./',
  kk: 'йцукенгшщзфывапролдячсмить"әіңғ,.үұқөһю№',
  ru: 'йцукенгшщзфывапролдячсмить1234567890-=ю.',
};
const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Ctrl: 2, Shift: 8 };

/** Presses keys as a keyboard in some layout does: the place of the key, with what is written on it there. */
export async function chord(page: Page, layout: string, keys: string): Promise<void> {
  const parts = keys.split('+');
  const code = parts.at(-1) ?? '';
  const at = CODES.indexOf(code);
  const browser = await page.context().newCDPSession(page);
  const event = {
    code,
    key: at < 0 ? code : [...(SIGNS[layout] ?? '')][at],
    modifiers: parts.slice(0, -1).reduce((sum, name) => sum + (MODIFIERS[name] ?? 0), 0),
    windowsVirtualKeyCode: code.startsWith('Key')
      ? code.charCodeAt(3)
      : code.startsWith('Digit')
        ? code.charCodeAt(5)
        : 0,
  };
  await browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  await browser.detach();
}
