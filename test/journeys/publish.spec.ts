import type { Page } from '@playwright/test';
import { CarryOutOrder } from '../../src/features/publishing/carry-out-order';
import { SiteFollower } from '../../src/features/site/site-follower';
import type { CastName } from '../cast';
import { Press } from '../http/press';
import { Journey, violationsOf } from './browser';

let journey: Journey;
let press: Press;

beforeAll(async () => {
  journey = await Journey.open();
  press = new Press(journey.newsroom);
});
afterAll(() => journey.close());
afterEach(async () => {
  await journey.closePages();
  expect(journey.complaints.splice(0)).toEqual([]);
});

const BODY = 'Көпір 120 метрге созылды.\n\nОны биыл 3 бригада салды.';
const dialog = (page: Page) => page.getByRole('dialog');
const site = (page: Page, language: string) =>
  page.frameLocator(`iframe[title="The ${language} page, as readers will have it"]`);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Both pages have a sentence in the middle of the text at the same height. */
const IN_STEP = `(() => {
  const [one, other] = [...document.querySelectorAll('iframe')].map(({ contentDocument }) =>
    contentDocument.querySelectorAll('[data-segment]')[20].getBoundingClientRect().top);
  return Math.abs(one - other) < 60;
})()`;

async function carryOut(): Promise<void> {
  await press.carryOut();
  await journey.newsroom.app.nest.get(SiteFollower, { strict: false }).mirror.catchUp();
}

/** What a queue does when an order cannot be carried out. */
async function giveUp(articleId: string, reason: string): Promise<void> {
  const { newsroom } = journey;
  const { order } = await press.state(articleId);
  await newsroom.db.transaction((tx) =>
    newsroom.app.nest.get(CarryOutOrder, { strict: false }).giveUp(tx, { articleId, orderId: order?.id ?? '' }, reason),
  );
}

async function at(articleId: string, name: CastName, options: Parameters<Journey['signedIn']>[2] = {}) {
  const page = await journey.signedIn(name, `/publish/${articleId}`, options);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

describe('an editor', () => {
  it('is told what another article of the day says otherwise, and goes there', async () => {
    const body = 'Ертең ауылда екі үлкен көпір ашылады.';
    const said = (title: string, words: string) =>
      press.inReview({ title, body }, (source) => (source === body ? words : `${title.length} days of work`));
    await said('Көпірлер дайын', 'Tomorrow two big bridges open in the village.');
    const { articleId } = await said('Ауыл қуанып жатыр', 'Two large bridges will be opened in the village tomorrow.');
    const page = await at(articleId, 'gulnar');
    const told = page.getByRole('region', { name: 'Said otherwise in another article of the day' });
    await told.waitFor();
    expect(await told.textContent()).toContain('stands in “Көпірлер дайын” in another translation: “Tomorrow two big');
    expect(await violationsOf(page)).toEqual([]);
    await told.getByRole('link', { name: 'To “Көпірлер дайын”' }).click();
    await page.getByRole('heading', { level: 1, name: 'Көпірлер дайын' }).waitFor();
  });

  it('sees the pages by day or by night as they have the desk, whatever the system says', async () => {
    const { articleId } = await press.approvedPair({ title: 'Түнгі сурет', body: BODY });
    const page = await at(articleId, 'gulnar', { colorScheme: 'light' });
    const english = site(page, 'English').locator('body');
    await english.locator('[data-segment]').first().waitFor();
    const paper = () => english.evaluate('getComputedStyle(document.body).backgroundColor');
    for (const [theme, colour] of [
      ['dark', 'rgb(20, 23, 26)'],
      ['light', 'rgb(255, 255, 255)'],
      ['dark', 'rgb(20, 23, 26)'],
    ] as const) {
      await page.getByLabel('Theme').selectOption(theme);
      await page.locator(`html[data-mantine-color-scheme=${theme}]`).waitFor();
      expect(await paper()).toBe(colour);
    }
  });

  it('reads the first three of many such differences, and the others when they are asked for', async () => {
    const BRIDGES: Readonly<Record<string, string>> = {
      ағаш: 'wooden',
      тас: 'stone',
      темір: 'iron',
      ұзын: 'long',
      жаңа: 'new',
    };
    const body = Object.keys(BRIDGES)
      .map((kind) => `Өзеннен өтетін ${kind} көпір ашылды.`)
      .join('\n\n');
    const said = async (title: string, words: (kind: string) => string) => {
      const pair = await press.ready({ title, body });
      const { fence } = await press.claim(pair.id);
      await press.translate(pair.id, fence, ({ sourceText }) =>
        words(BRIDGES[sourceText.split(' ')[2] ?? ''] ?? title),
      );
      await press.bring(pair.id, 'in_review');
      return pair;
    };
    await said('Бірінші тізім', (kind) => `A ${kind} bridge was opened over the river.`);
    const { articleId } = await said('Екінші тізім', (kind) => `People may cross now where the ${kind} one stands.`);
    const page = await at(articleId, 'gulnar');
    const told = page.getByRole('region', { name: 'Said otherwise in another article of the day' });
    const differences = told.getByRole('listitem').filter({ visible: true });
    await told.getByText('2 differences more').waitFor();
    expect(await differences.count()).toBe(3);
    await told.getByText('2 differences more').click();
    expect(await differences.count()).toBe(5);
  });

  it('sees both texts side by side, publishes both, and opens both pages', async () => {
    const { articleId } = await press.approvedPair({ title: 'Жаңа көпір ашылды', body: BODY });
    const page = await journey.signedIn('gulnar', '/publish');
    await page.getByRole('link', { name: /Жаңа көпір ашылды/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Жаңа көпір ашылды' }).waitFor();
    await page.locator('.checklist li').first().waitFor();
    await site(page, 'Kazakh').getByRole('heading', { level: 1, name: 'Жаңа көпір ашылды' }).waitFor();
    await site(page, 'English').getByRole('heading', { level: 1, name: 'The desk says so' }).waitFor();
    await page.getByText('Rows', { exact: true }).click();
    const first = page.locator('.pair-texts tbody tr').nth(1);
    await first.waitFor();
    expect(await first.locator('td').allTextContents()).toEqual(['Көпір 120 метрге созылды.', 'The desk says so 120']);
    expect(await page.locator('.checklist .unmet').count()).toBe(0);

    await button(page, 'Publish both').click();
    const { paths } = await press.state(articleId);
    await dialog(page).locator('code').first().waitFor();
    expect(await dialog(page).locator('code').allTextContents()).toEqual([
      `${journey.address}${paths.kk}`,
      `${journey.address}${paths.en}`,
    ]);
    await dialog(page).getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Being published…').waitFor();
    await carryOut();
    const outcome = page.locator('.outcome .out');
    await outcome.waitFor();
    expect(await outcome.textContent()).toMatch(/^Published .*kk ✓ en ✓ · publication 1 · by Гүлнар/);
    await page.locator('.checklist').getByText('Readers have exactly these texts').waitFor();
    expect(await page.locator('.checklist .unmet').count()).toBe(0);
    for (const [name, headline] of [
      ['Open the Kazakh page', 'Жаңа көпір ашылды'],
      ['Open the English page', 'The desk says so'],
    ] as const) {
      const opened = page.waitForEvent('popup');
      await outcome.getByRole('link', { name }).click();
      const publicPage = await opened;
      await publicPage.getByRole('heading', { level: 1, name: headline }).waitFor();
    }
  });

  it('sees both pages beside what has to be in order; they go by together, and a sentence leads to its segment', async () => {
    const body = Array.from({ length: 40 }, (_, index) => `Бұл мәтіннің ${index + 1}-сөйлемі.`).join('\n\n');
    const { articleId, id } = await press.approvedPair({ title: 'Ұзақ мәтін', body });
    const page = await at(articleId, 'gulnar');
    const { paths } = await press.state(articleId);
    const english = site(page, 'English');
    await english.locator('[data-segment]').nth(40).waitFor();
    expect(await page.locator('.address code').allTextContents()).toEqual([
      `${journey.address}${paths.kk}`,
      `${journey.address}${paths.en}`,
    ]);
    const list = await page.locator('.checklist').boundingBox();
    const frame = await page.locator('iframe').first().boundingBox();
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(frame?.x ?? 0);
    expect(await violationsOf(page)).toEqual([]);
    const scrolled = (index: number) => page.frameLocator(`iframe >> nth=${index}`).locator('html');
    for (const [leader, follower] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const before = Number(await scrolled(follower).evaluate('document.documentElement.scrollTop'));
      await scrolled(leader).evaluate('window.scrollBy(0, 700)');
      await page.waitForFunction(IN_STEP);
      expect(await scrolled(follower).evaluate('document.documentElement.scrollTop')).toBeGreaterThan(before + 300);
    }
    await english.getByRole('link').nth(3).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/review/${id}#segment-*`);
  });

  it.each([
    ['publication.unrenderable {"error":"TypeError"}', 'Себебі: Екі мәтіннің бірінің беті жасалмады.', 'әкімшіге'],
    ['connection lost', 'Қайта жариялап көріңіз', 'connection lost'],
  ])('reads in their own language that nothing was published, why, and what was kept: %s', async (reason, ...words) => {
    const { articleId } = await press.approvedPair({ title: 'Жол жабылды', body: BODY });
    const page = await at(articleId, 'gulnar', { locale: 'kk-KZ' });
    await button(page, 'Екеуін де жариялау').click();
    await dialog(page).getByRole('button', { name: 'Жариялау' }).click();
    await page.getByText('Жарияланып жатыр').waitFor();
    await giveUp(articleId, reason);
    const failed = page.locator('.outcome .late');
    await failed.waitFor();
    for (const said of ['Ештеңе жарияланған жоқ.', 'Мақұлдау күшінде', ...words])
      expect(await failed.textContent()).toContain(said);
    await button(page, 'Екеуін де жариялау').waitFor();
  });

  it('publishes several at once, reads of each what became of it, and keeps only what was refused', async () => {
    const pairs = [];
    for (const title of ['Бірінші жаңалық', 'Екінші жаңалық', 'Үшінші жаңалық'])
      pairs.push(await press.approvedPair({ title, body: BODY }));
    const page = await journey.signedIn('gulnar', '/publish');
    const box = (title: string) => page.getByRole('checkbox', { name: `Select: ${title}` });
    for (const title of ['Бірінші жаңалық', 'Екінші жаңалық', 'Үшінші жаңалық']) await box(title).check();
    // Meanwhile somebody else holds one of them back.
    await journey.newsroom
      .as('gulnar')
      .put(`/api/articles/${pairs[1]?.articleId}/embargo`, { until: '2031-01-15T09:00' });
    await button(page, 'Publish 3 articles').click();
    await dialog(page).getByText('Екінші жаңалық').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Done: 2, refused: 1. What was refused is still selected.').waitFor();
    const told = await page.locator('.results li').allTextContents();
    expect(told[0]).toContain('Бірінші жаңалық: on its way out');
    expect(told[1]).toMatch(/Екінші жаңалық: .*embargo/);
    expect(told[2]).toContain('Үшінші жаңалық: on its way out');
    await page.getByText('1 selected').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    for (const pair of pairs)
      expect((await press.state(pair.articleId)).order?.state ?? null).toBe(pair === pairs[1] ? null : 'publishing');
    await button(page, 'Clear the selection').click();
    await page.getByText('1 selected').waitFor({ state: 'detached' });
  });

  it('schedules by the clock of Almaty, and takes it off with a reason', async () => {
    const { articleId } = await press.approvedPair({ title: 'Ертең жаңбыр', body: BODY });
    const page = await at(articleId, 'gulnar', { timezoneId: 'Europe/Berlin' });
    await button(page, 'Schedule').click();
    await dialog(page).getByLabel('Date and time in Almaty (UTC+05:00)').fill('2031-01-15T09:00');
    await dialog(page).getByText('For you that is 15/01/2031, 05:00.').waitFor();
    await dialog(page).getByRole('button', { name: 'Schedule' }).click();
    await page.getByText(/Scheduled for 15 Jan 2031, 09:00 by Гүлнар/).waitFor();
    expect((await press.state(articleId)).order?.publishAt).toBe('2031-01-15T04:00:00.000Z');
    await button(page, 'Take off the schedule').click();
    expect(await dialog(page).getByRole('button', { name: 'Take off the schedule' }).isDisabled()).toBe(true);
    await dialog(page).getByLabel('Why?').fill('Ауа райы өзгерді');
    await dialog(page).getByRole('button', { name: 'Take off the schedule' }).click();
    await button(page, 'Publish both').waitFor();
  });

  it('holds a pair under embargo, and is led from what is not in order to its place', async () => {
    const { articleId, id } = await press.ready({ title: 'Сайлау қорытындысы', body: BODY });
    await press.bring(id, 'in_review');
    const page = await at(articleId, 'gulnar');
    await button(page, 'Embargo').click();
    await dialog(page)
      .getByLabel(/Date and time in Almaty/)
      .fill('2031-01-15T09:00');
    await dialog(page).getByRole('button', { name: 'Set the embargo' }).click();
    await page.getByText('The article is under embargo.').waitFor();
    expect(await button(page, 'Publish both').count()).toBe(0);
    await page.getByRole('link', { name: 'To the review' }).click();
    await page.waitForURL(`**/review/${id}`);
  });

  it('declares a single, has it approved by somebody else, publishes it and takes it down', async () => {
    const articleId = await press.article({ title: 'Ауыл жаңалығы', body: BODY });
    const page = await at(articleId, 'gulnar');
    await button(page, 'Declare single').click();
    await dialog(page).getByLabel('There will be no twin').check();
    await dialog(page).getByLabel('Why does it stay single?').fill('Тек ауыл тұрғындарына қатысты');
    await dialog(page).getByRole('button', { name: 'Declare', exact: true }).click();
    await page.getByText('There will be no twin.').waitFor();
    const reviewer = await at(articleId, 'dauren');
    await button(reviewer, 'Approve this text').click();
    await reviewer.getByText('A second person has approved the text.').waitFor();
    await page.reload();
    await button(page, 'Publish this text alone').click();
    await dialog(page).getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Being published…').waitFor();
    await carryOut();
    await page.locator('.outcome .out').getByText('kk ✓').waitFor();
    await button(page, 'Take down').click();
    await dialog(page).getByLabel('Why?').fill('Дерек расталмады');
    await dialog(page).getByRole('button', { name: 'Take down' }).click();
    await page.getByText('Taken down', { exact: true }).waitFor();
    expect((await press.publications(articleId)).map(({ kind }) => kind)).toEqual(['publish', 'takedown']);
  });
});

describe('a reviewer', () => {
  it('carries an approval over to a source that was mended by a letter', async () => {
    const { articleId, id } = await press.approvedPair({ title: 'Жаңа тоған салынды', body: BODY });
    const mended = { locale: 'kk', title: 'Жаңа тоған салынды', body: BODY.replace('созылды', 'созылады') };
    const revised = await journey.newsroom.as('gulnar').post(`/api/articles/${articleId}/revisions`, mended);
    expect(revised.status).toBe(201);
    await press.work();
    expect((await press.view(id)).state).toBe('ready');
    const page = await journey.signedIn('dauren', '/jobs');
    await page.getByRole('link', { name: 'Жаңа тоған салынды' }).click();
    await page.waitForURL(`**/review/${id}`);
    await button(page, 'Carry the approval over').click();
    await dialog(page).getByLabel('Why?').fill('Бір әріп түзетілді');
    await dialog(page).getByRole('button', { name: 'Carry the approval over' }).click();
    await page.getByText('The pair is approved').waitFor();
    expect((await press.view(id)).state).toBe('approved');
  });
});

describe('a pair that is out', () => {
  const ways = (page: Page) => page.getByRole('region', { name: 'How it is corrected' });

  it('says how it is corrected, with the ways that this person may go', async () => {
    const { articleId, id } = await press.approvedPair({ title: 'Мектеп ашылды', body: BODY });
    const editor = await at(articleId, 'gulnar');
    await editor.locator('.checklist li').first().waitFor();
    expect(await ways(editor).count()).toBe(0);
    await press.mustPublish(articleId);
    await editor.reload();
    await ways(editor).getByRole('link', { name: 'To the amendment' }).waitFor();
    expect(await ways(editor).getByRole('link').allTextContents()).toEqual([
      'To the amendment',
      'Correct it',
      'To Intake',
      'To the take-down',
    ]);
    await ways(editor).getByRole('link', { name: 'To the take-down' }).click();
    await button(editor, 'Take down').waitFor();
    expect(await violationsOf(editor)).toEqual([]);

    const translator = await at(articleId, 'aigerim');
    await ways(translator).getByText('An editor or the night duty does that.').waitFor();
    expect(await ways(translator).getByRole('link').count()).toBe(0);

    await ways(editor).getByRole('link', { name: 'To the amendment' }).click();
    await editor.waitForURL(`**/review/${id}`);
    await button(editor, 'Amend after approval').click();
    await button(editor, 'Edit segment 1').click();
    await editor.getByLabel('Segment 1: the text as you would have it').fill('A school has opened');
    await button(editor, 'Keep this text').click();
    await editor.getByLabel('Why is it changed now?').fill('Тақырып қате аударылған');
    await button(editor, 'Amend 1 segment').click();
    await editor.getByText('The change is saved; the pair is in review again.').waitFor();
    await editor.goto(`/publish/${articleId}`);
    await ways(editor).getByText('A correction is on its way. The state of the pair: In review.').waitFor();
  });
});

describe('at night', () => {
  it('one person amends a headline and publishes it with a reason; somebody else reads it in the morning', async () => {
    const { articleId, id } = await press.livePair({ title: 'Су тасқыны басталды', body: BODY });
    const page = await at(articleId, 'erlan');
    await page.getByRole('link', { name: 'Read or amend the text' }).click();
    await button(page, 'Amend after approval').click();
    await button(page, 'Edit segment 1').click();
    await page.getByLabel('Segment 1: the text as you would have it').fill('The flood has begun');
    await button(page, 'Keep this text').click();
    await page.getByLabel('Why is it changed now?').fill('Тақырып қате аударылған');
    await button(page, 'Amend 1 segment').click();
    await page.getByRole('heading', { name: 'You cannot approve this text yet' }).waitFor();
    expect((await press.view(id)).state).toBe('in_review');
    await page.getByRole('link', { name: 'To its publication' }).click();
    await button(page, 'Publish on night duty').click();
    const publish = dialog(page).getByRole('button', { name: 'Publish' });
    expect(await publish.isDisabled()).toBe(true);
    await dialog(page).getByLabel('Why can it not wait?').fill('Су үйлерге жетті');
    await publish.click();
    await page.getByText('Being published…').waitFor();
    await carryOut();
    await page.locator('.outcome').getByText('on night duty').waitFor();
    const { en } = await press.paths(articleId);
    expect((await journey.newsroom.nobody().get(en ?? '')).text).toContain('The flood has begun');

    const reader = await journey.signedIn('dauren', '/publish?tab=duty');
    await reader.getByText(/Ерлан published it alone .*: Су үйлерге жетті/).waitFor();
    await reader.getByRole('button', { name: /^I have read it/ }).click();
    await dialog(reader)
      .getByLabel(/What did you find/)
      .fill('Бәрі дұрыс');
    await dialog(reader).getByRole('button', { name: 'I have read it' }).click();
    await reader.getByText(/Дәурен read it/).waitFor();
  });
});

describe.each(['kk-KZ', 'en-GB', 'ru-RU'])('in %s', (locale) => {
  it.each(['light', 'dark'] as const)('axe finds nothing on a %s page', async (colorScheme) => {
    const { articleId } = await press.approvedPair({ title: 'Қар жауды', body: BODY });
    const page = await at(articleId, 'gulnar', { locale, colorScheme });
    await page.locator('.checklist').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('.acts button').nth(1).click();
    await dialog(page).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.locator('body').textContent()).not.toMatch(/(?:desk|errors)\.\w+/);
    await page.keyboard.press('Escape');
    for (const tab of ['approved', 'published', 'duty']) {
      await page.goto(`/publish?tab=${tab}`);
      await page.locator('.outgoing li, .empty').first().waitFor();
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.locator('body').textContent()).not.toMatch(/(?:desk|errors)\.\w+/);
    }
  });

  it('publishes from a phone without scrolling sideways', async () => {
    const { articleId } = await press.approvedPair({ title: 'Бұрқасын басылды, жол ашылды', body: BODY });
    const page = await at(articleId, 'gulnar', { locale, viewport: { width: 390, height: 844 }, hasTouch: true });
    const shown = page.frameLocator('iframe').locator('html');
    expect(await shown.getAttribute('lang')).toBe('kk');
    await page.locator('.outgoing-texts .mantine-SegmentedControl-label').last().click();
    await page.frameLocator('iframe').locator('html[lang=en]').waitFor();
    expect(await page.locator('iframe').count()).toBe(1);
    await page.locator('.acts button').first().click();
    await dialog(page).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await dialog(page).locator('button[type=submit]').click();
    await dialog(page).waitFor({ state: 'detached' });
    await carryOut();
    await page.locator('.outcome .out').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});
