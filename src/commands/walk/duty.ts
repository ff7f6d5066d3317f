import type { DutyReviews } from '../../contract/publishing';
import type { TranslationView } from '../../contract/translation';
import { body, type Newsroom } from './newsroom';
import { bothLive, type Headlines, order } from './publish';

/** At night one person publishes alone, with a reason; somebody else reads it in the morning. */
export async function publishOnDuty(
  newsroom: Newsroom,
  { articleId }: TranslationView,
  headlines: Headlines,
): Promise<void> {
  const { ledger } = newsroom;
  const alone = { scope: 'pair', onDuty: true, reason: 'Түнгі кезекшілік: хабар таңға дейін күте алмайды' };
  const notOnDuty = await order(newsroom, articleId, alone, 'gulnar');
  ledger.step('duty.others_refused', notOnDuty.status === 403, {}, notOnDuty.body);
  const silent = await order(newsroom, articleId, { scope: 'pair', onDuty: true }, 'erlan');
  ledger.step('duty.reason_needed', silent.body.code === 'publication.duty_reason', {}, silent.body);
  const ordered = await order(newsroom, articleId, alone, 'erlan');
  ledger.step('duty.ordered', ordered.status === 201, {}, ordered.body);
  await bothLive(newsroom, await newsroom.goesLive(articleId, 'pair'), headlines);

  const { open } = body(await newsroom.as('gulnar').get<DutyReviews>('/duty-reviews'), 200);
  const waiting = open.find((review) => review.articleId === articleId);
  ledger.step('duty.waits', waiting !== undefined, { due: inAlmaty(waiting?.dueAt) }, open.length);
  const path = `/duty-reviews/${waiting?.publicationId ?? ''}`;
  const own = await newsroom.as('erlan').post(path, { note: 'Өзім оқыдым' });
  ledger.step('duty.own_refused', own.status === 409, {}, own.body);
  const settled = await newsroom.as('gulnar').post(path, { note: 'Таңертең оқып шықтым' });
  ledger.step('duty.settled', settled.status === 204, {}, settled.body);
}

/** As the clock on the wall of the newsroom shows it. */
function inAlmaty(moment: string | undefined): string {
  if (moment === undefined) return '';
  return new Date(moment).toLocaleString('sv-SE', { timeZone: 'Asia/Almaty' }).slice(0, 16);
}
