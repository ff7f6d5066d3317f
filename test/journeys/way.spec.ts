import type { Page } from '@playwright/test';
import { RunChecks } from '../../src/features/quality/quality.jobs';
import { SiteFollower } from '../../src/features/site/site-follower';
import { Press } from '../http/press';
import { work } from '../work';
import { Journey } from './browser';
import { dropFile } from './demo-page';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.open();
});
afterAll(() => journey.close());
afterEach(async () => {
  await journey.closePages();
  expect(journey.complaints.splice(0)).toEqual([]);
});

const HEADLINE = 'New bridge opens in the valley';
const KAZAKH = 'Алқапта жаңа көпір ашылды';
/** The copy under Society has lost its quotation marks. */
const FRONT_PAGE = `River Times
News More
${HEADLINE} 05.03.2026
“The bridge will serve the whole valley,” the mayor said. It is 120 metres long.
Society More
${HEADLINE} 05.03.2026
The bridge will serve the whole valley, the mayor said. It is 120 metres long.
`;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const stateNow = async () =>
  (await journey.newsroom.db.one<{ id: string; state: string }>('select id, state from translation')) ?? {
    id: '',
    state: 'none',
  };

async function comesTo(state: string): Promise<void> {
  for (let tries = 0; tries < 100 && (await stateNow()).state !== state; tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await stateNow()).state).toBe(state);
}

/** Opens a row, writes its translation and goes on to the next. */
async function write(page: Page, number: number, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: `${number}-сегменттің аудармасы`, exact: true });
  await page
    .locator('.segment')
    .nth(number - 1)
    .locator('.open, .cm-content')
    .first()
    .click();
  await field.waitFor();
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Enter');
}

describe('the whole way', () => {
  it('leads from a dropped front page to two live pages, through three people who click what they see', async () => {
    const editor = await journey.signedInByForm('gulnar', '/sign-in');
    await editor.getByRole('heading', { level: 1, name: 'Publish' }).waitFor();
    await link(editor, 'Intake').click();
    await dropFile(editor, '.drop', 'front-page.en.txt', FRONT_PAGE);
    await button(editor, 'Import').click();
    await editor.getByText('· 2 differences').first().waitFor();
    await editor.locator('.drifts mark.gap').nth(1).waitFor();
    expect(await editor.locator('.drifts mark.gap').count()).toBe(2);
    await link(editor, 'One new article waits for its twin: decide below').click();
    await button(editor, `Translate into Kazakh: ${HEADLINE}`).click();
    await editor.getByText(`A translation of “${HEADLINE}” was opened`).waitFor();
    await journey.desk.work();

    const translator = await journey.signedInByForm('aigerim', '/sign-in', { locale: 'kk-KZ' });
    await button(translator, `Жұмысқа алу: ${HEADLINE}`).click();
    const opening = link(translator, `Аудармаға өту: ${HEADLINE}`);
    await opening.waitFor();
    // What was pressed is gone; the next thing to do has the focus, and the row says whose it is.
    await translator.waitForFunction(`document.activeElement?.textContent === 'Аудармаға өту'`);
    await translator.getByRole('row').filter({ hasText: HEADLINE }).getByText('Айгерім').waitFor();
    await translator.keyboard.press('Enter');
    await write(translator, 1, KAZAKH);
    await write(translator, 2, 'Көпір бүкіл алқапқа қызмет етеді, – деді әкім.');
    await translator.locator('.segment .findings .blocker, .segment .findings .warning').first().waitFor();
    await write(translator, 2, '«Көпір бүкіл алқапқа қызмет етеді», – деді әкім.');
    await write(translator, 3, 'Оның ұзындығы 120 метр.');
    await button(translator, 'Тексеруге жіберу').click();
    await comesTo('checking');
    await work(journey.newsroom, RunChecks);

    const reviewer = await journey.signedInByForm('dauren', '/sign-in', { locale: 'kk-KZ' });
    await link(reviewer, `Тексеру: ${HEADLINE}`).click();
    await button(reviewer, 'Жұпты мақұлдау').click();
    await reviewer.getByText('Жұп мақұлданды, енді редактор жариялай алады.').waitFor();

    await link(editor, 'Publish').click();
    await editor.getByRole('link', { name: KAZAKH }).click();
    await button(editor, 'Publish both').click();
    await editor.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await editor.getByText('Being published…').waitFor();
    await new Press(journey.newsroom).carryOut();
    await journey.newsroom.app.nest.get(SiteFollower, { strict: false }).mirror.catchUp();
    await editor.locator('.outcome .out').waitFor();
    for (const [name, headline, quotation] of [
      ['Open the Kazakh page', KAZAKH, '«Көпір бүкіл алқапқа қызмет етеді»'],
      ['Open the English page', HEADLINE, '“The bridge will serve the whole valley,”'],
    ] as const) {
      const opened = editor.waitForEvent('popup');
      await editor.locator('.outcome').getByRole('link', { name }).click();
      const page = await opened;
      await page.getByRole('heading', { level: 1, name: headline }).waitFor();
      await page.getByText(quotation).waitFor();
    }
  });
});
