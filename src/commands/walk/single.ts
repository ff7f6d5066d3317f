import type { DemoTwin } from '../seed-newsroom/demo-texts';
import { attachTwin, confirmGaps, explainGaps } from './attach';
import { body, type Newsroom } from './newsroom';
import { type Addresses, bothLive, oneLive, order } from './publish';
import { approve } from './review';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** One edition alone: declared with a reason, approved by a second person, published; nothing stands where its twin would. */
export async function publishSingle(newsroom: Newsroom, articleId: string): Promise<Addresses> {
  const { ledger } = newsroom;
  const twinDueAt = new Date(Date.now() + DAY_MILLISECONDS).toISOString();
  const reason = 'Қазақша мәтіні ертең дайын болады';
  const declared = await newsroom
    .as('gulnar')
    .post(`/articles/${articleId}/single`, { locale: 'en', reason, twinDueAt });
  ledger.step('single.declared', declared.status === 204, { due: twinDueAt.slice(0, 10) }, declared.body);
  const early = await order(newsroom, articleId, { scope: 'single' });
  ledger.step('single.unapproved_refused', early.body.code === 'publication.single_unapproved', {}, early.body);
  const own = await newsroom.as('gulnar').post(`/articles/${articleId}/single/approval`);
  ledger.step('single.own_refused', own.status === 409, {}, own.body);
  const approved = await newsroom.as('dauren').post(`/articles/${articleId}/single/approval`);
  ledger.step('single.approved', approved.status === 201, {}, approved.body);
  body(await order(newsroom, articleId, { scope: 'single' }), 201);
  const addresses = await newsroom.goesLive(articleId, 'single');
  await oneLive(newsroom, addresses, 'en');
  return addresses;
}

/** The twin arrives later and completes the pair: a new publication under the same address. */
export async function completeSingle(
  newsroom: Newsroom,
  articleId: string,
  { twin, headline, alone }: { readonly twin: DemoTwin; readonly headline: string; readonly alone: Addresses },
): Promise<void> {
  const view = await attachTwin(newsroom, articleId, twin);
  await confirmGaps(newsroom, view.id, await explainGaps(newsroom, view, 'dauren'));
  await approve(newsroom, view.id);
  body(await order(newsroom, articleId, { scope: 'pair' }), 201);
  const addresses = await newsroom.goesLive(articleId, 'pair');
  newsroom.ledger.step('single.completed', addresses.en === alone.en && addresses.kk !== null, {}, addresses);
  await bothLive(newsroom, addresses, { en: headline, kk: `${twin.twin_title} [${newsroom.tag}]` });
}
