import type { Page } from '@playwright/test';
import type { WriteArticle } from '../../src/contract/articles';
import type { Journey } from './browser';

export const HEADLINE = 'Егін орағы басталды';
export const SPOKEN = '«Биыл өнім мол болады», – деді ауыл әкімі.';
export const STORY = { title: HEADLINE, body: SPOKEN };

export const segment = (page: Page, number: number) =>
  page.getByRole('region', { name: new RegExp(`^Segment ${number},`) });
export const editor = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `Translation of segment ${number}`, exact: true });

/** Opens the editor of a translation that is claimed already. */
export async function atWork(
  journey: Journey,
  options: Parameters<Journey['signedIn']>[2] = {},
  story: Partial<WriteArticle> & { body: string; title: string } = STORY,
) {
  const { id } = await journey.desk.ready(story);
  const { fence } = await journey.desk.claim(id);
  const page = await journey.signedIn('aigerim', `/jobs/${id}/edit`, options);
  await page.getByRole('heading', { level: 1, name: story.title }).waitFor();
  return { page, id, fence };
}

/** The row that somebody may type in. */
export async function open(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: `Translate segment ${number}`, exact: true }).click();
  await editor(page, number).waitFor();
}

/** What the server has, as somebody sees who never works on it. */
export async function standing(journey: Journey, id: string): Promise<string[]> {
  return (await journey.desk.view(id, 'gulnar')).segments.map(({ targetText }) => targetText);
}
