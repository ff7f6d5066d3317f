import type { CheckedTexts, StandingFinding } from '../../src/contract/quality';
import type { Claim } from '../../src/contract/translation';
import { RunChecks } from '../../src/features/quality/quality.jobs';
import type { CastName } from '../cast';
import { Desk } from '../desk';
import { work } from '../work';
import { type NewsroomApp, openNewsroom } from './app';

const SOURCE = 'Биыл шаруашылықта 12 жаңа комбайн жұмыс істейді.';
const LOST = 'New combine harvesters are at work on the farm this year.';

interface Refusal {
  readonly code: string;
  readonly findings: StandingFinding[];
}

describe('findings over HTTP', () => {
  let newsroom: NewsroomApp;
  let desk: Desk;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = new Desk(newsroom);
  });
  afterAll(() => newsroom.close());

  const answer = (id: string, name: CastName, body: object) =>
    newsroom.as(name).post<StandingFinding & Refusal>(`/api/translations/${id}/answers`, body);
  const ratify = (name: CastName, answerId: string | undefined) =>
    newsroom.as(name).post<StandingFinding & Refusal>(`/api/answers/${answerId}/ratification`);
  const approve = (id: string, name: CastName) =>
    newsroom.as(name).post<Refusal>(`/api/translations/${id}/approval`, {});

  /** A translation whose number was lost, refused at the submit. */
  async function refused(): Promise<{ id: string; claim: Claim; blocker: StandingFinding }> {
    const { id } = await desk.ready({ body: SOURCE });
    const claim = await desk.claim(id);
    await desk.translate(id, claim.fence, ({ sourceText }) => (sourceText === SOURCE ? LOST : 'The harvest has begun'));
    const reply = await newsroom
      .as('aigerim')
      .post<Refusal>(`/api/translations/${id}/submission`, { fence: claim.fence });
    expect(reply).toMatchObject({ status: 409, body: { code: 'submission.blocked' } });
    const [blocker] = reply.body.findings;
    if (!blocker) throw new Error('the lost number was not found');
    return { id, claim, blocker };
  }

  test('a blocker stops the submit, is answered with a chosen reason, ratified by another, and then the text is approved', async () => {
    const { id, claim, blocker } = await refused();
    expect(blocker).toMatchObject({ severity: 'blocker', stage: 'submit', answer: null, isAnswerable: true });
    expect(SOURCE.slice(blocker.sourceSpans[0]?.start, blocker.sourceSpans[0]?.end)).toBe('12');
    const { fingerprint } = blocker;
    expect((await answer(id, 'aigerim', { fingerprint })).status).toBe(400);
    expect((await answer(id, 'aigerim', { fingerprint, reason: 'other' })).status).toBe(400);
    expect(await answer(id, 'bekzat', { fingerprint, reason: 'intended' })).toMatchObject({ status: 409 });

    const given = await answer(id, 'aigerim', { fingerprint, reason: 'source_error' });
    expect(given).toMatchObject({ status: 201, body: { answer: { reason: 'source_error', ratifiedBy: null } } });
    expect((await desk.submit(id, claim.fence)).status).toBe(201);
    await work(newsroom, RunChecks);

    const early = await approve(id, 'dauren');
    expect(early).toMatchObject({ status: 409, body: { code: 'review.blockers', findings: [{ fingerprint }] } });
    expect((await ratify('aigerim', given.body.answer?.id)).status).toBe(403);
    expect(await ratify('dauren', given.body.answer?.id)).toMatchObject({
      status: 201,
      body: { answer: { ratifiedBy: { name: 'Дәурен' } } },
    });
    expect((await approve(id, 'dauren')).status).toBe(201);
  });

  test('an answer dies with its text, and a mended text needs none', async () => {
    const { id, claim, blocker } = await refused();
    await answer(id, 'aigerim', { fingerprint: blocker.fingerprint, reason: 'false_alarm' });
    await desk.translate(id, claim.fence, ({ sourceText, targetText }) =>
      sourceText === SOURCE ? `Look: ${LOST}` : targetText,
    );
    const again = await newsroom
      .as('aigerim')
      .post<Refusal>(`/api/translations/${id}/submission`, { fence: claim.fence });
    expect(again.status).toBe(409);
    expect(again.body.findings[0]).toMatchObject({ answer: null });
    expect(again.body.findings[0]?.fingerprint).not.toBe(blocker.fingerprint);
    await desk.translate(id, claim.fence, ({ sourceText, targetText }) =>
      sourceText === SOURCE ? LOST.replace('New', 'Twelve (12) new') : targetText,
    );
    expect((await desk.submit(id, claim.fence)).status).toBe(201);
    expect((await desk.view(id)).findings.filter(({ severity }) => severity === 'blocker')).toEqual([]);
  });

  test('an empty segment cannot be answered', async () => {
    const { id } = await desk.ready({ body: SOURCE });
    const { fence } = await desk.claim(id);
    const reply = await newsroom.as('aigerim').post<Refusal>(`/api/translations/${id}/submission`, { fence });
    const empty = reply.body.findings.find(({ checkId }) => checkId === 'segment.empty');
    expect(empty).toMatchObject({ isAnswerable: false });
    expect(await answer(id, 'aigerim', { fingerprint: empty?.fingerprint, reason: 'intended' })).toMatchObject({
      status: 409,
      body: { code: 'answer.structural' },
    });
  });

  test('what the editor checks while typing is what the submit will find: an answer can follow at once', async () => {
    const { id } = await desk.ready({ body: SOURCE });
    const { fence } = await desk.claim(id);
    await desk.translate(id, fence, ({ sourceText }) => (sourceText === SOURCE ? LOST : 'The harvest has begun'));
    const { segments } = await desk.view(id);
    const checked = await newsroom.as('aigerim').post<CheckedTexts>('/api/checks', {
      sourceLocale: 'kk',
      segments: segments.map((segment) => ({
        id: segment.id,
        blockKind: segment.blockKind,
        source: segment.sourceText,
        target: segment.targetText,
      })),
    });
    expect(checked.status).toBe(200);
    const [finding] = checked.body.findings.filter(({ severity }) => severity === 'blocker');
    expect(finding).toMatchObject({ index: 1 });
    expect((await desk.view(id)).findings).toEqual([]);
    const given = await answer(id, 'aigerim', { fingerprint: finding?.fingerprint, reason: 'source_error' });
    expect(given.status).toBe(201);
    expect((await desk.submit(id, fence)).status).toBe(201);
  });

  describe('POST /api/checks', () => {
    const check = (name: CastName, segments: object[]) =>
      newsroom.as(name).post<CheckedTexts & Refusal>('/api/checks', { sourceLocale: 'kk', segments });
    const one = { source: SOURCE, target: LOST };

    test('stores nothing, and is for people of the newsroom', async () => {
      const before = await newsroom.db.one<{ count: string }>('select count(*) from finding');
      expect((await check('saule', [one])).body.findings).not.toEqual([]);
      expect(await newsroom.db.one('select count(*) from finding')).toEqual(before);
      expect((await newsroom.nobody().post('/api/checks', { sourceLocale: 'kk', segments: [one] })).status).toBe(401);
    });

    test('weighs what it finds by the profile that comes with it', async () => {
      const by = async (profile: object) => {
        const { status, body } = await newsroom
          .as('saule')
          .post<CheckedTexts & Refusal>('/api/checks', { sourceLocale: 'kk', profile, segments: [one] });
        return status === 200 ? body.findings.map(({ checkId, severity }) => `${checkId} ${severity}`) : status;
      };
      expect(await by({})).toContain('numbers.missing blocker');
      expect(await by({ severities: { 'numbers.missing': 'note' } })).toContain('numbers.missing note');
      expect(await by({ severities: { numbers: 'off' } })).not.toContain('numbers.missing blocker');
      expect(await by({ exceptions: ['12 жаңа комбайн'] })).not.toContain('numbers.missing blocker');
      expect(await by({ severities: { 'segment.empty': 'off' } })).toBe(400);
      expect(await by({ severities: { numberz: 'off' } })).toBe(400);
      expect(await by({ exceptions: Array(5001).fill('сөз') })).toBe(400);
    });

    test('takes 200 segments of 100,000 characters and no more', async () => {
      expect((await check('saule', Array(200).fill(one))).status).toBe(200);
      expect((await check('saule', Array(201).fill(one))).status).toBe(400);
      expect((await check('saule', [{ source: 'ә'.repeat(100_001), target: '' }])).status).toBe(400);
    });

    test('refuses a flood of one account with the time to wait, and nobody else', async () => {
      let last = await check('erlan', [one]);
      for (let asked = 0; asked < 200 && last.status === 200; asked += 1) last = await check('erlan', [one]);
      expect(last).toMatchObject({ status: 429, body: { code: 'checks.limited' } });
      expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
      expect((await check('gulnar', [one])).status).toBe(200);
    });
  });
});
