import { Journey } from './browser';
import { atWork, chord, editor, open, segment, standing } from './editor';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.open();
});
afterAll(() => journey.close());
afterEach(async () => {
  await journey.closePages();
  expect(journey.complaints.splice(0)).toEqual([]);
});

const STORY = {
  title: 'Бюджет бекітілді',
  body: '2026 жылғы 22 ақпанда Ерлан Тоқаев 12,5 млрд теңге бөлді.\n\n«Биыл өнім мол болады», – деді ол.\n\nЕкінші сөйлем.',
};

describe.each(['en', 'kk', 'ru'])('with the %s layout', (layout) => {
  it('what the source has is put in by number, and marks, dashes and the source by their keys', async () => {
    const { page } = await atWork(journey, {}, STORY);
    await open(page, 2);
    await segment(page, 2).getByRole('button', { name: '12.5 billion tenge' }).waitFor();
    const text = () => editor(page, 2).textContent();
    for (const keys of ['Alt+Digit2', 'Alt+Minus', 'Alt+Digit3', 'Alt+KeyB', 'Alt+Digit1', 'Alt+Equal', 'Alt+KeyQ'])
      await chord(page, layout, keys);
    expect(await text()).toBe('Yerlan Tokayev–12.5 billion tenge\u00a0Feb. 22, 2026—“”');
    await chord(page, layout, 'Alt+KeyA');
    expect(await text()).toMatch(/“‘’”$/);
    await chord(page, layout, 'Ctrl+KeyZ');
    expect(await text()).toMatch(/“”$/);
    await chord(page, layout, 'Alt+KeyS');
    expect(await text()).toBe('2026 жылғы 22 ақпанда Ерлан Тоқаев 12,5 млрд теңге бөлді.');
    await chord(page, layout, 'Ctrl+KeyZ');
    await chord(page, layout, 'Ctrl+KeyY');
    expect(await text()).toBe('2026 жылғы 22 ақпанда Ерлан Тоқаев 12,5 млрд теңге бөлді.');
  });

  it('rows, flags and reasons are reached, and what is beside the text opens and closes', async () => {
    const { page, id } = await atWork(journey, {}, STORY);
    await open(page, 1);
    await page.keyboard.type('The budget  was approved');
    await segment(page, 1).getByText('Note:').or(segment(page, 1).getByText('Warning:')).first().waitFor();
    await chord(page, layout, 'Alt+KeyX');
    expect(await editor(page, 1).textContent()).toBe('The budget was approved');
    await chord(page, layout, 'Alt+ArrowDown');
    await editor(page, 2).waitFor();
    await chord(page, layout, 'F9');
    await editor(page, 3).waitFor();
    await page.keyboard.type('He said the harvest will be rich this year.');
    await segment(page, 3).getByText('Blocker:').waitFor();
    await chord(page, layout, 'Ctrl+KeyG');
    await page.getByLabel('Segment, 1 to 4').fill('1');
    await page.keyboard.press('Enter');
    await editor(page, 1).waitFor();
    await chord(page, layout, 'F8');
    await editor(page, 3).waitFor();
    await chord(page, layout, 'Alt+KeyR');
    await segment(page, 3).getByRole('radiogroup', { name: 'Why does it stay as it is?' }).waitFor();
    await chord(page, layout, 'Digit2');
    await segment(page, 3).getByText('Айгерім: The source is wrong').waitFor();
    expect((await journey.desk.view(id)).findings.map(({ answer }) => answer?.reason)).toContain('source_error');

    await chord(page, layout, 'F1');
    const sheet = page.getByRole('dialog', { name: 'Keys of the desk' });
    await sheet.waitFor();
    await sheet.getByLabel('Search by act or key').fill('Alt+X');
    await sheet.getByRole('rowheader', { name: 'Confirm' }).first().waitFor({ state: 'detached' });
    expect(await sheet.getByRole('rowheader').allTextContents()).toEqual(['Fix the flag']);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    const panel = page.getByRole('complementary', { name: 'Beside the text' });
    const isShown = (await panel.count()) > 0;
    await chord(page, layout, 'Alt+Period');
    await panel.waitFor({ state: isShown ? 'detached' : 'visible' });
    await chord(page, layout, 'Alt+KeyH');
    await panel.getByRole('heading', { name: 'History of segment 3' }).waitFor();
    await chord(page, layout, 'Alt+KeyW');
    await segment(page, 1).getByText('The·budget·was·approved').waitFor();
  });
});

describe('a link to a segment', () => {
  it('opens it, and the address follows whoever goes on', async () => {
    const { page, id } = await atWork(journey, {}, STORY);
    await page.goto('/jobs');
    await page.goto(`/jobs/${id}/edit#3`);
    await editor(page, 3).waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForURL(`**/jobs/${id}/edit#4`);
  });
});

describe('the marks of the keyboard', () => {
  it('become those of the language, and one Backspace gives the plain one', async () => {
    const { page } = await atWork(journey, {}, STORY);
    await open(page, 3);
    await page.keyboard.type(`"He told me "no" and didn't`);
    expect(await editor(page, 3).textContent()).toBe('“He told me ‘no’ and didn’t');
    await page.keyboard.type('"');
    await page.keyboard.press('Backspace');
    expect(await editor(page, 3).textContent()).toBe(`“He told me ‘no’ and didn’t"`);
    await page.keyboard.press('Backspace');
    expect(await editor(page, 3).textContent()).toBe('“He told me ‘no’ and didn’t');
  });
});

describe('a translator who is stopped at submit', () => {
  it('goes to the flag, mends it and submits, all by key', async () => {
    const { page, id, fence } = await atWork(journey);
    await journey.desk.translate(id, fence, ({ blockKind }) =>
      blockKind === 'headline' ? 'The harvest has begun' : 'The harvest will be rich this year, the akim said.',
    );
    await page.reload();
    await segment(page, 2).getByText('Blocker:').waitFor();
    await page.getByRole('button', { name: 'Submit for review' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Not submitted/ }).waitFor();
    await page.keyboard.press('F8');
    await editor(page, 2).waitFor();
    await page.keyboard.press('Control+Home');
    for (let step = 0; step < 'The harvest will be rich this year,'.length; step++)
      await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Alt+KeyQ');
    await segment(page, 2).getByText('Blocker:').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Submit for review' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Being checked').waitFor();
    expect(await standing(journey, id)).toEqual([
      'The harvest has begun',
      '“The harvest will be rich this year,” the akim said.',
    ]);
  });
});
