import type { Page } from '@playwright/test';
import { Journey } from './browser';
import { atWork, editor, HEADLINE, open, STORY, segment, standing } from './editor';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.open();
});
afterAll(() => journey.close());
afterEach(async () => {
  await journey.closePages();
  expect(journey.complaints.splice(0)).toEqual([]);
});

const saved = (page: Page) => page.locator('.save-note').getByText(/^Saved at|^Everything is saved/);
const sentences = Array.from({ length: 10 }, (_, index) => `Ауылда ${index + 2} үй салынды.`);

describe('a save conflict', () => {
  it('shows mine, theirs and what both began from, and takes both changes', async () => {
    const { page, id, fence } = await atWork(journey);
    const headline = (text: string) =>
      journey.desk.translate(id, fence, ({ targetText, blockKind }) => (blockKind === 'headline' ? text : targetText));
    await headline('The harvest has begun');
    await page.reload();
    await segment(page, 1).getByRole('button', { name: 'The harvest has begun' }).click();
    await editor(page, 1).waitFor();
    await headline('The harvest has begun in the north');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Grain: ');
    const conflict = segment(page, 1).getByRole('alert');
    await conflict.waitFor();
    expect(await conflict.textContent()).toContain('Айгерім saved another text here before you.');
    expect(await conflict.getByRole('definition').allTextContents()).toEqual([
      'The harvest has begun',
      'Grain: The harvest has begun',
      'The harvest has begun in the north',
      'Grain: The harvest has begun in the north',
    ]);
    await conflict.getByRole('button', { name: 'Take both changes' }).click();
    await saved(page).waitFor();
    expect((await standing(journey, id))[0]).toBe('Grain: The harvest has begun in the north');
    expect(await editor(page, 1).textContent()).toBe('Grain: The harvest has begun in the north');
  });

  it('is settled by choosing one of the two', async () => {
    const { page, id, fence } = await atWork(journey);
    await open(page, 1);
    await journey.desk.translate(id, fence, ({ targetText, blockKind }) =>
      blockKind === 'headline' ? 'Reaping has begun' : targetText,
    );
    await page.keyboard.type('The harvest has begun');
    const conflict = segment(page, 1).getByRole('alert');
    await conflict.getByRole('button', { name: 'Keep mine' }).click();
    await saved(page).waitFor();
    expect((await standing(journey, id))[0]).toBe('The harvest has begun');
  });
});

describe('without a connection', () => {
  it('ten edits wait, are counted, and are with the server when it is back', async () => {
    const { page, id } = await atWork(journey, {}, { title: HEADLINE, body: sentences.join('\n\n') });
    await open(page, 1);
    await page.context().setOffline(true);
    for (let number = 1; number <= 10; number++) {
      await editor(page, number).waitFor();
      await page.keyboard.type(`Sentence ${number}`);
      await page.keyboard.press('Alt+ArrowDown');
    }
    await page.locator('.save-note').getByText('No connection; 10 changes wait in this browser').waitFor();
    expect((await standing(journey, id)).join('')).toBe('');
    await page.context().setOffline(false);
    await saved(page).waitFor();
    expect((await standing(journey, id)).slice(0, 10)).toEqual(
      Array.from({ length: 10 }, (_, index) => `Sentence ${index + 1}`),
    );
  });

  it('a tab that is killed in the middle of a word has lost nothing when it is opened again', async () => {
    const { page, id } = await atWork(journey);
    await open(page, 1);
    const context = page.context();
    await context.setOffline(true);
    await page.keyboard.type('The harvest has beg');
    const browser = await context.newCDPSession(page);
    const killed = page.waitForEvent('crash');
    browser.send('Page.crash').catch(() => undefined);
    await killed;
    await page.close();
    await context.setOffline(false);
    expect((await standing(journey, id))[0]).toBe('');
    const again = await context.newPage();
    await again.goto(`/jobs/${id}/edit`);
    await again.getByText('The harvest has beg').waitFor();
    await saved(again).waitFor();
    expect((await standing(journey, id))[0]).toBe('The harvest has beg');
  });
});

describe('undo', () => {
  const written = (page: Page) =>
    page.waitForFunction(
      `indexedDB.databases().then((all) => all.some(({ name }) => name === 'egiz-undo'))
        .then((is) => is && new Promise((resolve) => {
          const asked = indexedDB.open('egiz-undo');
          asked.onsuccess = () => {
            const read = asked.result.transaction('undo').objectStore('undo').getAll();
            read.onsuccess = () => { asked.result.close(); resolve(read.result.some(({ state }) => state.doc.endsWith('begun'))); };
          };
        }))`,
    );
  /** What can be taken back is read from the browser's drawer when the page begins; a key may come before it. */
  const takeBack = async (page: Page) => {
    const shorter = editor(page, 1).getByText(/^The harvest$/);
    for (let press = 0; press < 20 && (await shorter.count()) === 0; press += 1) {
      await page.keyboard.press('Control+KeyZ');
      await page.waitForTimeout(200);
    }
    expect(await editor(page, 1).textContent()).toBe('The harvest');
  };
  const inTwoSteps = async (page: Page) => {
    await open(page, 1);
    await page.keyboard.type('The harvest');
    // Steps that can be taken back part where the fingers rest.
    await page.waitForTimeout(700);
    await page.keyboard.type(' has begun');
    await page.waitForURL(/#1$/);
    await written(page);
  };

  it('goes back behind a reload, in the row that opens by itself and in others', async () => {
    const { page, id } = await atWork(journey);
    await inTwoSteps(page);
    await saved(page).waitFor();
    await page.reload();
    await editor(page, 1).waitFor();
    await editor(page, 1).getByText('The harvest has begun').waitFor();
    await takeBack(page);
    await page.keyboard.press('Control+KeyY');
    expect(await editor(page, 1).textContent()).toBe('The harvest has begun');
    await page.goto('/jobs');
    await page.goto(`/jobs/${id}/edit`);
    await segment(page, 1).getByRole('button', { name: 'The harvest has begun' }).click();
    await editor(page, 1).waitFor();
    await takeBack(page);
  });

  it('goes back behind a tab that was killed', async () => {
    const { page, id } = await atWork(journey);
    await inTwoSteps(page);
    const context = page.context();
    const browser = await context.newCDPSession(page);
    const killed = page.waitForEvent('crash');
    browser.send('Page.crash').catch(() => undefined);
    await killed;
    await page.close();
    const again = await context.newPage();
    await again.goto(`/jobs/${id}/edit#1`);
    await editor(again, 1).getByText('The harvest has begun').waitFor();
    await takeBack(again);
  });

  it('that was kept in a form nobody can read is let go, and the text is there', async () => {
    const { page, id } = await atWork(journey);
    await inTwoSteps(page);
    await page.goto('/jobs');
    await page.evaluate(`new Promise((resolve) => {
      const asked = indexedDB.open('egiz-undo');
      asked.onsuccess = () => {
        const store = asked.result.transaction('undo', 'readwrite').objectStore('undo');
        const read = store.getAll();
        read.onsuccess = () => {
          for (const kept of read.result) store.put({ ...kept, state: { ...kept.state, doc: 'The' } });
          store.transaction.oncomplete = () => { asked.result.close(); resolve(); };
        };
      };
    })`);
    await page.goto(`/jobs/${id}/edit#1`);
    await editor(page, 1).getByText('The harvest has begun').waitFor();
    await page.keyboard.type('!');
    await saved(page).waitFor();
    expect((await standing(journey, id))[0]).toBe('The harvest has begun!');
  });
});

describe('a lease', () => {
  const end = (id: string) =>
    journey.newsroom.asOwner(
      `update claim set expires_at = clock_timestamp() - interval '1 second'
        where translation_id = '${id}' and released_at is null`,
    );

  it('is counted down near its end and prolonged', async () => {
    const { id } = await journey.desk.ready(STORY);
    await journey.desk.claim(id);
    await journey.newsroom.asOwner(
      `update claim set expires_at = clock_timestamp() + interval '100 seconds'
        where translation_id = '${id}' and released_at is null`,
    );
    const page = await journey.signedIn('aigerim', `/jobs/${id}/edit`);
    await page
      .getByRole('timer')
      .getByText(/^1:\d\d left$/)
      .waitFor();
    await page.getByRole('button', { name: 'Prolong' }).click();
    await page.getByText(/^Yours until/).waitFor();
  });

  it('that is lost leaves the text beside the next one’s, and it is merged when the job is claimed again', async () => {
    const { page, id } = await atWork(journey);
    await open(page, 1);
    await end(id);
    const bekzat = await journey.desk.claim(id, 'bekzat');
    await journey.desk.translate(
      id,
      bekzat.fence,
      ({ targetText, blockKind }) => (blockKind === 'headline' ? 'Reaping has begun' : targetText),
      'bekzat',
    );
    await page.keyboard.type('The harvest has begun');
    const forks = page.getByRole('region', { name: '1 text of yours is not in the translation' });
    await forks.waitFor();
    await page.getByText(/Бекзат holds this job until/).waitFor();
    await forks.locator('ins').first().waitFor();
    expect((await forks.locator('ins').allTextContents()).join(' ')).toMatch(/The *harvest/);
    await page.reload();
    await forks.waitFor();

    await journey.newsroom.as('bekzat').delete(`/api/translations/${id}/claim`, { reason: 'Үлгермеймін' });
    await page.reload();
    await page.getByRole('button', { name: 'Claim', exact: true }).click();
    const conflict = segment(page, 1).getByRole('alert');
    await conflict.waitFor();
    expect(await conflict.textContent()).toContain('Reaping has begun');
    await conflict.getByRole('button', { name: 'Keep mine' }).click();
    await saved(page).waitFor();
    expect((await standing(journey, id))[0]).toBe('The harvest has begun');
    await forks.waitFor({ state: 'detached' });
  });
});

describe('a session', () => {
  it('that ends while somebody types is begun again over the page, and the text goes on its way', async () => {
    const { page, id } = await atWork(journey);
    await open(page, 1);
    await journey.newsroom.asOwner(`delete from session where account_id = '${journey.newsroom.people.aigerim}'`);
    const refused = page.waitForResponse((answer) => answer.status() === 401);
    await page.keyboard.type('The harvest');
    // The session is found gone, and the fingers go on.
    await refused;
    await page.keyboard.type(' has begun', { delay: 200 });
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.waitFor();
    await journey.signIn(page, 'aigerim');
    await dialog.waitFor({ state: 'hidden' });
    await saved(page).waitFor();
    expect((await standing(journey, id))[0]).toBe('The harvest has begun');
    expect(await editor(page, 1).textContent()).toBe('The harvest has begun');
  });
});
