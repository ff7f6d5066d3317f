import { Journey, violationsOf } from './browser';
import { atWork, open, segment } from './editor';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.open();
});
afterAll(() => journey.close());
afterEach(async () => {
  await journey.closePages();
  expect(journey.complaints.splice(0)).toEqual([]);
});

describe('a lost quotation', () => {
  it('is declared a paraphrase for a reason that outlives the page, is silent from then on, and taken back', async () => {
    const { page, id } = await atWork(journey);
    await open(page, 2);
    await page.keyboard.type('The harvest will be rich this year, the village akim said.');
    await segment(page, 2).getByText('Blocker:').waitFor();
    const panel = page.getByRole('complementary', { name: 'Beside the text' });
    await panel.getByRole('heading', { name: 'Quotations 0/1' }).waitFor();
    await panel.getByRole('button', { name: 'Declare it a paraphrase' }).click();
    await page.keyboard.type('Said in passing');
    await page
      .locator('.save-note')
      .getByText(/^Saved at/)
      .waitFor();
    await page.reload();
    await panel.getByRole('button', { name: 'Declare it a paraphrase' }).click();
    const why = panel.getByLabel('Why is it told in other words?');
    await why.waitFor();
    expect(await why.inputValue()).toBe('Said in passing');
    expect(await violationsOf(page)).toEqual([]);
    await why.focus();
    await page.keyboard.press('Enter');

    await panel.getByText('Declared a paraphrase').waitFor();
    await panel.getByText('Айгерім: Said in passing').waitFor();
    await panel.getByRole('heading', { name: 'Quotations 1/1' }).waitFor();
    await page.getByText('No open flags').waitFor();
    const answers = async () => (await journey.desk.view(id)).findings.flatMap(({ answer }) => answer ?? []);
    expect(await answers()).toMatchObject([{ reason: 'intended', note: 'Said in passing' }]);

    await panel.getByRole('button', { name: 'Take the answer back' }).click();
    await panel.getByRole('heading', { name: 'Quotations 0/1' }).waitFor();
    await page.getByText('1 open flag').waitFor();
    expect(await answers()).toEqual([]);
    expect(await panel.getByRole('button', { name: 'Declare it a paraphrase' }).count()).toBe(1);
    expect(await page.evaluate('document.activeElement.closest(".ledger") !== null')).toBe(true);
  });

  it('whose flag was answered in its row is taken back there', async () => {
    const { page } = await atWork(journey);
    await open(page, 2);
    await page.keyboard.type('The harvest will be rich this year, the village akim said.');
    await segment(page, 2).getByText('Blocker:').waitFor();
    await page.keyboard.press('Alt+KeyR');
    await page.keyboard.press('Digit1');
    await segment(page, 2).getByText('Айгерім: It is meant so').waitFor();
    await segment(page, 2).getByRole('button', { name: 'Take the answer back' }).click();
    await segment(page, 2).getByRole('button', { name: 'Leave it as it is' }).waitFor();
  });
});
