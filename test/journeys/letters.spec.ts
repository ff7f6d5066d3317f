import type { Page } from '@playwright/test';
import { Journey } from './browser';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.open();
});
afterAll(() => journey.close());
afterEach(async () => {
  await journey.closePages();
  expect(journey.complaints.splice(0)).toEqual([]);
});

const SMALL = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const LETTERS = SMALL + SMALL.toUpperCase();
const MARKS = '«»–’';

/** The fonts that a text is really drawn with, as the browser tells them. */
async function fontsOf(page: Page, selector: string) {
  const browser = await page.context().newCDPSession(page);
  await browser.send('DOM.enable');
  await browser.send('CSS.enable');
  const { root } = await browser.send('DOM.getDocument');
  const { nodeId } = await browser.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId });
  await browser.detach();
  return fonts;
}

describe('the 42 Kazakh letters, small and large, with quotation marks, dash and apostrophe', () => {
  it.each([
    ['the words of the desk', 'h1 span', 'Inter Variable'],
    ['the text of an article', '.pair-texts td p:not(.headline)', 'Source Serif 4 Variable'],
  ])('are drawn by one font, the one that comes with the desk, in %s', async (_, selector, family) => {
    expect([...new Set(LETTERS)]).toHaveLength(84);
    const text = `${LETTERS} ${MARKS}`;
    const articleId = await journey.desk.article({ title: text, body: text });
    const page = await journey.signedIn('gulnar', `/publish/${articleId}`);
    await page.locator(selector).first().waitFor();
    await page.evaluate('document.fonts.ready');
    expect(await page.locator(selector).first().textContent()).toBe(text);
    const fonts = await fontsOf(page, selector);
    expect(fonts.map(({ isCustomFont }) => isCustomFont)).not.toContain(false);
    expect([...new Set(fonts.map(({ familyName }) => familyName))]).toHaveLength(1);
    expect(fonts[0]?.familyName).toContain(family.split(' ')[0]);
    expect(fonts.reduce((sum, { glyphCount }) => sum + glyphCount, 0)).toBe(text.length);
  });
});
