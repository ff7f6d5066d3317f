import type { Page } from '@playwright/test';
import type { ArticlePage } from '../../src/contract/articles';
import { Journey, violationsOf } from './browser';
import { alignAndCheck, dropFile, FRONT_PAGE, TWINS } from './demo-page';

let journey: Journey;
let page: Page;

beforeAll(async () => {
  journey = await Journey.open();
  page = await journey.signedIn('gulnar', '/intake');
});
afterAll(() => journey.close());
afterEach(() => {
  expect(journey.complaints.splice(0)).toEqual([]);
});

const count = async (sql: string) => Number((await journey.newsroom.db.one<{ count: string }>(sql))?.count);
const found = async (q: string) => {
  const reply = await journey.newsroom.as('gulnar').get<ArticlePage>(`/api/articles?q=${encodeURIComponent(q)}`);
  return reply.body.items[0];
};
const report = () => page.getByRole('region', { name: 'What came of it' });
const waiting = () => page.getByRole('region', { name: 'Needs twin' });

describe('a front page', () => {
  it('says on an empty desk what happens here', async () => {
    await page.getByRole('heading', { level: 1, name: 'Intake' }).waitFor();
    await waiting().getByRole('heading', { name: 'No article waits for its twin.' }).waitFor();
  });

  it('is dropped, and what its copies lost is shown in place, beside the fuller copies', async () => {
    await dropFile(page, '.drop', 'front-page.en.txt', FRONT_PAGE);
    await page.getByText('Chosen: front-page.en.txt').waitFor();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await report().waitFor();
    const drifts = await count('select count(*) from drift');
    expect(drifts).toBeGreaterThan(30);
    await report().getByText('The fuller copy in').first().waitFor();
    await expectCount('.drifts mark.gap', drifts);
    // What is missing on the left stands on the right.
    const stood = await page.locator('.drifts mark:not(.gap)').allTextContents();
    expect(stood.filter((mark) => /^[“”]$/.test(mark))).toHaveLength(
      await count(`select count(*) from drift where character in ('“', '”')`),
    );
    await report().getByText('quotation mark, stripped').first().waitFor();
  });

  it('tells apart what is new from what was there', async () => {
    const created = await report().locator('.outcome.created').count();
    expect(created).toBe(await count('select count(*) from article'));
    await dropFile(page, '.drop', 'front-page.en.txt', FRONT_PAGE);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expectCount('.outcome.duplicate', created);
    expect(await count('select count(*) from article')).toBe(created);
  });

  it('says where a line could not be read, and why', async () => {
    await page
      .getByLabel('or paste its text')
      .fill('River Times\nNews More\n05.03.2026\nLost.\nBridge open 06.03.2026\n“Cars may pass, said the mayor.\n');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const rejected = report()
      .locator('li')
      .filter({ has: page.locator('.outcome.rejected') });
    await rejected.first().waitFor();
    expect(await rejected.first().textContent()).toMatch(/line 3.*A date without a headline\./);
  });

  it('is remembered under its address', async () => {
    const findings = () => report().locator('li').filter({ hasText: 'Bridge open' }).locator('h4 + ul li');
    await findings().first().waitFor();
    const told = await findings().allTextContents();
    await page.reload();
    await report().locator('.outcome.rejected').first().waitFor();
    expect(await findings().allTextContents()).toEqual(told);
  });
});

describe('an article that needs its twin', () => {
  const [, twin] = TWINS;
  const row = (headline: string) => waiting().getByRole('listitem').filter({ hasText: headline });

  it('gets a Kazakh text that exists already, and the alignment is corrected by hand in one place', async () => {
    if (!twin) throw new Error('the demo has twins');
    await row(twin.title).getByRole('button', { name: 'Attach the Kazakh text' }).click();
    await page.getByRole('textbox', { name: 'Headline' }).fill(twin.twin_title);
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill(twin.body);
    await page.getByRole('button', { name: 'Attach', exact: true }).click();
    await page.getByText(`The text was attached to “${twin.title}”.`).waitFor();
    await page.getByRole('link', { name: 'Look at how the two texts were aligned' }).click();
    await page.getByText('The desk is aligning the two texts…').waitFor();
    await alignAndCheck(journey);
    await page.getByRole('button', { name: 'Take it to align' }).click();
    await page.getByText(/It is yours until/).waitFor();

    const id = (await found(twin.title))?.translationId ?? '';
    const before = (await journey.desk.view(id, 'gulnar')).segments;
    const first = before.findIndex(({ blockIndex }, index) => before[index + 1]?.blockIndex === blockIndex);
    await page.getByRole('button', { name: `Join with the next: Row ${first + 1}`, exact: true }).click();
    await expectCount('.aligned > li', before.length - 1);
    const joined = (await journey.desk.view(id, 'gulnar')).segments[first];
    expect(joined?.sourceText).toBe(`${before[first]?.sourceText} ${before[first + 1]?.sourceText}`);

    await page.getByRole('button', { name: `Split: Row ${first + 1}`, exact: true }).click();
    await page.getByRole('button', { name: 'Split here' }).click();
    await expectCount('.aligned > li', before.length);
    const texts = (segments: typeof before) => segments.map(({ sourceText, targetText }) => [sourceText, targetText]);
    expect(texts((await journey.desk.view(id, 'gulnar')).segments)).toEqual(texts(before));

    const last = before.length;
    await page.getByRole('button', { name: `Move the translation up: Row ${last}`, exact: true }).click();
    await page.getByRole('button', { name: `No counterpart: Row ${last}`, exact: true }).click();
    await page.getByLabel('Why has it no counterpart?').fill('Бір сөйлемге біріккен');
    await page.getByRole('button', { name: 'Keep the gap' }).click();
    await page.getByText('No counterpart: Бір сөйлемге біріккен').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const moved = (await journey.desk.view(id, 'gulnar')).segments;
    expect(moved.at(-2)?.targetText).toBe(`${before.at(-2)?.targetText} ${before.at(-1)?.targetText}`);
    expect(moved.at(-1)).toMatchObject({ targetText: '', kind: 'omission', gapReason: 'Бір сөйлемге біріккен' });

    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('button', { name: 'Take it to align' }).waitFor();
  });

  it('is declared single only for a reason, with or without a time for the twin', async () => {
    await page.goto('/intake');
    const waits = await waiting().locator('.cards h3 a').first().textContent();
    await waiting()
      .getByRole('button', { name: `Declare single: ${waits}`, exact: true })
      .click();
    const declare = page.getByRole('button', { name: 'Declare', exact: true });
    await page.getByLabel('Why does it stay single?').fill('Тек ағылшын оқырманына');
    expect(await declare.isDisabled()).toBe(true);
    await page.getByLabel('There will be no twin').check();
    await declare.click();
    await page.getByText(`“${waits}” was declared single.`).waitFor();
    expect(await count(`select count(*) from single_declaration where has_no_twin`)).toBe(1);
  });

  it('is translated here, and asked once more when it may be a translation itself', async () => {
    const named = await journey.newsroom.db.one<{ headline: string }>(
      `select r.headline from reference f join revision r on r.article_id = f.article_id
        left join translation t on t.article_id = f.article_id left join single_declaration s on s.article_id = f.article_id
        where t.id is null and s.id is null`,
    );
    const headline = named?.headline ?? (await waiting().locator('.cards h3 a').first().textContent()) ?? '';
    await row(headline).getByRole('button', { name: 'Translate into Kazakh' }).click();
    if (named) await row(headline).getByRole('button', { name: 'Translate all the same' }).click();
    await page.getByText(`A translation of “${headline}” was opened`).waitFor();
    expect((await found(headline))?.twin).toBe('translate');
  });
});

describe('somebody who only translates', () => {
  it('may attach a text, and nothing else', async () => {
    const own = await journey.signedIn('aigerim', '/intake');
    await own
      .getByRole('button', { name: /^Attach the Kazakh text/ })
      .first()
      .waitFor();
    expect(await own.getByRole('button', { name: /^(Import|Translate|Declare)/ }).count()).toBe(0);
  });
});

describe.each(['kk-KZ', 'en-GB', 'ru-RU'])('in %s', (locale) => {
  it.each(['light', 'dark'] as const)('axe finds nothing on a %s page', async (colorScheme) => {
    const own = await journey.signedIn('gulnar', '/intake', { locale, colorScheme });
    await dropFile(own, '.drop', 'front-page.en.txt', FRONT_PAGE);
    await own.locator('.bring button[type=submit]').click();
    await own.locator('.imported .outcome').first().waitFor();
    await own.locator('.imported summary').first().click();
    await own.locator('.drifts mark.gap').first().waitFor();
    await own.locator('.twin button').last().click();
    await own.locator('.twin-form').waitFor();
    expect(await violationsOf(own)).toEqual([]);
    expect(await own.locator('body').textContent()).not.toMatch(/(?:desk|checks|commands)\.\w+/);
  });
});

async function expectCount(selector: string, expected: number): Promise<void> {
  const place = page.locator(selector);
  for (let tries = 0; tries < 100 && (await place.count()) !== expected; tries++) await page.waitForTimeout(100);
  expect(await place.count()).toBe(expected);
}
