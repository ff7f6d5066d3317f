import { Client } from 'pg';
import { verifyDatabase } from '../../../src/commands/verify/verify-database';
import { ReviewDesk } from './review-desk';

const ROUNDS = 12;

describe('two at once', () => {
  let desk: ReviewDesk;

  beforeAll(async () => {
    desk = await ReviewDesk.open();
  });

  afterAll(async () => {
    const owner = new Client({ connectionString: desk.ownerUrl });
    await owner.connect();
    const broken = (await verifyDatabase(owner)).filter((report) => report.rowCount > 0);
    await owner.end();
    await desk.close();
    expect(broken).toEqual([]);
  });

  test('of two reviewers who approve, one wins and the other is told that it is approved', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const pair = await desk.inReview();
      const outcomes = await Promise.allSettled(
        (['dauren', 'madina'] as const).map((by) => desk.approve.run(desk.person(by), pair.translation, {})),
      );
      const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(lost).toHaveLength(1);
      expect(lost[0]?.reason).toMatchObject({ code: 'review.not_in_review', parameters: { state: 'approved' } });
      const reviews = await desk.database.query('select 1 from review where translation_id = $1', [pair.translation]);
      expect(reviews).toHaveLength(1);
    }
  });

  test('of a save and an approval by one hand, one wins: no edit slips under an approval', async () => {
    const winners = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const pair = await desk.inReview();
      await desk.claim.run(desk.person('dauren'), pair.translation);
      const [approval, save] = await Promise.allSettled([
        desk.approve.run(desk.person('dauren'), pair.translation, {}),
        desk.save(pair, round % 3, `Edited in round ${round}: 12.`, 'dauren'),
      ]);
      const isSaved = save?.status === 'fulfilled' && save.value === 200;
      expect(isSaved).toBe(approval?.status === 'rejected');
      expect(await desk.state(pair)).toBe(isSaved ? 'in_review' : 'approved');
      winners.add(isSaved ? 'save' : 'approval');
    }
    expect(winners.size).toBeGreaterThan(0);
  });

  test('of an approval and a new source text, nothing is approved that was not read', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const pair = await desk.inReview();
      await Promise.allSettled([
        desk.approve.run(desk.person('dauren'), pair.translation, {}),
        desk.reviseSource(pair, 1, `Диқандар ертемен егіске шықты (${'I'.repeat(round + 1)}).`),
      ]);
      expect(await desk.state(pair)).toBe('ready');
      expect((await desk.segment(pair, 1)).confirmed_by).toBeNull();
    }
  });

  test('of two claims of a review, one wins and the other is told who holds it', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const pair = await desk.inReview();
      const outcomes = await Promise.allSettled(
        (['dauren', 'madina', 'gulnar'] as const).map((by) => desk.claim.run(desk.person(by), pair.translation)),
      );
      const won = outcomes.filter((outcome) => outcome.status === 'fulfilled');
      expect(won).toHaveLength(1);
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'claim.held' });
      }
    }
  });

  test('a confirmation and an edit of the same segment never leave a text confirmed that was not seen', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const pair = await desk.inReview();
      await desk.claim.run(desk.person('dauren'), pair.translation);
      const segments = await desk.seen(pair, 0);
      const [confirmation] = await Promise.allSettled([
        desk.confirm.run(desk.person('gulnar'), pair.translation, { segments }),
        desk.save(pair, 0, `Harvest, round ${round}`, 'dauren'),
      ]);
      if (confirmation?.status === 'rejected') {
        expect(confirmation.reason).toMatchObject({ code: 'review.stale_segments' });
      }
      expect(await desk.segment(pair, 0)).toMatchObject({ target_text: `Harvest, round ${round}`, confirmed_by: null });
    }
  });
});
