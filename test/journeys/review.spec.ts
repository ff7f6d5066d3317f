import type { Page } from '@playwright/test';
import type { StandingFinding } from '../../src/contract/quality';
import { RunChecks } from '../../src/features/quality/quality.jobs';
import { work } from '../work';
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

const HEADLINE = 'Егін орағы басталды';
const SPOKEN = '«Биыл өнім мол болады», – деді ауыл әкімі.';
const LAST = 'Қар ерте түссе де, егін жиналды.';
const text = { title: HEADLINE, body: `${SPOKEN} ${LAST}` };
/** The quotation marks are lost, and a comma. */
const ENGLISH: Readonly<Record<string, string>> = {
  [HEADLINE]: 'The harvest has begun',
  [SPOKEN]: 'The harvest will be rich this year, the village akim said.',
  [LAST]: 'Though the snow came early the harvest was gathered.',
};

const row = (page: Page, number: number) => page.getByRole('region', { name: new RegExp(`^Segment ${number},`) });
const state = async (id: string) => (await journey.desk.view(id)).state;

/** In review, with the lost quotation answered for by Айгерім. */
async function inReview(): Promise<{ id: string; articleId: string }> {
  const { desk, newsroom } = journey;
  const pair = await desk.ready(text);
  const { fence } = await desk.claim(pair.id);
  await desk.translate(pair.id, fence, ({ sourceText }) => ENGLISH[sourceText] ?? '');
  const stopped = await desk.submit(pair.id, fence);
  const { findings } = stopped.body as { findings: readonly StandingFinding[] };
  for (const { fingerprint } of findings) {
    const answer = { fingerprint, reason: 'other', note: 'Әкім сөзі жанама берілді' };
    const reply = await newsroom.as('aigerim').post(`/api/translations/${pair.id}/answers`, answer);
    if (reply.status !== 201) throw new Error(reply.text);
  }
  const reply = await desk.submit(pair.id, fence);
  if (reply.status !== 201) throw new Error(reply.text);
  await work(newsroom, RunChecks);
  return pair;
}

async function atReview(name: 'dauren' | 'aigerim', options: Parameters<Journey['signedIn']>[2] = {}) {
  const pair = await inReview();
  const page = await journey.signedIn(name, `/review/${pair.id}`, options);
  await page.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();
  return { ...pair, page };
}

describe('a reviewer', () => {
  it('says something about two words, and somebody else settles it', async () => {
    const { id, page } = await atReview('dauren');
    await row(page, 3).focus();
    // The Kazakh layout: the letter is another, the place of the key is not.
    await row(page, 3).dispatchEvent('keydown', { code: 'KeyM', key: 'ь', bubbles: true });
    await page.getByLabel('Comment on the segment').fill('«Қар ерте» дегенді нақтылайық');
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    const said = page.getByRole('region', { name: 'Comments on segment 3' });
    await said.getByText('«Қар ерте» дегенді нақтылайық').waitFor();
    const colleague = await journey.signedIn('aigerim', `/review/${id}`);
    await colleague.getByText('Also here: Дәурен').waitFor();
    await colleague.getByRole('button', { name: 'Settled: the comment by Дәурен' }).click();
    await colleague.getByText('Settled by Айгерім').waitFor();
  });

  it('leaves a warning as it is, and takes that back', async () => {
    const FIELDS = 'Диқандар егіске шықты.';
    const { id } = await journey.desk.inReview({ title: HEADLINE, body: FIELDS }, (source) =>
      source === FIELDS ? 'The 40 farmers went out to the fields.' : 'The harvest has begun',
    );
    const page = await journey.signedIn('dauren', `/review/${id}`);
    const leave = row(page, 2).getByRole('button', { name: 'Leave it as it is' });
    await leave.click();
    await row(page, 2).getByLabel('It is meant so').check();
    await leave.click();
    await row(page, 2).getByText('Дәурен: It is meant so').waitFor();
    await row(page, 2).getByRole('button', { name: 'Take the answer back' }).click();
    await leave.waitFor();
    expect(await page.evaluate(`document.activeElement.closest('.findings') !== null`)).toBe(true);
    expect((await journey.desk.view(id)).findings).toMatchObject([{ answer: null }]);
  });

  it('finds the text on the board, and sends it back with a reason on two words of it', async () => {
    const { id } = await inReview();
    const page = await journey.signedIn('dauren', '/review');
    await page.getByRole('link', { name: HEADLINE }).first().click();
    await page.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();
    await page.goto(`/review/${id}`);
    await row(page, 3).focus();
    await page.keyboard.press('s');
    await page.getByLabel('Mark the words').focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.getByText('On “Though the').waitFor();
    expect(await page.getByRole('button', { name: 'Keep the reason' }).isDisabled()).toBe(true);
    await page.getByLabel('What kind').selectOption('accuracy');
    await page.getByLabel('Note for the translator').fill('Мағынасы басқаша');
    await page.getByRole('button', { name: 'Keep the reason' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Send back with 1 reason' }).click();
    await page.getByText('The text went back to its translator.').waitFor();
    const { returnReasons } = await journey.desk.view(id);
    expect(returnReasons).toMatchObject([
      { side: 'target', start: 0, category: 'accuracy', severity: 'major', note: 'Мағынасы басқаша' },
    ]);
    expect(ENGLISH[LAST]?.slice(0, returnReasons[0]?.end).trim()).toBe('Though the');
    expect(await state(id)).toBe('returned');
  });

  it('corrects a comma, cannot approve their own text, and approves when the translator has confirmed it', async () => {
    const { id, page } = await atReview('dauren');
    await row(page, 3).getByRole('button', { name: 'Edit segment 3' }).click();
    const field = page.getByLabel('Segment 3: the text as you would have it');
    await field.fill('Though the snow came early, the harvest was gathered.');
    await page.keyboard.press('Control+Enter');
    await row(page, 3).getByText('Айгерім, who translated the text, or another reviewer').waitFor();
    expect(await row(page, 3).getByRole('button', { name: 'Confirm segment 3' }).count()).toBe(0);
    await page.getByText(/The review is yours until/).waitFor();

    await page.getByRole('heading', { name: 'You cannot approve this text yet' }).waitFor();
    await page.getByText('Айгерім, who translated it, or another reviewer confirms them here').waitFor();
    expect(await page.getByRole('button', { name: 'Approve the pair' }).isDisabled()).toBe(true);

    const translator = await journey.signedIn('aigerim', '/jobs?tab=mine');
    await translator.getByRole('link', { name: '1 change waits for you to confirm' }).click();
    await translator.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();
    await row(translator, 3).locator('ins').getByText(',').waitFor();
    expect(await translator.locator('.review-row').count()).toBe(1);
    await row(translator, 3).getByRole('button', { name: 'Confirm segment 3' }).click();
    await translator.getByRole('button', { name: 'Show all segments' }).click();
    await row(translator, 3).getByText('Confirmed by Айгерім').waitFor();
    expect(await translator.getByRole('button', { name: 'Approve the pair' }).count()).toBe(0);

    await page.reload();
    await page.getByRole('button', { name: 'Approve the pair' }).click();
    await page.getByRole('heading', { name: 'Not approved: 1 blocker' }).waitFor();
    expect(await state(id)).toBe('in_review');
    await row(page, 2).getByText('Әкім сөзі жанама берілді').waitFor();
    await row(page, 2).getByRole('button', { name: 'Agree that it stays' }).click();
    await row(page, 2).getByText('Дәурен agreed that it stays').waitFor();
    await page.getByRole('button', { name: 'Approve the pair' }).click();
    await page.getByText('The pair is approved').waitFor();
    expect(await state(id)).toBe('approved');
  });

  it('confirms by key what is plain, and the rest at once, counted first', async () => {
    const { id, page } = await atReview('dauren');
    await page.getByRole('button', { name: 'Confirm all 2 without findings and notes' }).waitFor();
    await row(page, 1).focus();
    await page.keyboard.press('a');
    await row(page, 1).getByText('Confirmed by Дәурен').waitFor();
    await page.getByRole('button', { name: 'Confirm 1 segment without findings and notes' }).click();
    await row(page, 3).getByText('Confirmed by Дәурен').waitFor();
    const confirmed = (await journey.desk.view(id)).segments.map(({ confirmedBy }) => confirmedBy?.name ?? null);
    expect(confirmed).toEqual(['Дәурен', null, 'Дәурен']);
  });

  it('confirms the rest at once where somebody changed one meanwhile, and is led to that one', async () => {
    const { id, page } = await atReview('dauren');
    await page.getByRole('button', { name: 'Confirm all 2 without findings and notes' }).waitFor();
    const { newsroom, desk } = journey;
    const [headline] = (await desk.view(id, 'gulnar')).segments;
    const claim = await newsroom.as('gulnar').post<{ fence: number }>(`/api/translations/${id}/review-claim`);
    const text = 'The harvest has begun today';
    const change = { text, version: headline?.version, fence: claim.body.fence };
    await newsroom.as('gulnar').put(`/api/translations/${id}/segments/${headline?.id}`, change);
    await page.getByRole('button', { name: 'Confirm all 2 without findings and notes' }).click();
    await page.getByText('1 segment is confirmed.').waitFor();
    await page.getByText('1 segment was changed meanwhile and is not confirmed. Read it again:').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Segment 1', exact: true }).click();
    expect(await page.evaluate('document.activeElement.ariaLabel')).toMatch(/^Segment 1,/);
    await row(page, 1).locator('ins').getByText('today').waitFor();
    const confirmed = (await desk.view(id)).segments.map(({ confirmedBy }) => confirmedBy?.name ?? null);
    expect(confirmed).toEqual([null, null, 'Дәурен']);
  });

  it.each([
    ['English', 'a'],
    ['Kazakh', 'ф'],
    ['Russian', 'ф'],
  ])(
    'confirms by the same place of the keyboard in the %s layout, and never while a word is composed',
    async (_, key) => {
      const { page, id } = await atReview('dauren');
      await row(page, 3).dispatchEvent('keydown', { code: 'KeyA', key, isComposing: true });
      await row(page, 1).dispatchEvent('keydown', { code: 'KeyA', key });
      await row(page, 1).getByText('Confirmed by Дәурен').waitFor();
      expect((await journey.desk.view(id)).segments[2]?.confirmedBy).toBeNull();
    },
  );

  it('finds a reason and a comment half written where they left them, and nobody else finds them', async () => {
    const { id, page } = await atReview('dauren');
    await row(page, 3).focus();
    await page.keyboard.press('s');
    await page.getByLabel('What kind').selectOption('style');
    await page.getByLabel('Note for the translator').fill('Жартылай жазыл');
    await page.reload();
    await page.getByText('This is what you typed before.').waitFor();
    expect(await page.getByLabel('Note for the translator').inputValue()).toBe('Жартылай жазыл');
    expect(await page.getByLabel('What kind').inputValue()).toBe('style');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await row(page, 3).focus();
    await page.keyboard.press('m');
    await page.getByLabel('Comment on the segment').fill('Пікірдің жартысы');
    await journey.newsroom.asOwner(
      `delete from session where account_id = '${journey.newsroom.people.dauren}' and user_agent like 'Mozilla%'`,
    );
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    const ended = page.getByRole('dialog', { name: 'Your session has ended' });
    await ended.waitFor();
    await page.reload();
    await journey.signIn(page, 'dauren');
    await page.getByText('This is what you typed before.').waitFor();
    expect(await page.getByLabel('Comment on the segment').inputValue()).toBe('Пікірдің жартысы');
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await page.getByRole('region', { name: 'Comments on segment 3' }).getByText('Пікірдің жартысы').waitFor();
    await page.getByLabel('Comment on the segment').waitFor({ state: 'detached' });
    await page.reload();
    await row(page, 3).waitFor();
    expect(await page.getByText('This is what you typed before.').count()).toBe(0);
    expect((await journey.desk.view(id)).state).toBe('in_review');
  });

  it('reads the text as a whole by key, sees in it what was found, and comes back to a segment from there', async () => {
    const { page } = await atReview('dauren');
    await row(page, 2).locator('mark.blocker').first().waitFor();
    await row(page, 2).focus();
    await page.keyboard.press('r');
    const site = page.frameLocator('iframe');
    const sentence = (words: string) => site.getByRole('link', { name: words });
    await site.locator('[data-severity=blocker]').waitFor();
    expect(await site.getByRole('heading', { level: 1 }).textContent()).toBe('The harvest has begun');
    expect(await page.locator('.review-row').count()).toBe(0);
    // What was found is told where it was found.
    const spoken = sentence('The harvest will be rich');
    expect(await spoken.getAttribute('title')).toMatch(/^Go to segment 2\nBlocker: /);
    expect(await sentence('Though the snow').getAttribute('data-severity')).toBeNull();
    expect(await violationsOf(page)).toEqual([]);
    // Whoever came from a segment is at its sentence, and goes on by the arrows.
    expect(await spoken.evaluate('document.activeElement.dataset.severity')).toBe('blocker');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('iframe').waitFor({ state: 'detached' });
    await row(page, 3).waitFor();
    await page.waitForFunction('document.activeElement.ariaLabel?.startsWith("Segment 3,")');

    await page.getByRole('button', { name: 'Read as a whole' }).click();
    await page.getByText('Both side by side').click();
    await page.waitForURL(/read=both/);
    const kazakh = page.frameLocator('iframe >> nth=0');
    await kazakh.locator('mark[data-found=blocker]').first().waitFor();
    expect(await kazakh.locator('mark[data-found=blocker]').first().textContent()).toContain('«');
    await page.frameLocator('iframe >> nth=1').getByRole('link', { name: 'Though the snow' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await kazakh.getByRole('link', { name: 'Биыл өнім' }).focus();
    await page.keyboard.press('r');
    await page.locator('iframe').first().waitFor({ state: 'detached' });
    await row(page, 2).waitFor();
    await page.waitForFunction('document.activeElement.ariaLabel?.startsWith("Segment 2,")');
  });

  it('sees in the running text where something was said, reads it beside the text, and says more', async () => {
    const { id, page } = await atReview('dauren');
    const [, spoken, last] = (await journey.desk.view(id)).segments;
    const say = (segmentId: string | undefined, side: 'source' | 'target', words: string) =>
      journey.newsroom
        .as('aigerim')
        .post(`/api/translations/${id}/comments`, { segmentId, side, start: 0, end: 0, text: words });
    await say(last?.id, 'target', 'Қар туралы сөйлем');
    await say(last?.id, 'source', 'Түпнұсқада үтір бар');
    await page.goto(`/review/${id}?read=target`);
    const english = page.frameLocator('iframe').first();
    const sign = english.getByRole('button', { name: '2 comments on segment 3' });
    expect(await sign.textContent()).toBe('2');
    expect(await english.locator('[data-talk]').count()).toBe(1);
    await sign.focus();
    await page.keyboard.press('Enter');
    const talk = page.getByRole('complementary', { name: 'Segment 3' });
    await talk.getByText('Қар туралы сөйлем').waitFor();
    await page.locator('aside h2:focus').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await talk.getByRole('button', { name: 'Settled: the comment by Айгерім' }).first().click();
    await english.getByRole('button', { name: '1 comment on segment 3' }).waitFor();
    await talk.getByRole('heading').focus();
    await page.keyboard.press('Escape');
    await talk.waitFor({ state: 'hidden' });
    expect(await english.locator('[data-talk]').evaluate('document.activeElement.dataset.talk')).toBe(last?.id);
    // A sentence about which nobody said anything yet.
    await english.locator(`[data-segment="${spoken?.id}"]`).focus();
    await page.keyboard.press('m');
    await page.getByLabel('Comment on the segment').fill('Кімнің сөзі?');
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await english.getByRole('button', { name: '1 comment on segment 2' }).waitFor();

    await page.goto(`/review/${id}?read=both`);
    const kazakh = page.frameLocator('iframe >> nth=0');
    await page.frameLocator('iframe >> nth=1').getByRole('button', { name: '1 comment on segment 2' }).waitFor();
    expect(await kazakh.locator('[data-talk]').count()).toBe(1);
  });

  it('reads who has the review, and loses nothing typed when the page is gone', async () => {
    const { id, page } = await atReview('dauren');
    await row(page, 1).focus();
    await page.keyboard.press('e');
    await page.getByLabel('Segment 1: the text as you would have it').fill('Harvest begins');
    await page.reload();
    await row(page, 1).getByRole('button', { name: 'Edit segment 1' }).click();
    await page.getByText('This is what you typed before.').waitFor();
    await page.getByRole('button', { name: 'Close; the text is kept' }).click();

    const claim = await journey.newsroom.as('dauren').post<{ fence: number }>(`/api/translations/${id}/review-claim`);
    const [headline] = (await journey.desk.view(id, 'dauren')).segments;
    const elsewhere = { text: 'Harvest starts', version: headline?.version, fence: claim.body.fence };
    await journey.newsroom.as('dauren').put(`/api/translations/${id}/segments/${headline?.id}`, elsewhere);
    await page.reload();
    await row(page, 1).getByText('Harvest starts').or(row(page, 1).getByText('starts')).first().waitFor();
    await row(page, 1).getByRole('button', { name: 'Edit segment 1' }).click();
    await page.getByRole('button', { name: 'Save my change' }).click();
    const conflict = row(page, 1).getByRole('alert');
    await conflict.waitFor();
    expect(await conflict.textContent()).toContain('Harvest starts');
    await page.getByRole('button', { name: 'Save mine over it' }).click();
    await conflict.waitFor({ state: 'detached' });
    await row(page, 1).getByText('begins').waitFor();
    expect((await journey.desk.view(id)).segments[0]?.targetText).toBe('Harvest begins');
    await row(page, 1).locator('ins').first().waitFor();
    const editor = await journey.signedIn('gulnar', `/review/${id}`);
    await editor.getByText(/Дәурен reviews this text until/).waitFor();
    await editor.getByRole('button', { name: 'Give the review back' }).click();
    await editor.getByLabel('Why do you give it back?').fill('Дәурен кетіп қалды');
    await editor.getByRole('dialog').getByRole('button', { name: 'Give the review back' }).click();
    await editor.getByText('Nobody holds the review.').waitFor();
  });
});

describe.each(['kk-KZ', 'en-GB', 'ru-RU'])('in %s', (locale) => {
  it.each(['light', 'dark'] as const)('axe finds nothing on a %s page', async (colorScheme) => {
    const { page } = await atReview('dauren', { locale, colorScheme });
    await page.locator('.review-row').nth(2).focus();
    await page.keyboard.press('e');
    await page.locator('.text-form textarea').first().fill('Though the snow came early, the harvest was gathered.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.review-row.own').waitFor();
    await page.locator('.findings .blocker').waitFor();
    await page.locator('.review-row').nth(1).focus();
    await page.keyboard.press('s');
    await page.locator('.reason-form').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.locator('body').textContent()).not.toMatch(/desk\.\w+|checks\.\w+/);
  });

  it('is read and judged on a phone without scrolling sideways', async () => {
    const { page, id } = await atReview('dauren', { locale, viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.locator('.findings .blocker button').first().click();
    await page.locator('.findings .answered').nth(1).waitFor();
    await page.locator('.tools button').last().click();
    await page.frameLocator('iframe').locator('[data-segment]').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.locator('.verdict .acts button').first().click();
    await page.locator('.verdict [role=status] p').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await state(id)).toBe('approved');
  });
});
