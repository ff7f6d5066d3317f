import { Journey, violationsOf } from './browser';
import { atWork, editor, HEADLINE, segment, standing, STORY as text } from './editor';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.open();
});
afterAll(() => journey.close());
afterEach(async () => {
  await journey.closePages();
  expect(journey.complaints.splice(0)).toEqual([]);
});

describe('a translator', () => {
  it('claims, loses a quotation mark, sees it flagged in both texts, is stopped at submit, puts it back and submits', async () => {
    const { id } = await journey.desk.ready(text);
    const page = await journey.signedIn('aigerim');
    await page.getByRole('button', { name: `Claim: ${HEADLINE}` }).click();
    await page.getByText(/yours until/).waitFor();
    await page.getByRole('link', { name: HEADLINE, exact: true }).click();

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

    await page.getByRole('button', { name: 'Segment 2', exact: true }).click();
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
    expect(await standing(journey, id)).toEqual([
      'The harvest has begun',
      '“The harvest will be rich this year,” the village akim said.',
    ]);
    expect((await journey.desk.view(id)).state).toBe('checking');
  });

  it('leaves a blocker only for a chosen reason, and then may submit', async () => {
    const { page, id } = await atWork(journey);
    await page.getByRole('button', { name: 'Translate segment 1' }).click();
    await page.keyboard.type('The harvest has begun');
    await page.keyboard.press('Alt+ArrowDown');
    await editor(page, 2).waitFor();
    await page.keyboard.type('The harvest will be rich this year, the village akim said.');
    await segment(page, 2).getByRole('button', { name: 'Leave it as it is' }).first().click();
    expect(await segment(page, 2).getByRole('button', { name: 'Leave it as it is' }).last().isDisabled()).toBe(true);
    await segment(page, 2).getByLabel('1 It is meant so').check();
    await segment(page, 2).getByRole('button', { name: 'Leave it as it is' }).last().click();
    await segment(page, 2).getByText('Айгерім: It is meant so').waitFor();
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.getByText('Being checked').waitFor();
    expect((await journey.desk.view(id)).findings.map(({ answer }) => answer?.reason)).toContain('intended');
  });
});

describe('a note half written', () => {
  it('is there when its flag is left after a reload', async () => {
    const { page } = await atWork(journey);
    await page.getByRole('button', { name: 'Translate segment 2' }).click();
    await editor(page, 2).waitFor();
    await page.keyboard.type('The harvest will be rich this year, the village akim said.');
    // Until then what was found may be about half of the sentence.
    await page
      .locator('.save-note')
      .getByText(/^Saved at/)
      .waitFor();
    await segment(page, 2).getByText('Blocker:').waitFor();
    await page.keyboard.press('Alt+KeyR');
    await page.keyboard.press('Digit4');
    await page.keyboard.type('He was not quo');
    await page.reload();
    await segment(page, 2).getByRole('button', { name: 'Leave it as it is' }).first().click();
    expect(await segment(page, 2).getByLabel('Note', { exact: true }).inputValue()).toBe('He was not quo');
    expect(await segment(page, 2).getByLabel('4 Another reason').isChecked()).toBe(true);
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
    const { page } = await atWork(journey, { locale, colorScheme });
    await page.locator('.segment .open').nth(1).click();
    await page.keyboard.type('The harvest will be rich this year, the village akim said.');
    await page.locator('.findings .blocker').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.locator('body').textContent()).not.toMatch(/desk\.\w+|checks\.\w+/);
  });
});
