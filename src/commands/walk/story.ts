import type { ImportedItem } from '../../contract/intake';
import { demoFrontPage, demoTranslation, demoTwins } from '../seed-newsroom/demo-texts';
import { attachTwin, explainGaps } from './attach';
import { publishOnDuty } from './duty';
import { freshPage, importPage } from './import-page';
import type { Newsroom } from './newsroom';
import { publishPair } from './publish';
import { amendHeadline, review } from './review';
import { completeSingle, publishSingle } from './single';
import { translate } from './translate';

/** The demo's front page on its whole way: translated, attached, single, at night, live in both languages. */
export async function walkDemo(newsroom: Newsroom): Promise<void> {
  const { ledger, tag } = newsroom;
  const items = await ledger.scene('import', () => importPage(newsroom, freshPage(demoFrontPage(), tag)));
  if (!items) return;
  const articleOf = (title: string) => articleIn(items, `${title} [${tag}]`);
  const english = (title: string) => `${title} [${tag}]`;
  const text = demoTranslation();
  const [forNight, forSingle] = demoTwins();
  if (!forNight || !forSingle) throw new Error('the demo has two twins');

  await ledger.scene('translate', async () => {
    const articleId = articleOf(text.title);
    const translated = await translate(newsroom, articleId, text);
    await review(newsroom, translated);
    const kk = await amendHeadline(newsroom, translated.id);
    await publishPair(newsroom, articleId, { kk, en: english(text.title) });
  });
  await ledger.scene('attach', async () => {
    const view = await attachTwin(newsroom, articleOf(forNight.title), forNight);
    await explainGaps(newsroom, view, 'erlan');
    await publishOnDuty(newsroom, view, { kk: `${forNight.twin_title} [${tag}]`, en: english(forNight.title) });
  });
  await ledger.scene('single', async () => {
    const articleId = articleOf(forSingle.title);
    const alone = await publishSingle(newsroom, articleId);
    await completeSingle(newsroom, articleId, { twin: forSingle, headline: english(forSingle.title), alone });
  });
}

/** Somebody's own front page: taken in, its drifts shown, one article declared single and published alone. */
export async function walkPage(newsroom: Newsroom, page: Buffer): Promise<void> {
  const items = await newsroom.ledger.scene('import', () => importPage(newsroom, page));
  const [first] = items?.filter(({ articleId }) => articleId !== null) ?? [];
  const articleId = first?.articleId;
  if (!articleId) return;
  await newsroom.ledger.scene('page_single', () => publishSingle(newsroom, articleId));
}

function articleIn(items: readonly ImportedItem[], title: string): string {
  const found = items.find((item) => item.title === title)?.articleId;
  if (!found) throw new Error(`no article "${title}"`);
  return found;
}
