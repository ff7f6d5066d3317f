import type { Page } from '@playwright/test';
import { Journey, violationsOf } from './browser';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.open();
});
afterAll(() => journey.close());
afterEach(() => {
  expect(journey.complaints.splice(0)).toEqual([]);
});

const HEADLINE = 'Егін орағы басталды';
const SPOKEN = '«Биыл өнім мол болады», – деді ауыл әкімі.';
const text = { title: HEADLINE, body: SPOKEN };

const segment = (page: Page, number: number) => page.getByRole('region', { name: new RegExp(`^Segment ${number},`) });
const editor = (page: Page, number: number) => page.getByRole('textbox', { name: `Translation of segment ${number}` });

/** Opens the editor of a translation that is claimed already. */
async function atWork(options: Parameters<Journey['signedIn']>[2] = {}) {
  const { id } = await journey.desk.ready(text);
  const { fence } = await journey.desk.claim(id);
  const page = await journey.signedIn('aigerim', `/jobs/${id}/edit`, options);
  await page.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();
  return { page, id, fence };
}

const standing = async (id: string) => (await journey.desk.view(id)).segments.map(({ targetText }) => targetText);

describe('a translator', () => {
  it('claims, loses a quotation mark, sees it flagged in both texts, is stopped at submit, puts it back and submits', async () => {
    const { id } = await journey.desk.ready(text);
    const page = await journey.signedIn('aigerim');
    await page.getByRole('button', { name: `Claim: ${HEADLINE}` }).click();
    await page.getByText(/yours until/).waitFor();
    await page.getByRole('link', { name: HEADLINE }).click();

    await page.getByRole('button', { name: 'Translate segment 1' }).click();
    await editor(page, 1).waitFor();
    await page.keyboard.type('The harvest has begun');
    await page.keyboard.press('Control+Enter');
    await editor(page, 2).waitFor();
    await page.keyboard.type('The harvest will be rich this year, the village akim said.');
    await segment(page, 2).getByText('Blocker:').waitFor();
    await segment(page, 2).locator('.source mark.blocker').waitFor();

    await page.keyboard.press('Control+Enter');
    expect(await page.evaluate(`document.activeElement.id.startsWith('findings-')`)).toBe(true);
    await page.getByRole('button', { name: 'Submit for review' }).click();
    const stopped = page.getByRole('heading', { name: 'Not submitted: 1 thing is missing' });
    await stopped.waitFor();
    expect((await journey.desk.view(id)).state).toBe('translating');

    await page.getByRole('button', { name: 'Segment 2' }).click();
    await editor(page, 2).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('“');
    for (let step = 0; step < 'The harvest will be rich this year,'.length; step++)
      await page.keyboard.press('ArrowRight');
    await page.keyboard.insertText('”');
    await segment(page, 2).getByText('Blocker:').waitFor({ state: 'detached' });
    await stopped.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.getByText('Being checked').waitFor();
    expect(await standing(id)).toEqual([
      'The harvest has begun',
      '“The harvest will be rich this year,” the village akim said.',
    ]);
    expect((await journey.desk.view(id)).state).toBe('checking');
  });

  it('leaves a blocker only for a chosen reason, and then may submit', async () => {
    const { page, id } = await atWork();
    await page.getByRole('button', { name: 'Translate segment 1' }).click();
    await page.keyboard.type('The harvest has begun');
    await page.keyboard.press('Alt+ArrowDown');
    await editor(page, 2).waitFor();
    await page.keyboard.type('The harvest will be rich this year, the village akim said.');
    await segment(page, 2).getByRole('button', { name: 'Leave it as it is' }).first().click();
    expect(await segment(page, 2).getByRole('button', { name: 'Leave it as it is' }).last().isDisabled()).toBe(true);
    await segment(page, 2).getByLabel('It is meant so').check();
    await segment(page, 2).getByRole('button', { name: 'Leave it as it is' }).last().click();
    await segment(page, 2).getByText('Айгерім: It is meant so').waitFor();
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.getByText('Being checked').waitFor();
    expect((await journey.desk.view(id)).findings.map(({ answer }) => answer?.reason)).toContain('intended');
  });

  it('chooses between two texts when somebody else was faster', async () => {
    const { page, id, fence } = await atWork();
    await page.getByRole('button', { name: 'Translate segment 1' }).click();
    await editor(page, 1).waitFor();
    await journey.desk.translate(id, fence, ({ targetText, blockKind }) =>
      blockKind === 'headline' ? 'Reaping has begun' : targetText,
    );
    await page.keyboard.type('The harvest has begun');
    const conflict = segment(page, 1).getByRole('alert');
    await conflict.waitFor();
    expect(await conflict.textContent()).toContain('Reaping has begun');
    await conflict.getByRole('button', { name: 'Keep mine' }).click();
    await page.getByText('Everything is saved').waitFor();
    expect((await standing(id))[0]).toBe('The harvest has begun');
  });

  it('loses nothing when the connection and then the whole page are gone', async () => {
    const { page, id } = await atWork();
    await page.getByRole('button', { name: 'Translate segment 1' }).click();
    await editor(page, 1).waitFor();
    const context = page.context();
    await context.setOffline(true);
    await page.keyboard.type('The harvest has beg');
    await page.getByText('No connection; your text is kept in this browser').waitFor();
    await page.close();
    await context.setOffline(false);
    expect((await standing(id))[0]).toBe('');
    const again = await context.newPage();
    await again.goto(`/jobs/${id}/edit`);
    await again.getByText('The harvest has beg').waitFor();
    await again.getByText('Everything is saved').waitFor();
    expect((await standing(id))[0]).toBe('The harvest has beg');
  });
});

describe('anybody else', () => {
  it('reads who has it, and can change nothing', async () => {
    const { id } = await journey.desk.ready(text);
    await journey.desk.claim(id);
    const page = await journey.signedIn('bekzat', `/jobs/${id}/edit`);
    await page.getByText(/Айгерім holds this job until/).waitFor();
    expect(await page.getByRole('button', { name: /Translate|Submit/ }).count()).toBe(0);
  });
});

describe.each(['kk-KZ', 'en-GB', 'ru-RU'])('in %s', (locale) => {
  it.each(['light', 'dark'] as const)('axe finds nothing on a %s page', async (colorScheme) => {
    const { page } = await atWork({ locale, colorScheme });
    await page.locator('.segment .open').nth(1).click();
    await page.keyboard.type('The harvest will be rich this year, the village akim said.');
    await page.locator('.findings .blocker').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.locator('body').textContent()).not.toMatch(/desk\.\w+|checks\.\w+/);
  });
});
