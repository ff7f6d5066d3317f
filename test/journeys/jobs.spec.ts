import type { Page } from '@playwright/test';
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

const HEADLINES = ['Көктемгі егіс аяқталды', 'Жаңа мектеп ашылды', 'Көпір жөнделді', 'Ұшақ кешікті'] as const;
const job = (title: string) => journey.desk.ready({ title, body: 'Облыста 12 мың гектар жерге тұқым себілді.' });
const row = (page: Page, headline: string) => page.getByRole('row').filter({ hasText: headline });
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Which jobs' }).getByRole('link', { name });

describe('signing in', () => {
  it('leads back to where somebody wanted to go, by keyboard alone', async () => {
    const page = await journey.signedInByForm('aigerim', '/jobs?tab=all');
    await page.waitForURL('**/jobs?tab=all');
    await page.getByRole('heading', { level: 1, name: 'Jobs' }).waitFor();
    expect(await page.title()).toBe('Jobs – Egiz');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
  });

  it('says nothing but that it was wrong', async () => {
    const page = await journey.page();
    await page.goto('/jobs');
    await journey.signIn(page, 'aigerim', 'not the password');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('The login or the password is wrong.');
    expect(await alert.textContent()).toMatch(/Request id: [0-9a-f-]{36}/);
  });

  it('leads nowhere else, whatever the link says', async () => {
    const page = await journey.signedInByForm('aigerim', '/sign-in?next=//elsewhere.example/');
    await page.waitForURL(`${journey.address}/jobs`);
  });

  it('is asked for over the page when the session has ended', async () => {
    await job(HEADLINES[3]);
    const page = await journey.signedIn('aigerim', '/jobs');
    await row(page, HEADLINES[3]).waitFor();
    await journey.newsroom.asOwner(`delete from session where account_id = '${journey.newsroom.people.aigerim}'`);
    await row(page, HEADLINES[3]).getByRole('button', { name: 'Claim' }).click();
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.waitFor();
    await journey.signIn(page, 'aigerim');
    await dialog.waitFor({ state: 'hidden' });
    await row(page, HEADLINES[3]).getByRole('button', { name: 'Claim' }).click();
    await row(page, HEADLINES[3])
      .getByText(/yours until/)
      .waitFor();
  });
});

describe('the board', () => {
  it('shows what can be taken; it is taken, and given back with a reason', async () => {
    await job(HEADLINES[0]);
    const page = await journey.signedIn('aigerim');
    const line = row(page, HEADLINES[0]);
    await line.getByRole('button', { name: `Claim: ${HEADLINES[0]}` }).click();
    await tab(page, 'Mine').click();
    await row(page, HEADLINES[0]).getByText('Being translated').waitFor();
    await row(page, HEADLINES[0])
      .getByRole('button', { name: /^Release/ })
      .click();
    await page.getByLabel('Why do you release it?').fill('Бүгін үлгермеймін');
    await page.reload();
    await row(page, HEADLINES[0])
      .getByRole('button', { name: /^Release/ })
      .click();
    expect(await page.getByLabel('Why do you release it?').inputValue()).toBe('Бүгін үлгермеймін');
    await row(page, HEADLINES[0]).getByRole('button', { name: 'Release', exact: true }).click();
    await row(page, HEADLINES[0]).getByText('The job is free again.').waitFor();
    const released = await journey.newsroom.db.query<{ reason: string }>(
      `select reason from activity where act = 'release' order by at desc limit 1`,
    );
    expect(released[0]?.reason).toBe('Бүгін үлгермеймін');
  });

  it('an editor gives back several at once, and only what was refused stays selected', async () => {
    const titles = ['Бидай бағасы өсті', 'Кітапхана жөнделді'];
    const claimed: string[] = [];
    for (const title of titles) {
      const { id } = await job(title);
      await journey.desk.claim(id, 'bekzat');
      claimed.push(id);
    }
    const page = await journey.signedIn('gulnar', '/jobs?tab=all');
    await page.getByRole('checkbox', { name: `Select: ${titles[0]}` }).check();
    // The other one by key, where its row has the focus.
    await page.getByRole('link', { name: titles[1] }).focus();
    await page.keyboard.press('x');
    await page.getByText('2 selected').waitFor();
    await journey.newsroom.as('bekzat').delete(`/api/translations/${claimed[0]}/claim`, { reason: 'Бітпеді' });
    await page.getByRole('button', { name: 'Release 2 jobs' }).click();
    await page.getByLabel('Why do you release it?').fill('Бекзат демалыста');
    await page.locator('.chosen').getByRole('button', { name: 'Release', exact: true }).click();
    await page.getByText('Done: 1, refused: 1. What was refused is still selected.').waitFor();
    const told = await page.locator('.results li').allTextContents();
    expect(told[0]).toMatch(/^✕ Бидай бағасы өсті: \S/);
    expect(told[1]).toBe('✓ Кітапхана жөнделді: released');
    await page.getByText('1 selected').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect((await journey.desk.view(claimed[1] ?? '', 'bekzat')).state).toBe('ready');
  });

  it('tells the second of two who the first was', async () => {
    const { id } = await job(HEADLINES[1]);
    const page = await journey.signedIn('aigerim');
    await row(page, HEADLINES[1]).waitFor();
    await journey.desk.claim(id, 'bekzat');
    await row(page, HEADLINES[1]).getByRole('button', { name: 'Claim' }).click();
    await row(page, HEADLINES[1]).getByRole('alert').getByText('Бекзат holds this job at the moment.').waitFor();
  });

  it('hears of what comes while it is looked at, and moves no row', async () => {
    const page = await journey.signedIn('aigerim');
    await page.getByRole('heading', { level: 1, name: 'Jobs' }).waitFor();
    const stream = page.waitForResponse((response) => response.url().endsWith('/api/events'));
    await page.reload();
    await stream;
    await page.getByRole('heading', { level: 1, name: 'Jobs' }).waitFor();
    await page
      .getByRole('table')
      .or(page.getByRole('heading', { level: 2 }))
      .first()
      .waitFor();
    await job(HEADLINES[2]);
    await journey.announce();
    const pill = page.getByRole('button', { name: 'Show 1 new job' });
    await pill.waitFor();
    expect(await row(page, HEADLINES[2]).count()).toBe(0);
    await pill.click();
    await row(page, HEADLINES[2]).waitFor();
  });

  it('is a list of cards on a phone, without scrolling sideways', async () => {
    const page = await journey.signedIn('aigerim', '/jobs?tab=all', { viewport: { width: 390, height: 844 } });
    await page.getByRole('heading', { level: 2, name: HEADLINES[0] }).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  it('says why it is empty, and what to do next', async () => {
    const page = await journey.signedIn('aigerim', '/jobs?tab=returned');
    await page.getByRole('heading', { name: 'Nothing was sent back to you.' }).waitFor();
    await page.getByRole('link', { name: 'To the jobs available' }).click();
    await page.waitForURL('**/jobs');
  });
});

describe.each(['kk-KZ', 'en-GB', 'ru-RU'])('in %s', (locale) => {
  it.each(['light', 'dark'] as const)('axe finds nothing on a %s page', async (colorScheme) => {
    const page = await journey.page({ locale, colorScheme });
    await page.goto('/jobs');
    await page.locator('input[name=login]').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const board = await journey.signedIn('aigerim', '/jobs?tab=all', { locale, colorScheme });
    await row(board, HEADLINES[0]).waitFor();
    expect(await board.evaluate('document.documentElement.lang')).toBe(locale.slice(0, 2));
    expect(await violationsOf(board)).toEqual([]);
    expect(await board.locator('body').textContent()).not.toMatch(/desk\.\w+/);
  });
});
