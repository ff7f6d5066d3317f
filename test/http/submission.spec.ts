import { Client as Connection } from 'pg';
import type { Submission, WorkingSegment } from '../../src/contract/translation';
import { newId } from '../../src/kernel/ids';
import { bodyText, headlineOf } from '../../src/text/blocks';
import { parseContent } from '../../src/text/content';
import { Desk } from '../desk';
import { type NewsroomApp, openNewsroom } from './app';

interface Blocked {
  readonly code: string;
  readonly findings: readonly {
    readonly sourceSpans: readonly { readonly start: number; readonly end: number }[];
    readonly checkId: string;
    readonly segmentId: string;
    readonly severity: string;
    readonly fingerprint: string;
  }[];
}

const BODY = 'Жаңбыр басылды. Жол ашылды.\n\nҰшқыштар әуежайға қайтты.';

jest.setTimeout(30_000);

describe('a submit', () => {
  let newsroom: NewsroomApp;
  let desk: Desk;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = new Desk(newsroom);
    await newsroom.db.query('update newsroom set claim_limit = 1000');
  });
  afterAll(() => newsroom.close());

  async function started(body = BODY): Promise<{ articleId: string; id: string; fence: number }> {
    const made = await desk.ready({ title: 'Ауа райы', body });
    return { ...made, fence: (await desk.claim(made.id)).fence };
  }

  const inEnglish: Record<string, string> = {
    'Ауа райы': 'Weather',
    'Жаңбыр басылды.': 'The rain has stopped.',
    'Жол ашылды.': 'The road is open.',
    'Ұшқыштар әуежайға қайтты.': 'The pilots are back at the airport.',
  };
  const english = ({ sourceText }: WorkingSegment) => inEnglish[sourceText] ?? sourceText;

  const submit = (id: string, fence: number, key = newId()) =>
    newsroom
      .as('aigerim')
      .post<Submission & Blocked>(`/api/translations/${id}/submission`, { fence }, { 'idempotency-key': key });

  const frozen = async (revisionId: string) => {
    const row = await newsroom.db.one<{ content: string; headline: string; author_id: string }>(
      'select content, headline, author_id from revision where id = $1',
      [revisionId],
    );
    if (!row) throw new Error('nothing was frozen');
    return row;
  };

  test('freezes the segments into one revision in the blocks of the source, and hands it to the checks', async () => {
    const { articleId, id, fence } = await started();
    await desk.translate(id, fence, english);
    const reply = await submit(id, fence);
    expect(reply).toMatchObject({ status: 201, body: { state: 'checking' } });
    const revision = await frozen(reply.body.targetRevisionId);
    const content = parseContent(revision.content);
    expect(headlineOf(content)).toBe('Weather');
    expect(bodyText(content)).toBe('The rain has stopped. The road is open.\n\nThe pilots are back at the airport.');
    expect(revision).toMatchObject({ headline: 'Weather', author_id: newsroom.people.aigerim });
    expect(await desk.view(id)).toMatchObject({
      state: 'checking',
      claims: [],
      targetRevisionId: reply.body.targetRevisionId,
    });
    const outbox = await newsroom.db.one(
      `select queue, job from outbox where article_id = $1 order by seq desc limit 1`,
      [articleId],
    );
    expect(outbox).toEqual({ queue: 'review', job: 'review.run-checks' });
    const claims = await newsroom.db.query('select release_cause from claim where translation_id = $1', [id]);
    expect(claims).toEqual([{ release_cause: 'submitted' }]);
  });

  test('sent twice with one key is one submit', async () => {
    const { id, fence } = await started();
    await desk.translate(id, fence, english);
    const key = newId();
    const first = await submit(id, fence, key);
    const again = await submit(id, fence, key);
    expect(again).toMatchObject({ status: 201, body: first.body });
    const revisions = await newsroom.db.query(
      `select 1 from revision r join translation t on t.article_id = r.article_id
      where t.id = $1 and r.locale = 'en'`,
      [id],
    );
    expect(revisions).toHaveLength(1);
  });

  test('names everybody who wrote a part of it, also of what was replaced since', async () => {
    const { id, fence } = await started();
    await desk.translate(id, fence, english);
    await newsroom.as('aigerim').delete(`/api/translations/${id}/claim`, { reason: 'Ауысым бітті' });
    const bekzats = await desk.claim(id, 'bekzat');
    await desk.translate(id, bekzats.fence, ({ targetText }) => targetText.replace('rain', 'shower'), 'bekzat');
    const reply = await desk.submit(id, bekzats.fence, 'bekzat');
    const contributors = await newsroom.db.query<{ account_id: string }>(
      'select account_id from revision_contributor where revision_id = $1',
      [reply.body.targetRevisionId],
    );
    expect(contributors.map(({ account_id }) => account_id).sort()).toEqual(
      [newsroom.people.aigerim, newsroom.people.bekzat].sort(),
    );
  });

  test('is refused while a sentence is empty: the finding is kept, nothing is frozen, the claim stays', async () => {
    const { id, fence } = await started();
    await desk.translate(id, fence, (segment) => (segment.sourceText === 'Жол ашылды.' ? '' : english(segment)));
    const reply = await submit(id, fence);
    expect(reply).toMatchObject({
      status: 409,
      body: { code: 'submission.blocked', findings: [{ checkId: 'segment.empty', severity: 'blocker' }] },
    });
    const view = await desk.view(id);
    expect(view).toMatchObject({ state: 'translating', targetRevisionId: null, claims: [{ fence }] });
    const empty = view.segments.find(({ sourceText }) => sourceText === 'Жол ашылды.');
    expect(view.findings).toMatchObject([{ checkId: 'segment.empty', segmentId: empty?.id, stage: 'submit' }]);

    await desk.translate(id, fence, english);
    expect((await submit(id, fence)).status).toBe(201);
    expect((await desk.view(id)).findings).toEqual([]);
  });

  describe('of a text that lost a quotation', () => {
    const QUOTED = 'Әкім «Жол ашылды» деді.';
    const LOST = 'The road is open, said the mayor.';

    async function lost() {
      const started_ = await started(QUOTED);
      await desk.translate(started_.id, started_.fence, ({ sourceText }) => (sourceText === QUOTED ? LOST : 'Weather'));
      return started_;
    }

    test('is refused with the place in both texts, and nothing is frozen', async () => {
      const { id, fence } = await lost();
      const reply = await submit(id, fence);
      expect(reply).toMatchObject({ status: 409, body: { code: 'submission.blocked' } });
      const segment = (await desk.view(id)).segments.find(({ sourceText }) => sourceText === QUOTED);
      const finding = reply.body.findings.find(({ segmentId }) => segmentId === segment?.id);
      expect(finding?.severity).toBe('blocker');
      expect(finding?.checkId).toMatch(/^quotes?\./);
      expect(finding?.sourceSpans.map(({ start, end }) => QUOTED.slice(start, end)).join('')).toContain('«');
      expect(await desk.view(id)).toMatchObject({ state: 'translating', targetRevisionId: null });
    });

    test('goes through when the quotation is back', async () => {
      const { id, fence } = await lost();
      expect((await submit(id, fence)).status).toBe(409);
      await desk.translate(id, fence, ({ targetText }) =>
        targetText === LOST ? '“The road is open,” said the mayor.' : targetText,
      );
      expect((await submit(id, fence)).status).toBe(201);
    });

    test('goes through with a reason for each blocker, which a change of the text takes away', async () => {
      const { id, fence } = await lost();
      const blockers = (await submit(id, fence)).body.findings;
      for (const { fingerprint } of blockers) {
        const answer = { fingerprint, reason: 'other', note: 'Дәйексөз мазмұндап берілді' };
        expect((await newsroom.as('aigerim').post(`/api/translations/${id}/answers`, answer)).status).toBe(201);
      }
      await desk.translate(id, fence, ({ targetText }) =>
        targetText === LOST ? 'The road is open, the mayor said.' : targetText,
      );
      expect((await submit(id, fence)).status).toBe(409);
      await desk.translate(id, fence, ({ targetText }) =>
        targetText === 'The road is open, the mayor said.' ? LOST : targetText,
      );
      const reply = await submit(id, fence);
      expect(reply.status).toBe(201);
      expect(reply.body.findings.filter(({ severity }) => severity === 'blocker').length).toBe(blockers.length);
    });
  });

  test('leaves out a sentence on purpose only with a reason', async () => {
    const { id, fence } = await started();
    await desk.translate(id, fence, (segment) => (segment.sourceText === 'Жол ашылды.' ? '' : english(segment)));
    const segment = (await desk.view(id)).segments.find(({ sourceText }) => sourceText === 'Жол ашылды.');
    const path = `/api/translations/${id}/segments/${segment?.id}/gap`;
    await newsroom.as('aigerim').put(path, { reason: 'Алдыңғы сөйлемде айтылды', version: segment?.version, fence });
    const reply = await submit(id, fence);
    expect(reply.status).toBe(201);
    const content = parseContent((await frozen(reply.body.targetRevisionId)).content);
    expect(bodyText(content)).toBe('The rain has stopped.\n\nThe pilots are back at the airport.');
  });

  test('is the holder’s, with the fence of the claim', async () => {
    const { id, fence } = await started();
    await desk.translate(id, fence, english);
    expect(await submit(id, fence + 1)).toMatchObject({ status: 409, body: { code: 'claim.lost' } });
    expect((await desk.submit(id, fence, 'bekzat')).status).toBe(409);
    await newsroom.db.query(
      `update claim set expires_at = clock_timestamp() - interval '1 second' where translation_id = $1`,
      [id],
    );
    expect(await submit(id, fence)).toMatchObject({ status: 409, body: { code: 'claim.lost', holder: null } });
    expect((await desk.view(id)).targetRevisionId).toBeNull();
  });

  test('of a text that came back without a change is no new revision', async () => {
    const { id, fence } = await started();
    await desk.translate(id, fence, english);
    const first = await submit(id, fence);
    await desk.step(id, 'check');
    await desk.act(id, 'return', 'dauren');
    const again = await submit(id, (await desk.claim(id)).fence);
    expect(again.body.targetRevisionId).toBe(first.body.targetRevisionId);
  });

  describe('at the moment of a save', () => {
    /** A transaction of the app role that the test ends when it likes. */
    async function held(statements: readonly (readonly [sql: string, parameters: readonly unknown[]])[]) {
      const client = new Connection({ connectionString: newsroom.database.urls.app });
      await client.connect();
      await client.query('begin');
      for (const [sql, parameters] of statements) await client.query(sql, [...parameters]);
      return async () => {
        await client.query('commit');
        await client.end();
      };
    }

    const soon = async (promise: Promise<unknown>) =>
      Promise.race([promise.then(() => 'answered'), new Promise((resolve) => setTimeout(() => resolve('waits'), 250))]);

    test('waits for a save under way and freezes what it wrote', async () => {
      const { id, fence } = await started('Көктем келді.');
      await desk.translate(id, fence, () => 'Spring came.');
      const segment = (await desk.view(id)).segments[1];
      const commit = await held([
        [
          'select save_segment($1, $2, $3, $4, $5, $6, null)',
          [newsroom.people.aigerim, id, segment?.id, 'Spring came early.', segment?.version, fence],
        ],
      ]);
      const submitted = submit(id, fence);
      expect(await soon(submitted)).toBe('waits');
      await commit();
      const { content } = await frozen((await submitted).body.targetRevisionId);
      expect(content).toContain('Spring came early.');
    });

    test('comes first: the save is too late and its text is kept', async () => {
      const { id, fence } = await started('Көктем келді.');
      await desk.translate(id, fence, () => 'Spring came.');
      const segment = (await desk.view(id)).segments[1];
      const commit = await held([
        ['select 1 from claim where translation_id = $1 for update', [id]],
        ['select 1 from segment where translation_id = $1 for update', [id]],
        [
          `update claim set released_at = clock_timestamp(), release_cause = 'submitted' where translation_id = $1`,
          [id],
        ],
      ]);
      const text = 'Spring came late.';
      const path = `/api/translations/${id}/segments/${segment?.id}`;
      const saved = newsroom.as('aigerim').put(path, { text, version: segment?.version, fence });
      expect(await soon(saved)).toBe('waits');
      await commit();
      expect(await saved).toMatchObject({ status: 409, body: { code: 'claim.lost', mine: text } });
      expect(await newsroom.db.query('select text from segment_draft where translation_id = $1', [id])).toEqual([
        { text },
      ]);
    });

    test('and of many: what was acknowledged is in the frozen text', async () => {
      for (let round = 0; round < 6; round++) {
        const { id, fence } = await started('Көктем келді.');
        await desk.translate(id, fence, () => 'Spring came.');
        const { segments } = await desk.view(id);
        const saves = segments.map((segment) => {
          const path = `/api/translations/${id}/segments/${segment.id}`;
          return newsroom.as('aigerim').put(path, { text: `${segment.id}.`, version: segment.version, fence });
        });
        const [submitted, ...saved] = await Promise.all([submit(id, fence), ...saves]);
        const { content } = await frozen(submitted.body.targetRevisionId);
        for (const [index, reply] of saved.entries()) {
          expect([200, 409]).toContain(reply.status);
          expect(content.includes(`${segments[index]?.id}.`)).toBe(reply.status === 200);
        }
      }
    });
  });
});
