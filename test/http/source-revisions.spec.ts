import type { RevisedArticle, Revisions } from '../../src/contract/articles';
import type { TranslationView } from '../../src/contract/translation';
import { newId } from '../../src/kernel/ids';
import { Desk } from '../desk';
import { type NewsroomApp, openNewsroom } from './app';

const TITLE = 'Егін орағы басталды';
const FIRST = 'Қостанай диқандары дүйсенбіде егінге шықты.';
const SECOND = 'Жұмаға қарай жаңбыр күтіледі.';
const THIRD = 'Былтыр 4,2 миллион тонна астық жиналған.';

jest.setTimeout(30_000);

describe('a new revision of the source', () => {
  let newsroom: NewsroomApp;
  let desk: Desk;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = new Desk(newsroom);
    await newsroom.db.query('update newsroom set claim_limit = 1000');
  });
  afterAll(() => newsroom.close());

  const started = () => desk.ready({ title: TITLE, body: `${FIRST} ${SECOND}\n\n${THIRD}` });

  async function revise(articleId: string, body: string, title = TITLE): Promise<RevisedArticle> {
    const reply = await newsroom
      .as('gulnar')
      .post<RevisedArticle>(`/api/articles/${articleId}/revisions`, { locale: 'kk', title, body, reason: 'Түзетілді' });
    if (reply.status !== 201) throw new Error(reply.text);
    return reply.body;
  }

  const marked = (view: TranslationView) =>
    view.segments.map((segment) => `${segment.previousSourceText === null ? '' : '⟳'}${segment.targetText}`);

  /** Дәурен confirms everything as it stands. */
  const confirmAll = (id: string) =>
    newsroom.db.query(
      `update segment set confirmed_by = $2, confirmed_at = clock_timestamp() where translation_id = $1 and retired_at is null`,
      [id, newsroom.people.dauren],
    );

  const confirmed = (view: TranslationView) =>
    view.segments.filter((segment) => segment.confirmedBy !== null).map((segment) => segment.targetText);

  test('is laid under the translator’s hands: what did not change keeps its version', async () => {
    const { articleId, id } = await started();
    const { fence } = await desk.claim(id);
    await desk.translate(id, fence, ({ sourceText }) => `[${sourceText.slice(0, 3)}]`);
    const before = await desk.view(id);
    const added = await revise(articleId, `${FIRST} ${SECOND}\n\n${THIRD.replace('4,2', '4,6')} Дала құрғақ болды.`);
    expect(added).toMatchObject({ number: 2, isNew: true, translationId: id });
    expect((await desk.view(id)).isOutOfStep).toBe(true);
    await desk.work();
    const after = await desk.view(id);
    expect(after).toMatchObject({ state: 'translating', isOutOfStep: false, claims: [{ fence }] });
    expect(marked(after)).toEqual(['[Егі]', '[Қос]', '[Жұм]', '⟳[Был]', '']);
    expect(after.segments[3]).toMatchObject({ previousSourceText: THIRD, sourceText: THIRD.replace('4,2', '4,6') });
    expect(after.segments.slice(0, 3)).toEqual(before.segments.slice(0, 3));

    const segment = after.segments[3];
    const path = `/api/translations/${id}/segments/${segment?.id}`;
    const looked = { text: segment?.targetText, version: segment?.version, fence };
    expect((await newsroom.as('aigerim').put(path, looked)).status).toBe(200);
    expect(marked(await desk.view(id))[3]).toBe('[Был]');
  });

  test('that says what the one before said is no revision', async () => {
    const { articleId } = await started();
    expect(await revise(articleId, `${FIRST} ${SECOND}\n\n${THIRD}`)).toMatchObject({
      number: 1,
      isNew: false,
      translationId: null,
    });
  });

  test('a save on a sentence that changed meanwhile is refused, and its text kept', async () => {
    const { articleId, id } = await started();
    const { fence } = await desk.claim(id);
    const segment = (await desk.view(id)).segments[3];
    await revise(articleId, `${FIRST} ${SECOND}\n\n${THIRD.replace('4,2', '4,6')}`);
    await desk.work();
    const path = `/api/translations/${id}/segments/${segment?.id}`;
    const late = await newsroom
      .as('aigerim')
      .put(path, { text: 'Last year: 4.2 million.', version: segment?.version, fence });
    expect(late).toMatchObject({ status: 412, body: { code: 'segment.stale', mine: 'Last year: 4.2 million.' } });
  });

  test('moved, inserted and deleted sentences find their places, and confirmations stay with their texts', async () => {
    const { articleId, id } = await started();
    const { fence } = await desk.claim(id);
    await desk.translate(id, fence, ({ sourceText }) => `[${sourceText.slice(0, 3)}]`);
    await confirmAll(id);
    await revise(articleId, `${THIRD}\n\nКомбайндар жаңа. ${FIRST}`);
    await desk.work();
    const after = await desk.view(id);
    expect(after.segments.map(({ sourceText }) => sourceText)).toEqual([TITLE, THIRD, 'Комбайндар жаңа.', FIRST]);
    expect(marked(after)).toEqual(['[Егі]', '[Был]', '', '[Қос]']);
    expect(confirmed(after)).toEqual(['[Егі]', '[Был]', '[Қос]']);
    const retired = await newsroom.db.query(
      'select target_text from segment where translation_id = $1 and retired_at is not null',
      [id],
    );
    expect(retired).toEqual([{ target_text: '[Жұм]' }]);
  });

  test('two sentences that change places over the heads of others take each other’s places', async () => {
    const sentences = ['Бір.', 'Екі.', 'Үш.', 'Төрт.', 'Бес.', 'Алты.', 'Жеті.'];
    const { articleId, id } = await desk.ready({ title: TITLE, body: sentences.join(' ') });
    const swapped = ['Бір.', 'Алты.', 'Үш.', 'Төрт.', 'Бес.', 'Екі.', 'Жеті.'];
    await revise(articleId, swapped.join(' '));
    await desk.work();
    const { segments } = await desk.view(id);
    expect(segments.map(({ sourceText }) => sourceText)).toEqual([TITLE, ...swapped]);
    expect(segments.map(({ version }) => version > 1)).toEqual([false, false, true, false, false, false, true, false]);
  });

  test('again and again keeps the order of the text', async () => {
    const { articleId, id } = await started();
    const sentences = [FIRST, SECOND, THIRD, 'Комбайндар жаңа.', 'Дала құрғақ болды.', 'Нан бағасы тұрақты.'];
    for (let round = 1; round <= 12; round++) {
      const body = [...sentences.slice(round % 6), ...sentences.slice(0, round % 6)]
        .slice(0, 3 + (round % 4))
        .reverse();
      await revise(articleId, body.join(' '));
      await desk.work();
      expect((await desk.view(id)).segments.map(({ sourceText }) => sourceText)).toEqual([TITLE, ...body]);
    }
  });

  test('arriving twice before anybody had time for the first is laid once', async () => {
    const { articleId, id } = await started();
    await revise(articleId, `${FIRST} Бірінші түзету.`);
    await revise(articleId, `${FIRST} Екінші түзету.`);
    await desk.work();
    expect((await desk.view(id)).segments.map(({ sourceText }) => sourceText)).toEqual([
      TITLE,
      FIRST,
      'Екінші түзету.',
    ]);
    const log = await newsroom.as('gulnar').get<{ items: { act: string }[] }>(`/api/articles/${articleId}/activity`);
    expect(log.body.items.filter(({ act }) => act === 'rebase_segments')).toHaveLength(1);
  });

  test.each(['in_review', 'approved', 'scheduled', 'done'] as const)(
    'takes a translation that is %s back to the beginning, with what is confirmed',
    async (state) => {
      const { articleId, id } = await started();
      await desk.bring(id, state);
      await confirmAll(id);
      await revise(articleId, `${FIRST} ${SECOND}\n\n${THIRD.replace('4,2', '4,6')}`);
      await desk.work();
      const after = await desk.view(id);
      expect(after).toMatchObject({ state: 'ready', isOutOfStep: false });
      expect(after.segments.map((segment) => segment.confirmedBy !== null)).toEqual([true, true, true, false]);
      const log = await newsroom
        .as('gulnar')
        .get<{ items: { act: string; fromState: string }[] }>(`/api/articles/${articleId}/activity`);
      expect(log.body.items.find(({ act }) => act === 'reopen')).toMatchObject({ fromState: state });
    },
  );

  test('ends a review that somebody holds', async () => {
    const { articleId, id } = await started();
    await desk.bring(id, 'in_review');
    await newsroom.db.query(`select take_claim($1, $2, 'review', $3)`, [newId(), id, newsroom.people.dauren]);
    await revise(articleId, `${FIRST} ${SECOND}`);
    await desk.work();
    const claims = await newsroom.db.query(
      `select stage, release_cause from claim where translation_id = $1 order by claimed_at`,
      [id],
    );
    expect(claims).toEqual([
      { stage: 'translate', release_cause: 'submitted' },
      { stage: 'review', release_cause: 'reopened' },
    ]);
  });

  test.each(['checking', 'publishing'] as const)('waits while the translation is %s', async (state) => {
    const { articleId, id } = await started();
    await desk.bring(id, state);
    await revise(articleId, `${FIRST} ${SECOND}`);
    await expect(desk.work()).rejects.toThrow(state);
    await desk.step(id, state === 'checking' ? 'check' : 'finish');
    await desk.work();
    expect((await desk.view(id)).segments.map(({ sourceText }) => sourceText)).toEqual([TITLE, FIRST, SECOND]);
  });

  test('leaves a killed article alone', async () => {
    const { articleId, id } = await started();
    await newsroom.db.query(`select transition($1, 'kill', 'person', $2)`, [id, newsroom.people.gulnar]);
    expect(await revise(articleId, `${FIRST} ${SECOND}`)).toMatchObject({ isNew: true, translationId: null });
  });

  test('is written over no text but the one that was mended', async () => {
    const articleId = await desk.article({ title: TITLE, body: FIRST });
    const post = (body: string, basedOn: string | undefined, name: 'gulnar' | 'aigerim' | 'dauren' = 'gulnar') =>
      newsroom
        .as(name)
        .post<RevisedArticle>(`/api/articles/${articleId}/revisions`, { locale: 'kk', title: TITLE, body, basedOn });
    const [first] = (await newsroom.as('gulnar').get<Revisions>(`/api/articles/${articleId}/revisions`)).body.revisions;
    expect((await post(SECOND, first?.id, 'aigerim')).status).toBe(403);
    expect((await post(SECOND, first?.id, 'dauren')).status).toBe(403);
    const second = await post(SECOND, first?.id);
    expect(second).toMatchObject({ status: 201, body: { number: 2 } });
    expect(await post(THIRD, first?.id)).toMatchObject({
      status: 412,
      body: { code: 'revision.stale', newest: { id: second.body.revisionId, number: 2, name: 'Гүлнар' } },
    });
    expect(await post(THIRD, second.body.revisionId)).toMatchObject({ status: 201, body: { number: 3 } });
  });

  test('is not written over the translation', async () => {
    const { articleId, id } = await started();
    await desk.bring(id, 'in_review');
    const reply = await newsroom
      .as('gulnar')
      .post(`/api/articles/${articleId}/revisions`, { locale: 'en', title: 'Harvest', body: 'New text.' });
    expect(reply).toMatchObject({ status: 409, body: { code: 'edition.is_target' } });
  });
});
