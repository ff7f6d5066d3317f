import type { Page } from '@playwright/test';
import { median, quantile, type Row } from '../bench-database';
import { type BenchBrowser, BusyTime, heapOf, keysToFrames, type Layout, type Work } from './browser';

const ROUNDS = 5;
const SWITCHES = 60;
const LONGEST_WAIT = 3_000;
const SENTENCE = 'The farmers of the region have finished the harvest, and the akim thanked them for it. ';

interface Measured {
  readonly what: string;
  readonly figure: number;
  readonly unit: string;
  readonly most: number;
  readonly note?: string;
}

function row({ what, figure, unit, most, note }: Measured): Row {
  const shown = (value: number) => `${value >= 100 ? Math.round(value) : value.toFixed(1)} ${unit}`;
  return {
    what,
    figure: shown(figure),
    limit: '',
    ratio: figure / most,
    bar: `≤ ${most} ${unit}`,
    isKept: figure <= most,
    note: note ?? '',
  };
}

export async function layout(
  browser: BenchBrowser,
  id: string,
  segments: number,
  most: { readonly first: number; readonly all: number },
): Promise<Row[]> {
  const taken: Layout[] = [];
  for (let round = 0; round < ROUNDS; round++) taken.push(await browser.layoutOf(id, segments));
  return (['first', 'all'] as const).map((which) => {
    const times = taken.map((one) => one[which]);
    const frame = which === 'first' ? 'the first frame with rows' : 'a frame with all rows';
    return row({
      what: `editor, ${segments} segments: from the answer of the server to ${frame}, median`,
      figure: median(times),
      unit: 'ms',
      most: most[which],
      note: `${ROUNDS} loads, the worst ${Math.round(Math.max(...times))} ms`,
    });
  });
}

/** The row before it becomes text, the next one an editor. */
export async function rowSwitches(page: Page): Promise<Row[]> {
  await page.locator('.segment .open').nth(1).click();
  const busy = await BusyTime.of(page);
  await keysToFrames(page);
  const taken: Work[] = [];
  for (let count = 0; count < SWITCHES; count++) {
    await page.keyboard.press(count % 10 === 9 ? 'Alt+ArrowUp' : 'Alt+ArrowDown');
    await page.waitForTimeout(60);
    taken.push(await busy.since());
  }
  const frames = (await keysToFrames(page)).filter((_, index) => index % 2 === 1);
  const work = taken.map((one) => one.work);
  const all = taken.map((one) => one.all);
  const note = `${SWITCHES} switches, median ${median(all).toFixed(1)} ms, painted in software; without painting p95 ${quantile(work, 0.95).toFixed(1)} ms`;
  return [
    row({
      what: 'editor: work of the page for one switch of rows, p95',
      figure: quantile(all, 0.95),
      unit: 'ms',
      most: 16,
      note,
    }),
    row({
      what: 'editor: from the key to the frame with the next row, p95',
      figure: quantile(frames, 0.95),
      unit: 'ms',
      most: 33,
      note: 'a frame comes every 16.7 ms',
    }),
  ];
}

export async function typing(page: Page): Promise<Row> {
  await page.locator('.cm-content').click();
  await keysToFrames(page);
  await page.keyboard.type(SENTENCE.repeat(3), { delay: 45 });
  const frames = await keysToFrames(page);
  return row({
    what: 'editor: from a key to its frame while somebody types, p95',
    figure: quantile(frames, 0.95),
    unit: 'ms',
    most: 33,
    note: `${frames.length} keys, median ${median(frames).toFixed(1)} ms`,
  });
}

/** A number that is not in the source, which one key more makes another number. */
export async function findings(page: Page): Promise<Row> {
  const taken: number[] = [];
  for (let round = 0; round < 12; round++) {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(`They built ${round + 7}`, { delay: 10 });
    await page.waitForTimeout(700);
    // Listening before the key is pressed: the browser hands keys and questions on by different ways.
    await page.evaluate(`void (window.notes.appeared = new Promise((resolve) => {
      const shown = () => document.querySelector('.segment.active .findings')?.textContent ?? '';
      const before = shown();
      addEventListener('keydown', ({ timeStamp }) => {
        const look = () => {
          const taken = performance.now() - timeStamp;
          if (shown() !== before || taken > ${LONGEST_WAIT}) resolve(taken);
          else requestAnimationFrame(look);
        };
        look();
      }, { once: true, capture: true });
    }))`);
    await page.keyboard.press('8');
    taken.push(await page.evaluate<number>('window.notes.appeared'));
  }
  return row({
    what: 'editor, 500 segments: from the last key to the findings on the page, p95',
    figure: quantile(taken, 0.95),
    unit: 'ms',
    most: 500,
    note: `median ${Math.round(median(taken))} ms, of which 200 ms are waited`,
  });
}

/** Types as somebody does: a sentence, the next row, and back after twenty rows, so that the work grows and not the number of rows. */
export async function memory(page: Page, minutes: number): Promise<Row> {
  // What is loaded and compiled once is no growth, nor is what the checks say of a row when it is first worked on.
  let sentences = await typeFor(page, 60_000, 0);
  const heaps = [await heapOf(page)];
  for (let minute = 0; minute < minutes; minute++) {
    sentences = await typeFor(page, 60_000, sentences);
    heaps.push(await heapOf(page));
  }
  const growth = Math.max(...heaps.slice(1)) - (heaps[0] ?? 0);
  return row({
    what: `editor: memory of the page after ${minutes} minutes of typing, more than before`,
    figure: Math.max(0, growth),
    unit: 'MiB',
    most: 5,
    note: heaps.map((heap) => heap.toFixed(1)).join(', '),
  });
}

/** Goes on after so many sentences, and says how many there are then. */
async function typeFor(page: Page, milliseconds: number, before: number): Promise<number> {
  const end = Date.now() + milliseconds;
  let sentences = before;
  for (; Date.now() < end; sentences++) {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(SENTENCE, { delay: 12 });
    await page.keyboard.press(sentences % 40 >= 20 ? 'Alt+ArrowUp' : 'Alt+ArrowDown');
  }
  return sentences;
}

/** From the top to the end of the page, a screen at a time. */
export async function scrolling(page: Page): Promise<Row> {
  const frames = await page.evaluate<number[]>(`new Promise((resolve) => {
    const taken = [];
    let last = performance.now();
    const step = () => {
      const now = performance.now();
      taken.push(now - last);
      last = now;
      scrollBy(0, 800);
      if (scrollY + innerHeight >= document.documentElement.scrollHeight - 10 || taken.length > 600) resolve(taken.slice(2));
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`);
  return row({
    what: 'editor, 5,000 segments: a frame while scrolling a screen at a time, p95',
    figure: quantile(frames, 0.95),
    unit: 'ms',
    most: 50,
    note: `${frames.length} frames, median ${median(frames).toFixed(1)} ms`,
  });
}

export async function script(browser: BenchBrowser): Promise<Row> {
  const bytes = await browser.scriptOf('/jobs');
  return row({ what: 'jobs: compressed script', figure: bytes / 1000, unit: 'KB', most: 280 });
}
