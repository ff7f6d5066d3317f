import type { Pair } from './review-desk';
import { LINES, ReviewDesk } from './review-desk';

describe('four eyes by segment', () => {
  let desk: ReviewDesk;

  beforeAll(async () => {
    desk = await ReviewDesk.open();
  });

  afterAll(() => desk.close());

  const approve = (pair: Pair, by: Parameters<ReviewDesk['person']>[0]) =>
    desk.approve.run(desk.person(by), pair.translation, {});

  test('a reviewer approves what somebody else wrote, and confirms all of it by that', async () => {
    const pair = await desk.inReview();
    const outcome = await approve(pair, 'dauren');
    expect(outcome).toMatchObject({ kind: 'approved', approval: { state: 'approved', confirmed: 3 } });
    expect(await desk.state(pair)).toBe('approved');
    for (const index of LINES.keys()) {
      expect((await desk.segment(pair, index)).confirmed_by).toBe(desk.person('dauren').accountId);
    }
  });

  test('a translator who reviews as well does not approve a text of their own', async () => {
    const pair = await desk.inReview(LINES, 'bekzat');
    await expect(approve(pair, 'bekzat')).rejects.toMatchObject({
      code: 'review.own_text',
      details: { author: { name: 'bekzat' }, segments: pair.segments, mayConfirm: { translator: null } },
    });
    expect(await desk.state(pair)).toBe('in_review');
    expect(await approve(pair, 'dauren')).toMatchObject({ kind: 'approved' });
  });

  test('nobody confirms a text of their own, whatever roles they hold', async () => {
    const pair = await desk.inReview(LINES, 'bekzat');
    const segments = await desk.seen(pair, 0, 1);
    await expect(desk.confirm.run(desk.person('bekzat'), pair.translation, { segments })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'review.own_text',
    });
    expect((await desk.segment(pair, 0)).confirmed_by).toBeNull();
  });

  test('a reviewer’s comma needs the translator: approving at once is refused, after the confirmation it works', async () => {
    const pair = await desk.inReview();
    await desk.claim.run(desk.person('dauren'), pair.translation);
    expect(await desk.save(pair, 1, 'The farmers went out to the fields, before dawn.', 'dauren')).toBe(200);
    await expect(approve(pair, 'dauren')).rejects.toMatchObject({
      code: 'review.own_text',
      details: { segments: [pair.segments[1]], mayConfirm: { translator: { name: 'aigerim' } } },
    });

    const confirmation = await desk.confirm.run(desk.person('aigerim'), pair.translation, {
      segments: await desk.seen(pair, 1),
    });
    expect(confirmation).toEqual({ confirmed: [pair.segments[1]], unconfirmed: 2 });
    expect(await approve(pair, 'dauren')).toMatchObject({ kind: 'approved', approval: { confirmed: 2 } });
  });

  test('the translator confirms what others changed, and not the text they wrote', async () => {
    const pair = await desk.inReview();
    await expect(
      desk.confirm.run(desk.person('aigerim'), pair.translation, { segments: await desk.seen(pair, 0) }),
    ).rejects.toMatchObject({ code: 'review.own_text' });
  });

  test('a translator whose text it is not has no say in it', async () => {
    const pair = await desk.inReview(LINES, 'bekzat');
    await expect(
      desk.confirm.run(desk.person('aigerim'), pair.translation, { segments: await desk.seen(pair, 0) }),
    ).rejects.toMatchObject({ kind: 'forbidden', code: 'review.not_yours' });
  });

  test('an edit voids the confirmation it had', async () => {
    const pair = await desk.inReview();
    await desk.confirm.run(desk.person('dauren'), pair.translation, { segments: await desk.seen(pair, 0, 1, 2) });
    await desk.claim.run(desk.person('madina'), pair.translation);
    await desk.save(pair, 0, 'Harvest begins', 'madina');
    expect((await desk.segment(pair, 0)).confirmed_by).toBeNull();
    expect((await desk.segment(pair, 1)).confirmed_by).toBe(desk.person('dauren').accountId);
    await expect(approve(pair, 'madina')).rejects.toMatchObject({ code: 'review.own_text' });
  });

  test('somebody who translates and reviews approves what a colleague translated', async () => {
    expect(await approve(await desk.inReview(), 'bekzat')).toMatchObject({ kind: 'approved' });
  });

  test('an editor who brought a text in does not confirm it', async () => {
    const pair = await desk.attached(null, 'gulnar');
    await expect(approve(pair, 'gulnar')).rejects.toMatchObject({ code: 'review.own_text' });
    await expect(
      desk.confirm.run(desk.person('gulnar'), pair.translation, { segments: await desk.seen(pair, 0) }),
    ).rejects.toMatchObject({ code: 'review.own_text' });
    expect(await approve(pair, 'dauren')).toMatchObject({ kind: 'approved' });
  });

  test('a received twin was not made from the source: whoever wrote that does not approve it unread', async () => {
    const pair = await desk.attached('gulnar', 'aigerim');
    await expect(approve(pair, 'gulnar')).rejects.toMatchObject({ code: 'review.own_text' });
    expect(await desk.confirmable(pair, 'gulnar')).toEqual([]);
    expect(await approve(pair, 'dauren')).toMatchObject({ kind: 'approved' });
  });

  test('who wrote the source of a translation may approve it: its translator has read it', async () => {
    expect(await approve(await desk.inReview(), 'gulnar')).toMatchObject({ kind: 'approved' });
  });

  test('swapping the sides does not turn a text of one’s own into one that needs no other eyes', async () => {
    const pair = await desk.inReview(LINES, 'bekzat');
    await desk.swap(pair, 'gulnar');
    await expect(approve(pair, 'bekzat')).rejects.toMatchObject({ code: 'review.own_text' });
    await expect(
      desk.database.query(
        'update segment set confirmed_by = $2, confirmed_at = clock_timestamp() where translation_id = $1',
        [pair.translation, desk.person('bekzat').accountId],
      ),
    ).rejects.toMatchObject({ code: 'review.own_text' });
    expect(await approve(pair, 'dauren')).toMatchObject({ kind: 'approved' });
  });

  test('what waits for other eyes is shown to those who may be them', async () => {
    const pair = await desk.inReview();
    expect(await desk.confirmable(pair, 'dauren')).toHaveLength(3);
    expect(await desk.confirmable(pair, 'aigerim')).toEqual([]);
  });

  test('nobody becomes the reader of a text by passing it off as somebody else’s', async () => {
    const pair = await desk.inReview(LINES, 'bekzat');
    await expect(
      desk.database.query('update segment set last_author_id = $2 where translation_id = $1', [
        pair.translation,
        desk.person('aigerim').accountId,
      ]),
    ).rejects.toThrow('the author of a text changes with the text only');
  });
});
