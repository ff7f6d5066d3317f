import type { ImportReport, OpenedTwin } from '../../contract/intake';
import type { Claim } from '../../contract/translation';
import type { Approval } from '../../features/review/review';
import { demoFrontPage, demoTranslation, demoTwins } from '../seed-newsroom/demo-texts';
import type { Newsroom } from './newsroom-at-work';
import type { Story } from './story';

interface Problem {
  readonly code?: string;
  readonly detail?: string;
  readonly findings?: readonly { readonly checkId: string; readonly severity: string; readonly fingerprint: string }[];
  readonly holder?: { readonly name: string } | null;
}
type Reviewed = Approval & { readonly confirmed: number };

/** From the front page to both language versions live, as the people of the demo newsroom. */
export async function throughTheHouse(newsroom: Newsroom, story: Story, stamp: string): Promise<void> {
  const { items } = await bringFrontPage(newsroom, story, `walk ${stamp}`);
  const articleOf = (title: string): string => items.find((item) => item.title === title)?.articleId ?? '';
  const library = articleOf(demoTranslation().title);
  const translation = await translate(newsroom, story, library);
  await review(newsroom, story, translation);
  await publish(newsroom, story, library, translation);
  const [twin] = demoTwins();
  if (twin) await attach(newsroom, story, articleOf(twin.title), twin);
  const others = items.filter(
    ({ title, articleId }) =>
      articleId && ![demoTranslation().title, ...demoTwins().map((one) => one.title)].includes(title),
  );
  const spare = others[0]?.articleId ?? '';
  await single(newsroom, story, spare);
  await nightDuty(newsroom, story, articleOf(demoTwins()[1]?.title ?? ''));
}

/** The import, and what the second copies lost. */
export async function bringFrontPage(
  newsroom: Newsroom,
  story: Story,
  source: string,
  page: Uint8Array = demoFrontPage(),
): Promise<ImportReport> {
  story.chapter('intake');
  const report = story.expect('imported', await newsroom.importFrontPage(page, source), 200);
  const { counts, placements, items } = report;
  const drifts = items.flatMap((item) => item.drifts);
  const quotes = drifts.filter(({ kind }) => kind === 'quote').length;
  const apostrophes = drifts.filter(({ kind }) => kind === 'apostrophe').length;
  story.step('drifts', drifts.length > 0 && drifts.every(({ cause }) => cause === 'stripped'), {
    articles: counts.seen,
    placements,
    quotes,
    apostrophes,
  });
  for (const { before, after, char } of drifts.slice(0, 3)) story.detail(`…${before}[${char}]${after}…`);
  const again = await newsroom.importFrontPage(page, source);
  story.step('imported_twice', again.body.counts?.duplicate === counts.seen && again.body.counts?.created === 0, {
    count: counts.seen,
  });
  return report;
}

/** A translation whose lost quotation mark stops the submit; the loser of a race for it; a late save. */
async function translate(newsroom: Newsroom, story: Story, articleId: string): Promise<string> {
  story.chapter('translating');
  const { aigerim, bekzat, gulnar } = newsroom;
  const opened = story.expect(
    'opened',
    await gulnar.post<OpenedTwin>(`/articles/${articleId}/translation`, { sourceLocale: 'en' }),
    201,
  );
  await newsroom.whenTranslation(articleId, 'ready');
  const path = `/translations/${opened.translationId}`;
  const [one, other] = await Promise.all([
    aigerim.post<Claim & Problem>(`${path}/claim`),
    bekzat.post<Claim & Problem>(`${path}/claim`),
  ]);
  const [winner, claim, loser] = one.status === 201 ? [aigerim, one.body, other] : [bekzat, other.body, one];
  story.step('claim_race', one.status !== other.status && loser.status === 409, {
    winner: winner.login,
    words: loser.body.detail ?? '',
  });

  const { headline, sentences, lostQuotation } = demoTranslation();
  const { segments } = await newsroom.translation(winner, opened.translationId);
  story.step('segments', segments.length === sentences.length + 1, { count: segments.length });
  const texts = [headline, ...sentences];
  const damaged = lostQuotation.sentence + 1;
  for (const [index, segment] of segments.entries()) {
    const text = index === damaged ? lostQuotation.text : (texts[index] ?? '');
    const saved = await newsroom.save(winner, opened.translationId, segment, text, claim);
    if (saved.status !== 200) story.expect('saved', saved, 200);
  }
  const [first] = segments;
  if (first) {
    const stale = await newsroom.save(winner, opened.translationId, first, 'Кеш қалған мәтін', claim);
    story.step('stale_save', stale.status === 412, { words: (stale.body as Problem).detail ?? '' });
  }
  const stopped = await winner.post<Problem>(`${path}/submission`, { fence: claim.fence });
  const blocker = stopped.body.findings?.find(
    ({ severity, checkId }) => severity === 'blocker' && checkId.startsWith('quotes.'),
  );
  story.step('submit_stopped', stopped.status === 409 && blocker !== undefined, {
    check: blocker?.checkId ?? '–',
    words: stopped.body.detail ?? '',
  });

  const now = await newsroom.translation(winner, opened.translationId);
  const broken = now.segments[damaged];
  if (broken)
    story.expect(
      'quotation_mended',
      await newsroom.save(winner, opened.translationId, broken, texts[damaged] ?? '', claim),
      200,
    );
  story.expect('submitted', await winner.post(`${path}/submission`, { fence: claim.fence }), 201);
  await newsroom.whenTranslation(articleId, 'in_review');
  const self = await winner.post<Problem>(`${path}/approval`);
  story.step('self_approval', self.status === 403 || self.status === 409, { words: self.body.detail ?? '' });
  return opened.translationId;
}

/** A reviewer's comma, confirmed by the translator; the approval is for exact bytes. */
async function review(newsroom: Newsroom, story: Story, translationId: string): Promise<void> {
  story.chapter('reviewing');
  const { dauren } = newsroom;
  const path = `/translations/${translationId}`;
  const claim = story.expect('review_claimed', await dauren.post<Claim>(`${path}/review-claim`), 201);
  const before = await newsroom.translation(dauren, translationId);
  const edited = before.segments[1];
  if (edited) {
    const text = edited.targetText.replace('14 наурызда ', '14 наурызда, сенбі күні, ');
    story.expect('comma', await newsroom.save(dauren, translationId, edited, text, claim), 200);
  }
  const early = await dauren.post<Problem>(`${path}/approval`);
  story.step('own_comma_unconfirmed', early.status === 409, { words: early.body.detail ?? '' });
  const translator = before.translator?.name.startsWith('Айгерім') ? newsroom.aigerim : newsroom.bekzat;
  const seen = await newsroom.translation(translator, translationId);
  const mine = seen.confirmable.map(({ segmentId, version }) => ({ id: segmentId, version }));
  story.expect('comma_confirmed', await translator.post(`${path}/confirmations`, { segments: mine }), 201, {
    count: mine.length,
  });
  const approval = story.expect('approved', await dauren.post<Reviewed>(`${path}/approval`), 201, {});
  story.detail(`kk ${approval.kkRevisionId}, en ${approval.enRevisionId}`);
}

/** Half a pair is refused; a headline is amended after approval; both pages go live. */
async function publish(newsroom: Newsroom, story: Story, articleId: string, translationId: string): Promise<void> {
  story.chapter('publishing');
  const { gulnar, dauren } = newsroom;
  const half = await gulnar.post<Problem>(`/articles/${articleId}/publication`, { scope: 'single' });
  story.step('half_pair', half.status === 409, { words: half.body.detail ?? '' });
  const { segments } = await newsroom.translation(gulnar, translationId);
  const [headline] = segments;
  if (headline) {
    const changed = {
      id: headline.id,
      version: headline.version,
      text: `${headline.targetText}: сенбі күні қонақтар көп болды`,
    };
    story.expect(
      'amended',
      await gulnar.post(`/translations/${translationId}/amendment`, {
        reason: 'Тақырып нақтыланды',
        segments: [changed],
      }),
      201,
    );
  }
  const hasty = await gulnar.post<Problem>(`/articles/${articleId}/publication`, { scope: 'pair' });
  story.step('amendment_waits', hasty.status === 409, { words: hasty.body.detail ?? '' });
  story.expect('amendment_approved', await dauren.post<Reviewed>(`/translations/${translationId}/approval`), 201);
  story.expect('ordered', await gulnar.post(`/articles/${articleId}/publication`, { scope: 'pair' }), 201);
  await bothLive(newsroom, story, articleId, 1);
}

async function bothLive(newsroom: Newsroom, story: Story, articleId: string, number: number): Promise<void> {
  const state = await newsroom.whenLive(articleId, number);
  const live = state.publications.find(({ isLive }) => isLive);
  const [kk, en] = [await newsroom.page(live?.kk ?? '/kk/0', 200), await newsroom.page(live?.en ?? '/en/0', 200)];
  const isLinked = kk.body.includes(live?.en ?? '–') && en.body.includes(live?.kk ?? '–');
  story.step('both_live', kk.status === 200 && en.status === 200 && isLinked, {
    kk: live?.kk ?? '–',
    en: live?.en ?? '–',
  });
}

/** A text that exists already is laid beside the article, checked, and approved by a second person. */
async function attach(
  newsroom: Newsroom,
  story: Story,
  articleId: string,
  twin: { twin_title: string; locale: string; body: string },
): Promise<void> {
  story.chapter('attaching');
  const { gulnar } = newsroom;
  const input = { locale: twin.locale, title: twin.twin_title, body: twin.body };
  const opened = story.expect('attached', await gulnar.post<OpenedTwin>(`/articles/${articleId}/twin`, input), 201);
  await newsroom.whenTranslation(articleId, 'in_review');
  const { segments, findings } = await newsroom.translation(gulnar, opened.translationId);
  const gaps = segments.filter(({ kind }) => kind !== 'pair').length;
  story.step('aligned', segments.length > 3, { segments: segments.length, gaps, findings: findings.length });
  const own = await gulnar.post<Problem>(`/translations/${opened.translationId}/approval`);
  story.step('importer_cannot_approve', own.status === 409, { words: own.body.detail ?? '' });
}

/** One language, declared; the twin comes later and completes it. */
async function single(newsroom: Newsroom, story: Story, articleId: string): Promise<void> {
  story.chapter('single');
  const { gulnar, erlan, dauren, aigerim } = newsroom;
  const due = new Date(Date.now() + 86_400_000).toISOString();
  story.expect(
    'declared',
    await gulnar.post(`/articles/${articleId}/single`, {
      locale: 'en',
      reason: 'Қазақшасы ертең шығады',
      twinDueAt: due,
    }),
    204,
  );
  story.expect('single_approved', await erlan.post(`/articles/${articleId}/single/approval`), 201);
  story.expect('single_ordered', await gulnar.post(`/articles/${articleId}/publication`, { scope: 'single' }), 201);
  const state = await newsroom.whenLive(articleId, 1);
  const en = state.publications.find(({ isLive }) => isLive)?.en ?? '–';
  const page = await newsroom.page(en, 200);
  const twin = await newsroom.page(en.replace('/en/', '/kk/'), 404);
  story.step('single_live', page.status === 200 && twin.status === 404, { en });

  const opened = story.expect(
    'twin_opened',
    await gulnar.post<OpenedTwin>(`/articles/${articleId}/translation`, { sourceLocale: 'en', translatesBack: true }),
    201,
  );
  await newsroom.whenTranslation(articleId, 'ready');
  const path = `/translations/${opened.translationId}`;
  const claim = story.expect('claimed', await aigerim.post<Claim>(`${path}/claim`), 201);
  const { segments } = await newsroom.translation(aigerim, opened.translationId);
  for (const segment of segments)
    await newsroom.save(aigerim, opened.translationId, segment, inKazakh(segment.sourceText), claim);
  await answerBlockers(newsroom, path, claim);
  await newsroom.whenTranslation(articleId, 'in_review');
  await approveAnswered(newsroom, path);
  story.expect('completed', await gulnar.post(`/articles/${articleId}/publication`, { scope: 'pair' }), 201);
  await bothLive(newsroom, story, articleId, 2);

  async function approveAnswered({ dauren: reviewer }: Newsroom, at: string): Promise<void> {
    const { findings } = await newsroom.translation(dauren, opened.translationId);
    for (const { answer } of findings) if (answer) await reviewer.post(`/answers/${answer.id}/ratification`);
    story.expect('approved', await reviewer.post<Reviewed>(`${at}/approval`), 201);
  }
}

/** A translator who means it says so: each blocker gets a chosen reason, which the reviewer then ratifies. */
async function answerBlockers({ aigerim }: Newsroom, path: string, claim: Claim): Promise<void> {
  const stopped = await aigerim.post<Problem>(`${path}/submission`, { fence: claim.fence });
  for (const { severity, fingerprint } of stopped.body.findings ?? []) {
    if (severity === 'blocker')
      await aigerim.post(`${path}/answers`, { fingerprint, reason: 'other', note: 'Қысқаша аударма' });
  }
  if (stopped.status === 409) await aigerim.post(`${path}/submission`, { fence: claim.fence });
}

/** A short Kazakh sentence with the numbers and the quotation marks of the source: enough for a walk. */
function inKazakh(source: string): string {
  const numbers = source.match(/\d[\d.,]*/g) ?? [];
  const quoted = /["“”]/.test(source) ? ' «Дәйексөз осында», – деді ол.' : '';
  return `Бұл сөйлемнің қазақшасы ${numbers.join(' ')}.${quoted}`.replace(' .', '.');
}

/** At night one person publishes alone, with a reason; somebody else looks at it the next morning. */
async function nightDuty(newsroom: Newsroom, story: Story, articleId: string): Promise<void> {
  story.chapter('night');
  const { gulnar, erlan, dauren } = newsroom;
  const twin = demoTwins()[1];
  if (!twin) return;
  const opened = story.expect(
    'attached',
    await gulnar.post<OpenedTwin>(`/articles/${articleId}/twin`, {
      locale: twin.locale,
      title: twin.twin_title,
      body: twin.body,
    }),
    201,
  );
  await newsroom.whenTranslation(articleId, 'in_review');
  const path = `/translations/${opened.translationId}`;
  const claim = story.expect('night_claimed', await erlan.post<Claim>(`${path}/review-claim`), 201);
  const { segments, findings } = await newsroom.translation(erlan, opened.translationId);
  const gaps = segments.filter(({ kind }) => kind !== 'pair');
  for (const { id, version } of gaps) {
    const json = { reason: 'Қазақша нұсқада бар, ағылшыншада жоқ', version, fence: claim.fence };
    story.expect('gap_explained', await erlan.call(`${path}/segments/${id}/gap`, { method: 'PUT', json }), 200);
  }
  for (const { severity, fingerprint, isAnswerable } of findings) {
    if (severity === 'blocker' && isAnswerable)
      await erlan.post(`${path}/answers`, { fingerprint, reason: 'source_error' });
  }
  const silent = await erlan.post<Problem>(`/articles/${articleId}/publication`, { scope: 'pair', onDuty: true });
  story.step('night_needs_reason', silent.status >= 400 && silent.status < 500, { words: silent.body.detail ?? '' });
  story.expect(
    'night_ordered',
    await erlan.post(`/articles/${articleId}/publication`, {
      scope: 'pair',
      onDuty: true,
      reason: 'Түнгі шұғыл хабар',
    }),
    201,
  );
  await bothLive(newsroom, story, articleId, 1);
  const { body } = await dauren.get<{ open: { publicationId: string; articleId: string }[] }>('/duty-reviews');
  const waiting = body.open.find((review) => review.articleId === articleId);
  const own = await erlan.post<Problem>(`/duty-reviews/${waiting?.publicationId}`);
  story.step('own_night_review', own.status === 409, { words: own.body.detail ?? '' });
  story.expect(
    'night_reviewed',
    await dauren.post(`/duty-reviews/${waiting?.publicationId}`, { note: 'Қаралды' }),
    204,
  );
}
