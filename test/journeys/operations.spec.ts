import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { World } from '../http/authorization-objects';
import { Journey, violationsOf } from './browser';

let journey: Journey;
let world: World;

beforeAll(async () => {
  journey = await Journey.open();
  world = new World(journey.newsroom);
});
afterAll(() => journey.close());
afterEach(async () => {
  await journey.closePages();
  expect(journey.complaints.splice(0)).toEqual([]);
});

const letters = (page: Page) => page.getByRole('region', { name: 'What waits for a person' });
const numberOf = async (articleId: string) =>
  (
    await journey.newsroom.db.one<{ number: string }>(
      'select a.number from outbox o join article a on a.id = o.article_id where o.id = $1',
      [articleId],
    )
  )?.number;

describe('an administrator', () => {
  it('has a step that failed for good tried again, and drops another with a reason', async () => {
    const page = await journey.signedIn('saule', '/queues');
    await letters(page).getByRole('heading', { name: 'No step waits for a person.' }).waitFor();
    const [one, other] = [await world.deadLetter(), await world.deadLetter()];
    await page.reload();
    const number = await numberOf(one);
    await letters(page).getByText('translation.prepare-segments').first().waitFor();
    expect(await page.locator('.figures').textContent()).toMatch(/Given up\s*2/);
    await page.getByRole('button', { name: `Try again: article № ${number}, translation.prepare-segments` }).click();
    await page.getByText('The step was handed out again.').waitFor();
    const state = await journey.newsroom.db.one<{ dead_at: Date | null }>('select dead_at from outbox where id = $1', [
      one,
    ]);
    expect(state?.dead_at).toBeNull();

    await page.getByRole('button', { name: `Drop: article № ${await numberOf(other)}` }).click();
    await page.getByLabel('Why is it never to be done?').fill('Материал енді керек емес');
    await page.getByRole('button', { name: 'Drop', exact: true }).last().click();
    await page.getByText('The step was dropped.').waitFor();
    const dropped = await journey.newsroom.db.one<{ drop_reason: string }>(
      'select drop_reason from outbox where id = $1',
      [other],
    );
    expect(dropped?.drop_reason).toBe('Материал енді керек емес');
    expect(await page.getByRole('link', { name: /board of the queues/ }).getAttribute('href')).toBe('/ops/queues');
  });

  it('has several steps tried again at once; one that is gone meanwhile is named with the reason', async () => {
    const all = [await world.deadLetter(), await world.deadLetter()];
    const page = await journey.signedIn('saule', '/queues');
    for (const one of all)
      await page.getByRole('checkbox', { name: `Select: Article № ${await numberOf(one)}` }).check();
    await journey.newsroom.as('saule').post(`/api/ops/dead-letters/${all[0]}/retry`);
    await page.getByRole('button', { name: 'Try 2 steps again' }).click();
    await page.getByText('Done: 1, refused: 1.').waitFor();
    expect(await page.locator('.results .late').textContent()).toContain(`Article № ${await numberOf(all[0] ?? '')}`);
    expect(await page.locator('.results .fine').textContent()).toContain('handed out again');
    await page.getByText('1 selected').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  it('lets somebody in, gives them night duty, and shuts the door again', async () => {
    const page = await journey.signedIn('saule', '/settings?view=people');
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Мәдина');
    await page.getByLabel('Login').fill('madina');
    await page.getByLabel('First password').fill('жаңбырдан кейінгі кемпірқосақ');
    await page.getByLabel('Editor', { exact: true }).check();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Мәдина was added.').waitFor();
    await page.getByRole('button', { name: 'Change: Мәдина' }).click();
    await page.getByLabel('Night duty (may publish alone)').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Мәдина was changed.').waitFor();
    const roles = await journey.newsroom.db.one<{ roles: string[] }>(
      `select array_agg(role order by role) as roles from account_role r join account a on a.id = r.account_id where a.login = 'madina'`,
    );
    expect(roles?.roles).toEqual(['duty', 'editor']);
    await page.getByRole('button', { name: 'Change: Мәдина' }).click();
    await page.getByRole('button', { name: 'Disable' }).click();
    await page.getByText('Disabled').waitFor();
  });
});

describe('somebody else', () => {
  it('sees no queues and no people, and ends their own sign-in elsewhere', async () => {
    const elsewhere = await journey.signedIn('bekzat', '/jobs');
    await elsewhere.getByRole('heading', { level: 1, name: 'Jobs' }).waitFor();
    const page = await journey.signedIn('bekzat', '/settings');
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    expect(await page.getByRole('link', { name: 'Queues' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'People' }).count()).toBe(0);
    await page.getByRole('button', { name: /^End:/ }).first().click();
    await page.getByText('That sign-in has ended.').waitFor();
    await elsewhere.goto('/articles');
    await elsewhere.locator('input[name=login]').waitFor();
  });

  it('turns the keys without Ctrl off', async () => {
    const page = await journey.signedIn('aigerim', '/settings');
    await page.getByLabel(/^Keys without Ctrl/).uncheck();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).click();
    await page.keyboard.press('KeyG');
    await page.keyboard.press('KeyJ');
    await page.keyboard.press('Control+KeyK');
    await page.getByRole('textbox', { name: 'Where to, or what to look for' }).waitFor();
    expect(page.url()).toContain('/settings');
  });

  it('changes their password, and goes on', async () => {
    const page = await journey.signedIn('dauren', '/settings');
    await page.getByLabel('The password now').fill('таудан аққан бұлақ суы');
    await page.getByLabel('The new one').fill('тау бөктеріндегі ескі диірмен');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByText('The password was changed').waitFor();
    await page.getByRole('link', { name: 'Articles' }).click();
    await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
  });
});

describe('the dashboard', () => {
  it('shows what went live as a chart and as a table, for the days in the address', async () => {
    await world.livePair({ body: 'Диқандар егістікке таң атпай шықты.' });
    const page = await journey.signedIn('aigerim', '/dashboard');
    await page.locator('.recharts-surface').first().waitFor();
    await page.getByText('As a table').first().click();
    const table = page.getByRole('region', { name: 'As a table: Published per day' }).getByRole('table');
    await table.getByRole('cell').first().waitFor();
    expect(await table.getByRole('row').last().getByRole('cell').allTextContents()).toEqual(['1', '0', '0']);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV: Published per day' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('Published per day.csv');
    expect(readFileSync(await file.path(), 'utf8')).toMatch(/^\uFEFFDay,.*\r\n.*,1,0,0\r\n$/);
    await page.getByRole('link', { name: '7 days' }).click();
    await page.waitForURL(/from=\d{4}-\d\d-\d\d&to=/);
    await page.goto('/dashboard?from=2020-01-01&to=2020-01-31');
    await page.getByText('Nothing went live in these days.').first().waitFor();
  });
});

describe('a demo newsroom', () => {
  it('lets a visitor be somebody with one click', async () => {
    const page = await journey.page();
    await page.goto('/sign-in');
    await page.locator('input[name=login]').waitFor();
    expect(await page.getByRole('region', { name: 'This is a demo newsroom' }).count()).toBe(0);
    await journey.newsroom.asOwner(
      `update newsroom set is_demo = true; update account set is_demo = true where login = 'erlan'`,
    );
    await page.reload();
    await page
      .getByRole('region', { name: 'This is a demo newsroom' })
      .getByRole('button', { name: 'Ерлан' })
      .waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await journey.newsroom.asOwner(`update newsroom set is_demo = false; update account set is_demo = false`);
  });
});

const READ_WITH_AXE = [
  { place: '/queues', sign: '.cards .cause' },
  { place: '/settings', sign: '.cards li' },
  { place: '/settings?view=people', sign: '.cards li', open: '.cards button' },
  { place: '/dashboard', sign: '.recharts-surface', open: 'summary' },
];

describe.each(['kk-KZ', 'en-GB', 'ru-RU'])('in %s', (locale) => {
  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    it.each(READ_WITH_AXE)('axe finds nothing on $place', async ({ place, sign, open }) => {
      if (place === '/queues') await world.deadLetter();
      const page = await journey.signedIn('saule', place, { locale, colorScheme });
      await page.locator(sign).first().waitFor();
      if (open) await page.locator(open).first().click();
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.locator('body').textContent()).not.toMatch(/(?:desk|validation|commands)\.\w+/);
    });
  });
});

describe('on a phone', () => {
  it.each(['/queues', '/settings', '/settings?view=people', '/dashboard', '/intake'])(
    '%s needs no scrolling sideways',
    async (place) => {
      const page = await journey.signedIn('saule', place, { viewport: { width: 390, height: 844 } });
      await page.locator('.cards li, .recharts-surface, .bring, .empty').first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    },
  );
});
