import type { OpenedTwin } from '../../contract/intake';
import type { StandingFinding } from '../../contract/quality';
import type { Claim, SavedSegment, SegmentHistory, TranslationView } from '../../contract/translation';
import { newId } from '../../kernel/ids';
import type { DemoTranslation } from '../seed-newsroom/demo-texts';
import { body, type Newsroom, type PersonName } from './newsroom';

export interface Translated {
  readonly id: string;
  readonly translator: PersonName;
  /** The sentence in which the translator forgot a comma, as it should be. */
  readonly comma: { readonly index: number; readonly text: string };
}

/** Two people want one article; the winner translates it, loses a quotation's marks, and is not let through before they are back. */
export async function translate(newsroom: Newsroom, articleId: string, text: DemoTranslation): Promise<Translated> {
  const { ledger } = newsroom;
  const opened = await newsroom
    .as('gulnar')
    .post<OpenedTwin>(`/articles/${articleId}/translation`, { sourceLocale: 'en' });
  ledger.step('translate.opened', opened.status === 201, {}, opened.body);
  const id = opened.body.translationId;
  const ready = await newsroom.arrives(id, 'ready');
  ledger.step('translate.ready', ready.segments.length === text.sentences.length + 1, { count: ready.segments.length });

  const { winner, fence } = await race(newsroom, id);
  const texts = [`${text.headline} [${newsroom.tag}]`, ...text.sentences];
  const lost = text.lostQuotation.sentence + 1;
  const comma = texts.findIndex((sentence, index) => index > 0 && index !== lost && sentence.includes(', '));
  const { segments } = await newsroom.translation(id, winner);
  for (const [index, segment] of segments.entries()) {
    const right = texts[index] ?? '';
    const written = index === lost ? text.lostQuotation.text : index === comma ? right.replace(', ', ' ') : right;
    await save(newsroom, winner, id, { segment, fence, text: written });
  }
  ledger.step('translate.saved', true, { count: segments.length });
  await refusedLateSave(newsroom, winner, id, { fence, segment: segments[0] });
  await refusedSubmit(newsroom, winner, id, { fence, segment: segments[lost] });
  const standing = (await newsroom.translation(id, winner)).segments[lost];
  if (!standing) throw new Error('a segment has gone');
  await save(newsroom, winner, id, { segment: standing, fence, text: texts[lost] ?? '' });
  const submitted = await newsroom.as(winner).post<{ state: string }>(`/translations/${id}/submission`, { fence });
  ledger.step('translate.submitted', submitted.status === 201, {}, submitted.body);
  await newsroom.arrives(id, 'in_review');
  ledger.step('translate.checked', true);
  return { id, translator: winner, comma: { index: comma, text: texts[comma] ?? '' } };
}

async function race(newsroom: Newsroom, id: string): Promise<{ winner: PersonName; fence: number }> {
  const runners = ['aigerim', 'bekzat'] as const;
  const answers = await Promise.all(
    runners.map((name) =>
      newsroom.as(name).post<Claim & { code?: string; detail?: string }>(`/translations/${id}/claim`),
    ),
  );
  const won = answers.findIndex(({ status }) => status === 201);
  const winner = runners[won];
  const loser = answers[1 - won];
  const isFair = winner !== undefined && loser?.status === 409 && loser.body.code === 'claim.held';
  newsroom.ledger.step(
    'translate.race',
    isFair,
    { winner: winner ? newsroom.nameOf(winner) : '' },
    answers.map(({ body: answer }) => answer),
  );
  newsroom.ledger.note(loser?.body.detail);
  return { winner: winner as PersonName, fence: answers[won]?.body.fence ?? 0 };
}

/** The version that was read has been written over: refused with both texts, and the late one is kept for its author. */
async function refusedLateSave(
  newsroom: Newsroom,
  translator: PersonName,
  id: string,
  { fence, segment }: { readonly fence: number; readonly segment: { id: string; version: number } | undefined },
): Promise<void> {
  const path = `/translations/${id}/segments/${segment?.id}`;
  const json = { text: 'Кеш жеткен мәтін', version: segment?.version, fence };
  const late = await newsroom.as(translator).call<{ detail?: string }>(path, { method: 'PUT', json });
  const { drafts } = body(await newsroom.as(translator).get<SegmentHistory>(`${path}/history`), 200);
  const isKept = drafts.some(({ text }) => text === json.text);
  newsroom.ledger.step('translate.late', late.status === 412 && isKept, {}, late.body);
  newsroom.ledger.note(late.body.detail);
}

async function refusedSubmit(
  newsroom: Newsroom,
  translator: PersonName,
  id: string,
  { fence, segment }: { readonly fence: number; readonly segment: TranslationView['segments'][number] | undefined },
): Promise<void> {
  const refused = await newsroom
    .as(translator)
    .post<{ findings?: StandingFinding[]; detail?: string }>(`/translations/${id}/submission`, { fence });
  const finding = refused.body.findings?.find(
    ({ checkId, severity, segmentId }) =>
      checkId === 'quotes.missing' && severity === 'blocker' && segmentId === segment?.id,
  );
  newsroom.ledger.step('translate.stopped', refused.status === 409 && finding !== undefined, {}, refused.body);
  newsroom.ledger.note(refused.body.detail);
  newsroom.ledger.finding(finding);
}

/** Saves a text into a segment; answers with its new version. */
export async function save(
  newsroom: Newsroom,
  name: PersonName,
  id: string,
  { segment, fence, text }: { segment: { id: string; version: number }; fence: number; text: string },
): Promise<SavedSegment> {
  const answer = await newsroom.as(name).call<SavedSegment>(`/translations/${id}/segments/${segment.id}`, {
    method: 'PUT',
    json: { text, version: segment.version, fence },
    headers: { 'idempotency-key': newId() },
  });
  return body(answer, 200);
}
