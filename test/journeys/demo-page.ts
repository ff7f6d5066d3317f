import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ImportReport } from '../../src/contract/intake';
import { RunChecks } from '../../src/features/quality/quality.jobs';
import { work } from '../work';
import type { Journey } from './browser';

const demo = (name: string) => readFileSync(join(__dirname, '..', '..', 'demo', name), 'utf8');

/** The front page of the demo newsroom, with the faults of a real one. */
export const FRONT_PAGE = demo('front-page.en.txt');

export interface DemoTwin {
  readonly title: string;
  readonly twin_title: string;
  readonly body: string;
}

/** Kazakh texts of some of its articles. */
export const TWINS = demo('twins.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as DemoTwin);

/** Lets a file fall on a place of the page, as from a folder. */
export async function dropFile(page: Page, place: string, name: string, text: string): Promise<void> {
  const file = `new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'text/plain' })`;
  const dataTransfer = await page.evaluateHandle(
    `(() => { const held = new DataTransfer(); held.items.add(${file}); return held; })()`,
  );
  await page.dispatchEvent(place, 'drop', { dataTransfer });
}

/** The front page on the desk, brought in by Гүлнар. */
export async function importFrontPage(journey: Journey): Promise<ImportReport> {
  const reply = await journey.newsroom
    .as('gulnar')
    .post<ImportReport>('/api/imports/front-page', FRONT_PAGE, { 'content-type': 'text/plain' });
  if (reply.status !== 200) throw new Error(reply.text);
  return reply.body;
}

/** The automatic steps after a text was attached: aligned, and checked. */
export async function alignAndCheck(journey: Journey): Promise<void> {
  await journey.desk.work();
  await work(journey.newsroom, RunChecks);
}
