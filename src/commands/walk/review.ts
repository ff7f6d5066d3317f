import type { Amendment, ApprovalResult, Confirmation, ReviewClaim } from '../../contract/review';
import { body, type Newsroom } from './newsroom';
import { save, type Translated } from './translate';

interface Refusal {
  readonly code?: string;
  readonly detail?: string;
}

/** A reviewer edits, and cannot stand for that edit; the translator reads it; then the approval holds. */
export async function review(newsroom: Newsroom, { id, translator, comma }: Translated): Promise<void> {
  const { ledger } = newsroom;
  const mayNot = await newsroom.as(translator).post<Refusal>(`/translations/${id}/approval`);
  ledger.step('review.translator_refused', mayNot.status === 403, {}, mayNot.body);

  const { fence } = body(await newsroom.as('dauren').post<ReviewClaim>(`/translations/${id}/review-claim`), 201);
  const edited = await editComma(newsroom, id, fence, comma);
  const own = await newsroom.as('dauren').post<Refusal>(`/translations/${id}/approval`);
  ledger.step('review.own_refused', own.status === 409 && own.body.code === 'review.own_text', {}, own.body);
  ledger.note(own.body.detail);

  const confirmed = await newsroom
    .as(translator)
    .post<Confirmation>(`/translations/${id}/confirmations`, { segments: [edited] });
  ledger.step(
    'review.comma_confirmed',
    confirmed.status === 201,
    { translator: newsroom.nameOf(translator) },
    confirmed.body,
  );
  await approve(newsroom, id);
}

/** The whole text stands for the reviewer; blockers, gaps and own edits out of the way. */
export async function approve(newsroom: Newsroom, id: string): Promise<void> {
  const approved = await newsroom.as('dauren').post<ApprovalResult>(`/translations/${id}/approval`);
  const { confirmed = 0 } = approved.body;
  newsroom.ledger.step('review.approved', approved.status === 201, { count: confirmed }, approved.body);
}

/** A headline is changed after approval: one other person reads that segment, and nothing else. */
export async function amendHeadline(newsroom: Newsroom, id: string): Promise<string> {
  const { ledger } = newsroom;
  const headline = (await newsroom.translation(id)).segments[0];
  if (!headline) throw new Error('a translation has a headline');
  const text = headline.targetText.replace(' ашылды', ' есігін ашты');
  const amended = await newsroom.as('gulnar').post<Amendment>(`/translations/${id}/amendment`, {
    reason: 'Тақырып қысқа әрі нақты болсын',
    segments: [{ id: headline.id, version: headline.version, text }],
  });
  const isAmended = amended.status === 201 && amended.body.changed.length === 1 && text !== headline.targetText;
  ledger.step('review.amended', isAmended, {}, amended.body);
  const waiting = (await newsroom.translation(id, 'dauren')).segments.filter(({ confirmedBy }) => confirmedBy === null);
  ledger.step('review.only_headline_waits', waiting.length === 1, { count: waiting.length }, waiting.length);
  await approve(newsroom, id);
  return text;
}

async function editComma(
  newsroom: Newsroom,
  id: string,
  fence: number,
  { index, text }: Translated['comma'],
): Promise<{ id: string; version: number }> {
  const segment = (await newsroom.translation(id, 'dauren')).segments[index];
  if (!segment) throw new Error('the sentence without its comma has gone');
  const { version } = await save(newsroom, 'dauren', id, { segment, fence, text });
  newsroom.ledger.step('review.comma_edited', segment.targetText !== text, {}, segment.targetText);
  newsroom.ledger.note(text);
  return { id: segment.id, version };
}
