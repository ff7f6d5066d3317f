import type { ImportedItem } from '../../contract/intake';
import type { Newsroom } from './newsroom-at-work';
import type { Story } from './story';

/** A page of somebody else's: what it lost was shown; one of its articles goes out as a declared single. */
export async function declareOne(newsroom: Newsroom, story: Story, items: readonly ImportedItem[]): Promise<void> {
  for (const { title, sections, drifts, findings } of items) {
    story.detail(`${title} [${sections.join(', ')}]: ${drifts.length} + ${findings.length}`);
  }
  story.chapter('single');
  const { gulnar, erlan } = newsroom;
  const articleId = items.find((item) => item.articleId)?.articleId ?? '';
  const declared = { locale: 'en', reason: 'Аударма, түпнұсқасы басқа сайтта', hasNoTwin: true };
  story.expect('declared', await gulnar.post(`/articles/${articleId}/single`, declared), 204);
  story.expect('single_approved', await erlan.post(`/articles/${articleId}/single/approval`), 201);
  story.expect('single_ordered', await gulnar.post(`/articles/${articleId}/publication`, { scope: 'single' }), 201);
  const state = await newsroom.whenLive(articleId, 1);
  const en = state.publications.find(({ isLive }) => isLive)?.en ?? '–';
  const [page, twin] = [await newsroom.page(en, 200), await newsroom.page(en.replace('/en/', '/kk/'), 404)];
  story.step('single_live', page.status === 200 && twin.status === 404, { en });
}
