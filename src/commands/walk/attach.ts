import type { OpenedTwin } from '../../contract/intake';
import type { ReviewClaim } from '../../contract/review';
import type { TranslationView } from '../../contract/translation';
import type { DemoTwin } from '../seed-newsroom/demo-texts';
import { body, type Newsroom } from './newsroom';

/** A Kazakh text that exists already is pasted beside its article, aligned sentence by sentence, and checked without a translator. */
export async function attachTwin(newsroom: Newsroom, articleId: string, twin: DemoTwin): Promise<TranslationView> {
  const { ledger, tag } = newsroom;
  const { locale, twin_title: title, body: text } = twin;
  const pasted = { locale, title: `${title} [${tag}]`, body: text };
  const opened = body(await newsroom.as('gulnar').post<OpenedTwin>(`/articles/${articleId}/twin`, pasted), 201);
  const view = await newsroom.arrives(opened.translationId, 'in_review');
  const count = (kind: string) => view.segments.filter((segment) => segment.kind === kind).length;
  const counts = { pairs: count('pair'), omissions: count('omission'), additions: count('addition') };
  const isAttached = view.enteredBy === 'attach' && view.translator === null && counts.pairs > 0;
  ledger.step('attach.aligned', isAttached, counts, counts);
  ledger.step('attach.checked', true, { count: view.findings.length });
  for (const finding of view.findings) ledger.finding(finding);
  const own = await newsroom.as('gulnar').post<{ detail?: string }>(`/translations/${view.id}/approval`);
  ledger.step('attach.own_refused', own.status === 409, {}, own.body);
  ledger.note(own.body.detail);
  return view;
}

/**
 * A sentence without a counterpart is left that way for a reason, which whoever has the review gives; answers with those sentences, for
 * another person to read.
 */
export async function explainGaps(
  newsroom: Newsroom,
  view: TranslationView,
  name: 'dauren' | 'erlan',
): Promise<readonly SeenSegment[]> {
  const gaps = view.segments.filter(({ kind, gapReason }) => kind !== 'pair' && gapReason === null);
  if (gaps.length === 0) return [];
  const { fence } = body(await newsroom.as(name).post<ReviewClaim>(`/translations/${view.id}/review-claim`), 201);
  for (const { id, version } of gaps) {
    const json = { reason: 'Екі мәтін бір-біріне тәуелсіз жазылған', version, fence };
    body(await newsroom.as(name).call(`/translations/${view.id}/segments/${id}/gap`, { method: 'PUT', json }), 200);
  }
  newsroom.ledger.step('attach.gaps', true, { name: newsroom.nameOf(name), count: gaps.length });
  const { segments } = await newsroom.translation(view.id);
  const explained = new Set(gaps.map(({ id }) => id));
  return segments.filter(({ id }) => explained.has(id)).map(({ id, version }) => ({ id, version }));
}

interface SeenSegment {
  readonly id: string;
  readonly version: number;
}

/** Why a sentence is missing is a text like any other: somebody else confirms it. */
export async function confirmGaps(newsroom: Newsroom, id: string, segments: readonly SeenSegment[]): Promise<void> {
  if (segments.length === 0) return;
  const confirmed = await newsroom.as('gulnar').post(`/translations/${id}/confirmations`, { segments });
  newsroom.ledger.step('attach.gaps_confirmed', confirmed.status === 201, {}, confirmed.body);
}
