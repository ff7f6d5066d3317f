import type { StandingFinding } from '../../../src/contract/quality';
import { CheckFrozenPair } from '../../../src/features/quality/check-frozen-pair';
import { RunChecks } from '../../../src/features/quality/quality.jobs';
import type { Transaction } from '../../../src/platform/database/database';
import { HopelessJobError } from '../../../src/platform/queues/job';
import { type Pair, ReviewDesk } from './review-desk';

/** The number of the last line is lost on the way. */
const LOST_NUMBER = [
  ['Егін орағы басталды', 'The harvest has begun'],
  ['Биыл 12 комбайн жаңарды.', 'This year many combine harvesters are new.'],
] as const;

describe('blockers and their answers', () => {
  let desk: ReviewDesk;

  beforeAll(async () => {
    desk = await ReviewDesk.open();
  });

  afterAll(() => desk.close());

  const answer = (pair: Pair, fingerprint: string, by: Parameters<ReviewDesk['person']>[0] = 'aigerim') =>
    desk.answer.run(desk.person(by), pair.translation, {
      fingerprint,
      reason: 'other',
      note: 'Дереккөзде сан түзетілді',
    });
  const onlyBlocker = async (pair: Pair): Promise<StandingFinding> => {
    const blockers = (await desk.findings(pair)).filter((finding) => finding.severity === 'blocker');
    expect(blockers).toHaveLength(1);
    return blockers[0] as StandingFinding;
  };

  /** In review with an answered blocker. */
  async function answered(): Promise<{ pair: Pair; blocker: StandingFinding }> {
    const pair = await desk.translating(LOST_NUMBER);
    await desk.database.transaction((tx) => desk.quality.checkAtSubmit(tx, pair.translation));
    const blocker = await answer(pair, (await onlyBlocker(pair)).fingerprint);
    await desk.submit(pair);
    await desk.check(pair);
    return { pair, blocker };
  }

  test('an answer lets a text into review, and an approval waits until a second person agrees', async () => {
    const { pair, blocker } = await answered();
    const dauren = desk.person('dauren');
    expect(await desk.approve.run(dauren, pair.translation, {})).toMatchObject({
      kind: 'blocked',
      findings: [{ fingerprint: blocker.fingerprint, answer: { reason: 'other', answeredBy: { name: 'aigerim' } } }],
    });
    expect(await desk.state(pair)).toBe('in_review');

    const ratified = await desk.ratify.run(dauren, blocker.answer?.id ?? '');
    expect(ratified.answer).toMatchObject({ ratifiedBy: { name: 'dauren' } });
    expect(await desk.approve.run(dauren, pair.translation, {})).toMatchObject({ kind: 'approved' });
    expect((await desk.acts(pair)).map((act) => act.act)).toEqual(
      expect.arrayContaining(['answer_finding', 'ratify_answer', 'approve']),
    );
  });

  test('nobody agrees to an answer of their own', async () => {
    const pair = await desk.inReview(LOST_NUMBER, 'bekzat');
    const blocker = await answer(pair, (await onlyBlocker(pair)).fingerprint, 'bekzat');
    await expect(desk.ratify.run(desk.person('bekzat'), blocker.answer?.id ?? '')).rejects.toMatchObject({
      code: 'answer.own',
    });
  });

  test('an answer dies when its text changes', async () => {
    const { pair, blocker } = await answered();
    await desk.ratify.run(desk.person('dauren'), blocker.answer?.id ?? '');
    await desk.claim.run(desk.person('dauren'), pair.translation);
    await desk.save(pair, 1, 'This year lots of combine harvesters are new.', 'dauren');
    await desk.confirm.run(desk.person('aigerim'), pair.translation, { segments: await desk.seen(pair, 1) });

    const outcome = await desk.approve.run(desk.person('dauren'), pair.translation, {});
    expect(outcome).toMatchObject({ kind: 'blocked', findings: [{ answer: null, stage: 'review' }] });
    expect((await onlyBlocker(pair)).fingerprint).not.toBe(blocker.fingerprint);
    await expect(desk.ratify.run(desk.person('madina'), blocker.answer?.id ?? '')).rejects.toMatchObject({
      code: 'answer.outdated',
    });
  });

  test('a blocker that is mended is gone, and its answer with it', async () => {
    const { pair } = await answered();
    await desk.claim.run(desk.person('dauren'), pair.translation);
    await desk.save(pair, 1, 'This year 12 combine harvesters are new.', 'dauren');
    await desk.confirm.run(desk.person('aigerim'), pair.translation, { segments: await desk.seen(pair, 1) });
    expect(await desk.approve.run(desk.person('dauren'), pair.translation, {})).toMatchObject({ kind: 'approved' });
    expect(await desk.findings(pair)).toEqual([]);
  });

  test('a blocker found after the submit goes to the reviewer and never silently back', async () => {
    const pair = await desk.translating(LOST_NUMBER);
    await desk.submit(pair, 'aigerim', { checked: false });
    await desk.check(pair);
    expect(await desk.state(pair)).toBe('in_review');
    expect(await onlyBlocker(pair)).toMatchObject({ stage: 'review', answer: null });
    expect((await desk.acts(pair)).at(-1)).toMatchObject({ act: 'check', account_id: null, details: { blocker: 1 } });
  });

  test('a finding that nobody has stored yet can be answered while one types', async () => {
    const pair = await desk.translating(LOST_NUMBER);
    const other = await desk.translating(LOST_NUMBER);
    await desk.database.transaction((tx) => desk.quality.checkAtSubmit(tx, other.translation));
    await expect(answer(pair, (await onlyBlocker(other)).fingerprint)).rejects.toMatchObject({
      kind: 'missing',
      code: 'finding.missing',
    });
  });

  test('only the holder answers while a text is translated, and nobody before or after', async () => {
    const pair = await desk.translating(LOST_NUMBER);
    await desk.database.transaction((tx) => desk.quality.checkAtSubmit(tx, pair.translation));
    const { fingerprint } = await onlyBlocker(pair);
    await expect(answer(pair, fingerprint, 'bekzat')).rejects.toMatchObject({ code: 'claim.lost' });
    await answer(pair, fingerprint);
    await desk.submit(pair);
    await expect(answer(pair, fingerprint)).rejects.toMatchObject({
      code: 'answer.not_now',
      parameters: { state: 'checking' },
    });
  });

  test('whoever answered thinks better of it, and what was agreed to is void', async () => {
    const { pair, blocker } = await answered();
    await desk.ratify.run(desk.person('dauren'), blocker.answer?.id ?? '');
    const again = await desk.answer.run(desk.person('aigerim'), pair.translation, {
      fingerprint: blocker.fingerprint,
      reason: 'source_error',
    });
    expect(again.answer).toMatchObject({ reason: 'source_error', note: null, ratifiedBy: null });
    await expect(answer(pair, blocker.fingerprint, 'madina')).rejects.toMatchObject({
      code: 'answer.given',
      parameters: { name: 'aigerim' },
    });
  });

  test('whoever answered takes it back: the finding stands again, and what was said stays in the activity', async () => {
    const pair = await desk.translating(LOST_NUMBER);
    await desk.database.transaction((tx) => desk.quality.checkAtSubmit(tx, pair.translation));
    const blocker = await answer(pair, (await onlyBlocker(pair)).fingerprint);
    const given = blocker.answer?.id ?? '';
    await expect(desk.withdraw.run(desk.person('bekzat'), given)).rejects.toMatchObject({ code: 'claim.lost' });
    await desk.withdraw.run(desk.person('aigerim'), given);
    expect(await onlyBlocker(pair)).toMatchObject({ fingerprint: blocker.fingerprint, answer: null });
    expect((await desk.acts(pair)).slice(-2).map(({ act }) => act)).toEqual(['answer_finding', 'withdraw_answer']);
    await expect(desk.withdraw.run(desk.person('aigerim'), given)).rejects.toMatchObject({ code: 'answer.missing' });
  });

  test('in review nobody takes back what somebody else answered, and after the approval nobody anything', async () => {
    const { pair, blocker } = await answered();
    const given = blocker.answer?.id ?? '';
    await expect(desk.withdraw.run(desk.person('dauren'), given)).rejects.toMatchObject({
      code: 'answer.given',
      parameters: { name: 'aigerim' },
    });
    await desk.ratify.run(desk.person('dauren'), given);
    await desk.approve.run(desk.person('dauren'), pair.translation, {});
    await expect(desk.withdraw.run(desk.person('aigerim'), given)).rejects.toMatchObject({ code: 'answer.not_now' });
    expect(
      await desk.database.one('select withdraw_answer($1, answered_by) as gone from answer where id = $1', [given]),
    ).toEqual({ gone: false });
  });

  test('the checks of the queue read the bytes that were frozen, or nothing', async () => {
    const pair = await desk.translating(LOST_NUMBER);
    await desk.submit(pair);
    await desk.bindOtherTarget(pair, 'Some other text');
    await expect(desk.check(pair)).rejects.toThrow(HopelessJobError);
    expect(await desk.state(pair)).toBe('checking');
  });

  test('the checks of the queue run twice to the same result', async () => {
    const { pair } = await answered();
    const before = await desk.findings(pair);
    await desk.check(pair);
    expect(await desk.findings(pair)).toEqual(before);
    expect((await desk.acts(pair)).filter((act) => act.act === 'check')).toHaveLength(1);
  });

  test('checked twice at the same moment, a fault is found once', async () => {
    const pair = await desk.translating(LOST_NUMBER);
    const check = (tx: Transaction) => desk.quality.checkAtSubmit(tx, pair.translation);
    let second: Promise<unknown> = Promise.resolve();
    await desk.database.transaction(async (tx) => {
      await check(tx);
      second = desk.database.transaction(check);
      // Long enough for the second to have found the same and to wait for the first.
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    await second;
    await onlyBlocker(pair);
  });

  test('a warning is dismissed with a reason by whoever works on the text, and keeps nobody from approving', async () => {
    const pair = await desk.inReview([['Диқандар егіске шықты.', 'The 40 farmers went out to the fields.']]);
    const [warning] = await desk.findings(pair);
    expect(warning).toMatchObject({ severity: 'warning', answer: null });
    const dismissed = await desk.answer.run(desk.person('dauren'), pair.translation, {
      fingerprint: warning?.fingerprint ?? '',
      reason: 'intended',
    });
    expect(dismissed.answer).toMatchObject({ reason: 'intended', answeredBy: { name: 'dauren' }, ratifiedBy: null });
    expect(await desk.approve.run(desk.person('dauren'), pair.translation, {})).toMatchObject({ kind: 'approved' });
  });

  test('when the checks fail for good, the editors see that the text waits, and why', async () => {
    const pair = await desk.translating(LOST_NUMBER);
    await desk.submit(pair);
    const job = new RunChecks(new CheckFrozenPair(desk.quality));
    const payload = { articleId: pair.article, translationId: pair.translation };
    await desk.database.transaction((tx) => job.giveUp(tx, payload, 'the memory was full'));
    expect((await desk.acts(pair)).at(-1)).toMatchObject({ act: 'give_up_checks', reason: 'the memory was full' });
    expect(await desk.state(pair)).toBe('checking');
    await desk.database.transaction((tx) => job.run(tx, payload));
    expect(await desk.state(pair)).toBe('in_review');
  });
});
