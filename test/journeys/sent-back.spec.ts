import { Journey } from './browser';
import { atWork, chord, editor, open, segment } from './editor';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.open();
});
afterAll(() => journey.close());
afterEach(async () => {
  await journey.closePages();
  expect(journey.complaints.splice(0)).toEqual([]);
});

const TEXT = new Map([
  ['Диқандар егіске шықты', 'Farmers went out to the fields'],
  ['Ауа райы жылы болды.', 'The weather was warm.'],
  ['Жаңбыр жауған жоқ.', 'No rain fell.'],
  ['Қамбалар дайын тұр.', 'The granaries stand ready.'],
]);
const [TITLE = '', ...SENTENCES] = TEXT.keys();
const STORY = { title: TITLE, body: SENTENCES.join('\n\n') };

/** Sent back by Дәурен with a reason on the second segment and one on the fourth, and claimed again. */
async function sentBack(): Promise<string> {
  const { id } = await journey.desk.inReview(STORY, (source) => TEXT.get(source) ?? '');
  const { segments } = await journey.desk.view(id);
  const reasons = [1, 3].map((index) => ({
    segmentId: segments[index]?.id,
    ...{ side: 'target', start: 0, end: 3, category: 'style', severity: 'minor', note: 'Қайта қараңыз' },
  }));
  const reply = await journey.newsroom.as('dauren').post(`/api/translations/${id}/return`, { reasons });
  expect(reply.status).toBe(201);
  await journey.desk.claim(id);
  return id;
}

describe('what a reviewer sent back', () => {
  it('is counted over the rows, led to by button and by key in every layout, and counted down as it is changed', async () => {
    const id = await sentBack();
    const page = await journey.signedIn('aigerim', `/jobs/${id}/edit`);
    await page.getByText('Sent back: 2, not changed yet: 2').waitFor();
    await page.getByRole('button', { name: 'Next sent back' }).click();
    await editor(page, 2).waitFor();
    await segment(page, 2).getByText('Қайта қараңыз').waitFor();
    for (const [layout, keys, number] of [
      ['kk', 'F4', 4],
      ['ru', 'F4', 2],
      ['en', 'Shift+F4', 4],
    ] as const) {
      await chord(page, layout, keys);
      await editor(page, number).waitFor();
    }
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Nobody waits.');
    await page.getByText('Sent back: 2, not changed yet: 1').waitFor();
    await page.keyboard.press('F4');
    await editor(page, 2).waitFor();
    await page.keyboard.press('F4');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' It shone.');
    await page.getByText('All sent back are changed: 2').waitFor();
    await page.getByText(/^Saved at/).waitFor();
    await page.reload();
    await page.getByText('All sent back are changed: 2').waitFor();
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.getByText('Being checked').waitFor();
    expect(await page.getByText('All sent back').count()).toBe(0);
  });

  it('is not spoken of where nothing came back', async () => {
    const { page } = await atWork(journey, {}, STORY);
    await open(page, 1);
    await page.keyboard.press('F4');
    await page.locator('.bar-note').getByText('Nothing was sent back').waitFor();
    expect(await page.getByText(/^Sent back:/).count()).toBe(0);
  });
});

describe('what the last key did', () => {
  const warned = 'Ctrl+Enter once more leaves the warnings as intended';

  it('is said until somebody types, goes on or hands the work over', async () => {
    const { page, id, fence } = await atWork(journey, {}, STORY);
    await journey.desk.translate(id, fence, ({ sourceText }) => TEXT.get(sourceText) ?? '');
    await page.reload();
    const note = page.locator('.bar-note').getByText(warned);
    await segment(page, 2).locator('.open').click();
    await editor(page, 2).waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' It was 40 degrees.');
    await segment(page, 2).getByText('Warning:').first().waitFor();
    await page.keyboard.press('Control+Enter');
    await note.waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await editor(page, 3).waitFor();
    await note.waitFor({ state: 'detached' });

    await page.keyboard.press('Alt+ArrowUp');
    await editor(page, 2).waitFor();
    await page.keyboard.press('Control+Enter');
    await note.waitFor();
    await editor(page, 2).focus();
    await page.keyboard.type(' ');
    await note.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
    await note.waitFor();
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.getByText('Being checked').waitFor();
    await note.waitFor({ state: 'detached' });
  });
});
