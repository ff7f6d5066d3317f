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

const FIRST = { kk: 'Жұмыс алу', en: 'Take a job', ru: 'Жұмыс алу' } as const;

describe('the guide', () => {
  it('is one key away, at the page for whoever stands there', async () => {
    const page = await journey.signedIn('aigerim');
    await page.getByRole('heading', { level: 1, name: 'Jobs' }).waitFor();
    await page.keyboard.press('F1');
    await page.getByRole('dialog').getByRole('link', { name: 'How the work is done here: the guide' }).click();
    await page.waitForURL('**/guide/translator');
    await page.getByRole('heading', { level: 1, name: 'For translators' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Take a job' }).waitFor();
    await page.getByRole('navigation', { name: 'Guide' }).getByRole('link', { name: 'For reviewers' }).click();
    await page.getByRole('heading', { level: 2, name: 'Answered blockers' }).waitFor();
    expect(await page.title()).toBe('For reviewers – Egiz');
  });

  it.each(['translator', 'reviewer', 'editor', 'admin'])('fits a phone: the page for a %s', async (name) => {
    const page = await journey.signedIn('aigerim', `/guide/${name}`, { viewport: { width: 320, height: 640 } });
    await page.getByRole('article').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  it.each(['kk', 'en', 'ru'] as const)('stands in %s without a fault, and says in which language', async (language) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await journey.signedIn('aigerim', '/guide/translator', { locale: language, colorScheme });
      await page.getByRole('heading', { level: 2, name: FIRST[language] }).waitFor();
      expect(await page.getByRole('article').getAttribute('lang')).toBe(language === 'en' ? 'en' : 'kk');
      expect(await violationsOf(page)).toEqual([]);
    }
  });
});
