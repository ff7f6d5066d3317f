import { LINES, type Pair, ReviewDesk } from './review-desk';

describe('verdicts', () => {
  let desk: ReviewDesk;

  beforeAll(async () => {
    desk = await ReviewDesk.open();
  });

  afterAll(() => desk.close());

  const approved = async (): Promise<Pair> => {
    const pair = await desk.inReview();
    await desk.approve.run(desk.person('dauren'), pair.translation, {});
    return pair;
  };
  const amend = async (pair: Pair, index: number, text: string, by: 'gulnar' | 'erlan' | 'nurlan' = 'gulnar') => {
    const [seen] = await desk.seen(pair, index);
    return desk.amend.run(desk.person(by), pair.translation, {
      reason: 'Тақырып дәлірек болсын',
      segments: [{ id: seen?.id ?? '', version: seen?.version ?? 0, text }],
    });
  };

  describe('an approval', () => {
    test('binds the exact bytes: what was edited in review is frozen in the same act', async () => {
      const pair = await desk.inReview();
      await desk.claim.run(desk.person('dauren'), pair.translation);
      await desk.save(pair, 0, 'Harvest begins', 'dauren');
      await desk.confirm.run(desk.person('aigerim'), pair.translation, { segments: await desk.seen(pair, 0) });
      await desk.approve.run(desk.person('dauren'), pair.translation, { reason: 'Жақсы шықты' });

      const [row] = await desk.database.query<{ number: number; content: string; matches: boolean; reason: string }>(
        `select en.number, en.content, v.en_sha256 = sha256(convert_to(en.content, 'UTF8')) as matches, v.reason
          from review v join revision en on en.id = v.en_revision_id join translation t on t.target_revision_id = en.id
          where t.id = $1`,
        [pair.translation],
      );
      expect(row).toMatchObject({ number: 2, matches: true, reason: 'Жақсы шықты' });
      expect(row?.content).toContain('Harvest begins');
    });

    test('is not given while somebody else holds the review', async () => {
      const pair = await desk.inReview();
      await desk.claim.run(desk.person('madina'), pair.translation);
      await expect(desk.approve.run(desk.person('dauren'), pair.translation, {})).rejects.toMatchObject({
        code: 'claim.held',
        details: { holder: { name: 'madina' } },
      });
    });

    test('ends the claim and leaves who, when and why', async () => {
      const pair = await desk.inReview();
      await desk.claim.run(desk.person('dauren'), pair.translation);
      await desk.approve.run(desk.person('dauren'), pair.translation, { reason: 'Сенбілік нөмірге' });
      const open = await desk.database.query('select 1 from claim where translation_id = $1 and released_at is null', [
        pair.translation,
      ]);
      expect(open).toEqual([]);
      expect((await desk.acts(pair)).at(-1)).toMatchObject({
        act: 'approve',
        account_id: desk.person('dauren').accountId,
        reason: 'Сенбілік нөмірге',
        details: { confirmed: 3 },
      });
    });
  });

  describe('a return', () => {
    const reason = (pair: Pair, index: number, end: number) => ({
      segmentId: pair.segments[index] ?? '',
      side: 'target' as const,
      start: 4,
      end,
      category: 'accuracy' as const,
      severity: 'major' as const,
      note: 'Диқан — тек фермер емес',
    });

    test('sends the text back to its translator with the reasons on their spans', async () => {
      const pair = await desk.inReview();
      await desk.claim.run(desk.person('dauren'), pair.translation);
      await desk.giveBack.run(desk.person('dauren'), pair.translation, { reasons: [reason(pair, 1, 11)] });
      expect(await desk.state(pair)).toBe('returned');
      expect(await desk.returnReasons(pair)).toEqual([
        expect.objectContaining({
          segmentId: pair.segments[1],
          start: 4,
          end: 11,
          by: expect.objectContaining({ name: 'dauren' }),
        }),
      ]);
      const mine = await desk.database.query(
        `select 1 from translation where state = 'returned' and translator_id = $1 and id = $2`,
        [desk.person('aigerim').accountId, pair.translation],
      );
      expect(mine).toHaveLength(1);
    });

    test('names a span that lies in the text', async () => {
      const pair = await desk.inReview();
      const other = await desk.inReview();
      for (const stray of [reason(pair, 0, 400), reason(other, 0, 8)]) {
        await expect(
          desk.giveBack.run(desk.person('dauren'), pair.translation, { reasons: [stray] }),
        ).rejects.toMatchObject({ kind: 'invalid', code: 'review.span_elsewhere' });
      }
      expect(await desk.state(pair)).toBe('in_review');
    });
  });

  describe('a confirmation', () => {
    test('of a version that is no longer the one at hand is refused with the text that stands', async () => {
      const pair = await desk.inReview();
      const segments = await desk.seen(pair, 0, 1);
      await desk.claim.run(desk.person('dauren'), pair.translation);
      await desk.save(pair, 0, 'Harvest begins', 'dauren');
      await expect(desk.confirm.run(desk.person('gulnar'), pair.translation, { segments })).rejects.toMatchObject({
        kind: 'stale',
        code: 'review.stale_segments',
        details: { segments: [{ id: pair.segments[0], version: 3, text: 'Harvest begins' }] },
      });
      expect((await desk.segment(pair, 1)).confirmed_by).toBeNull();
    });

    test('shows the translator the reviewer’s edits, before and after, and nothing else', async () => {
      const pair = await desk.inReview();
      await desk.claim.run(desk.person('dauren'), pair.translation);
      await desk.save(pair, 1, 'Farmers went out to the fields before dawn', 'dauren');
      await desk.save(pair, 1, 'Farmers went out to the fields before dawn.', 'dauren');
      expect(await desk.confirmable(pair, 'aigerim')).toEqual([
        {
          segmentId: pair.segments[1],
          version: 4,
          author: { id: desk.person('dauren').accountId, name: 'dauren' },
          before: LINES[1]?.[1],
          after: 'Farmers went out to the fields before dawn.',
        },
      ]);
      expect((await desk.confirmable(pair, 'dauren')).map((each) => each.segmentId)).toEqual([
        pair.segments[0],
        pair.segments[2],
      ]);
    });
  });

  describe('an amendment', () => {
    test('of a headline at 23:00 voids one confirmation only, and one other person confirms and approves in one act', async () => {
      const pair = await approved();
      const amendment = await amend(pair, 0, 'Harvest begins in the north');
      expect(amendment).toMatchObject({ state: 'in_review', changed: [pair.segments[0]], findings: [] });
      expect((await desk.segment(pair, 0)).confirmed_by).toBeNull();
      expect((await desk.segment(pair, 1)).confirmed_by).toBe(desk.person('dauren').accountId);
      expect(await desk.confirmable(pair, 'erlan')).toMatchObject([
        { before: 'The harvest has begun', after: 'Harvest begins in the north' },
      ]);

      await expect(desk.approve.run(desk.person('gulnar'), pair.translation, {})).rejects.toMatchObject({
        code: 'review.own_text',
        details: { segments: [pair.segments[0]] },
      });
      expect(await desk.approve.run(desk.person('erlan'), pair.translation, {})).toMatchObject({
        kind: 'approved',
        approval: { confirmed: 1 },
      });
    });

    test('leaves a new revision at once, and no claim', async () => {
      const pair = await approved();
      const { revisionId } = await amend(pair, 0, 'Harvest begins in the north');
      const [row] = await desk.database.query<{ content: string; open: string }>(
        `select r.content, (select count(*) from claim where translation_id = t.id and released_at is null) as open
          from translation t join revision r on r.id = t.target_revision_id where t.id = $1 and r.id = $2`,
        [pair.translation, revisionId],
      );
      expect(row?.content).toContain('in the north');
      expect(row?.open).toBe('0');
    });

    test('takes a scheduled text off the schedule first, also by somebody on duty', async () => {
      const pair = await approved();
      await desk.schedule(pair);
      await amend(pair, 0, 'Harvest begins in the north', 'nurlan');
      const acts = await desk.acts(pair);
      expect(acts.slice(acts.findIndex((act) => act.act === 'deschedule'))).toMatchObject([
        { act: 'deschedule', account_id: desk.person('nurlan').accountId, reason: 'Тақырып дәлірек болсын' },
        { act: 'amend', account_id: desk.person('nurlan').accountId, reason: 'Тақырып дәлірек болсын' },
        { act: 'claim_review' },
      ]);
      const open = await desk.database.query(
        'select 1 from publication_order where article_id = $1 and ended_at is null',
        [pair.article],
      );
      expect(open).toEqual([]);
    });

    test('prepares the correction of what is live', async () => {
      const pair = await approved();
      await desk.publish(pair);
      expect(await desk.state(pair)).toBe('done');
      await amend(pair, 2, 'This year 12 combines are new.');
      expect(await desk.state(pair)).toBe('in_review');
      expect(await desk.approve.run(desk.person('dauren'), pair.translation, {})).toMatchObject({
        kind: 'approved',
        approval: { confirmed: 1 },
      });
    });

    test('that changes nothing is refused, and one of an old version as well', async () => {
      const pair = await approved();
      await expect(amend(pair, 0, 'The harvest has begun')).rejects.toMatchObject({ code: 'amendment.unchanged' });
      await expect(
        desk.amend.run(desk.person('gulnar'), pair.translation, {
          reason: 'Түзету',
          segments: [{ id: pair.segments[0] ?? '', version: 1, text: 'Harvest' }],
        }),
      ).rejects.toMatchObject({ kind: 'stale', code: 'review.stale_segments' });
      expect(await desk.state(pair)).toBe('approved');
    });

    test('is not for a text that is still in review', async () => {
      const pair = await desk.inReview();
      await expect(amend(pair, 0, 'Harvest begins')).rejects.toMatchObject({ code: 'workflow.not_allowed' });
    });
  });

  describe('a carry-over', () => {
    test('brings the approval to a source whose typo was mended, in one act', async () => {
      const pair = await approved();
      await desk.reviseSource(pair, 1, 'Диқандар таң атпай егінге шықты.');
      const outcome = await desk.carryOver.run(desk.person('madina'), pair.translation, { reason: 'Бір әріп' });
      expect(outcome).toMatchObject({ kind: 'approved', approval: { confirmed: 1 } });
      expect(await desk.state(pair)).toBe('approved');
      const [row] = await desk.database.query<{ kk: number; en: number }>(
        `select kk.number as kk, en.number as en from review v join revision kk on kk.id = v.kk_revision_id
          join revision en on en.id = v.en_revision_id where v.translation_id = $1 order by v.at desc limit 1`,
        [pair.translation],
      );
      expect(row).toEqual({ kk: 2, en: 1 });
      expect((await desk.acts(pair)).at(-1)).toMatchObject({ act: 'carry_over', reason: 'Бір әріп' });
    });

    test('is refused to the author of the text', async () => {
      const pair = await desk.inReview(LINES, 'bekzat');
      await desk.approve.run(desk.person('dauren'), pair.translation, {});
      await desk.reviseSource(pair, 1, 'Диқандар таң атпай егінге шықты.');
      await expect(
        desk.carryOver.run(desk.person('bekzat'), pair.translation, { reason: 'Бір әріп' }),
      ).rejects.toMatchObject({ code: 'review.own_text' });
    });

    test('is refused to whoever mended the source, also past the desk', async () => {
      const pair = await approved();
      await desk.reviseSource(pair, 1, 'Диқандар таң атпай егінге шықты.');
      await expect(
        desk.carryOver.run(desk.person('gulnar'), pair.translation, { reason: 'Бір әріп' }),
      ).rejects.toMatchObject({ code: 'review.own_text', details: { segments: [pair.segments[1]] } });
      await expect(desk.carryOverBySql(pair, 'gulnar')).rejects.toMatchObject({ code: 'review.own_text' });
      expect(await desk.state(pair)).toBe('ready');
    });

    test('is refused when the number changed: then a blocker stands', async () => {
      const pair = await approved();
      await desk.reviseSource(pair, 0, 'Егін орағы 5 күн бұрын басталды');
      expect(await desk.carryOver.run(desk.person('madina'), pair.translation, { reason: 'Бір әріп' })).toMatchObject({
        kind: 'blocked',
      });
      expect(await desk.state(pair)).toBe('ready');
    });

    test('is only for a text that was approved as it stands', async () => {
      const pair = await desk.inReview();
      await desk.reviseSource(pair, 1, 'Диқандар таң атпай егінге шықты.');
      await expect(
        desk.carryOver.run(desk.person('madina'), pair.translation, { reason: 'Бір әріп' }),
      ).rejects.toMatchObject({ code: 'carry_over.target_changed' });
    });
  });

  describe('night duty', () => {
    const approveOnDuty = (pair: Pair, by: 'erlan' | 'gulnar') =>
      desk.database.transaction((tx) =>
        desk.review.approveOnDuty(tx, desk.person(by), pair.translation, 'Түнгі жедел хабар'),
      );

    test('one person alone approves, also a text of their own, with a reason', async () => {
      const pair = await approved();
      await amend(pair, 0, 'Harvest begins in the north', 'erlan');
      expect(await approveOnDuty(pair, 'erlan')).toMatchObject({ scope: 'pair' });
      expect(await desk.state(pair)).toBe('approved');
      expect((await desk.acts(pair)).at(-1)).toMatchObject({
        act: 'approve_on_duty',
        reason: 'Түнгі жедел хабар',
        details: { unread: 1 },
      });
    });

    test('needs the permission', async () => {
      await expect(approveOnDuty(await desk.inReview(), 'gulnar')).rejects.toMatchObject({ code: 'review.no_duty' });
    });

    test('does not pass over a blocker without an answer', async () => {
      const pair = await desk.inReview([['Биыл 12 комбайн жаңарды.', 'This year many combines are new.']]);
      await expect(approveOnDuty(pair, 'erlan')).rejects.toMatchObject({ code: 'review.blockers' });
      const [blocker] = await desk.findings(pair);
      await desk.answer.run(desk.person('erlan'), pair.translation, {
        fingerprint: blocker?.fingerprint ?? '',
        reason: 'source_error',
      });
      expect(await approveOnDuty(pair, 'erlan')).toMatchObject({ scope: 'pair' });
    });
  });

  describe('a declared single', () => {
    const approveSingle = (article: string, by: 'gulnar' | 'dauren' | 'erlan', onDuty = false) =>
      desk.database.transaction((tx) =>
        desk.review.approveSingle(tx, desk.person(by), article, { locale: 'kk', reason: 'Тек қазақша', onDuty }),
      );

    test('is approved by somebody who did not write it', async () => {
      const { article } = await desk.ready(['Күн суытты']);
      await desk.declareSingle(article);
      await expect(approveSingle(article, 'gulnar')).rejects.toMatchObject({ code: 'review.own_text' });
      expect(await approveSingle(article, 'dauren')).toMatchObject({ scope: 'single', enRevisionId: null });
    });

    test('that nobody declared is not approved', async () => {
      const { article } = await desk.ready(['Күн суытты']);
      await expect(approveSingle(article, 'dauren')).rejects.toMatchObject({ code: 'single.not_declared' });
    });

    test('is approved alone on night duty, by those who have it', async () => {
      const { article } = await desk.ready(['Күн суытты']);
      await desk.declareSingle(article);
      await expect(approveSingle(article, 'gulnar', true)).rejects.toMatchObject({ code: 'review.no_duty' });
      expect(await approveSingle(article, 'erlan', true)).toMatchObject({ scope: 'single' });
    });
  });

  describe('what has no counterpart', () => {
    test('is explained by one person and agreed to by another before the text is approved', async () => {
      const pair = await desk.attached(null, 'aigerim', [
        'The harvest has begun',
        'The farmers went out to the fields before dawn.',
      ]);
      const dauren = desk.person('dauren');
      const gap = (await desk.findings(pair)).find((finding) => finding.checkId === 'segment.gap');
      expect(gap).toMatchObject({ severity: 'blocker', isAnswerable: false, stage: 'review' });
      await expect(
        desk.answer.run(dauren, pair.translation, { fingerprint: gap?.fingerprint ?? '', reason: 'intended' }),
      ).rejects.toMatchObject({ code: 'answer.structural' });
      expect(await desk.approve.run(dauren, pair.translation, {})).toMatchObject({ kind: 'blocked' });

      await desk.explainGap(pair, gap?.segmentId ?? '', 'dauren');
      await expect(desk.approve.run(dauren, pair.translation, {})).rejects.toMatchObject({ code: 'review.own_text' });
      const index = pair.segments.indexOf(gap?.segmentId ?? '');
      await desk.confirm.run(desk.person('gulnar'), pair.translation, { segments: await desk.seen(pair, index) });
      expect(await desk.approve.run(dauren, pair.translation, {})).toMatchObject({ kind: 'approved' });
    });

    test('needs no word in a brief', async () => {
      const pair = await desk.translating(
        LINES.map(([source], index) => [source, index === 1 ? '' : (LINES[index]?.[1] ?? '')]),
      );
      await expect(desk.submit(pair)).rejects.toMatchObject({ code: 'segment.empty' });
      await desk.relate(pair, 'brief');
      await desk.submit(pair);
      await desk.check(pair);
      expect(await desk.approve.run(desk.person('dauren'), pair.translation, {})).toMatchObject({ kind: 'approved' });
    });
  });
});
