import fc from 'fast-check';
import type {
  Claim,
  SavedSegment,
  SegmentHistory,
  Segments,
  StandingText,
  WorkingSegment,
} from '../../src/contract/translation';
import { newId } from '../../src/kernel/ids';
import type { CastName } from '../cast';
import { Desk } from '../desk';
import { type NewsroomApp, openNewsroom } from './app';
import type { Client } from './client';

interface Late {
  readonly code: string;
  readonly mine: string;
  readonly theirs: StandingText;
  readonly holder: { readonly name: string } | null;
}

const BODY = 'Диқандар дүйсенбіде егінге шықты. Жұмаға қарай жаңбыр күтіледі.';

jest.setTimeout(30_000);

describe('segments', () => {
  let newsroom: NewsroomApp;
  let desk: Desk;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = new Desk(newsroom);
    await newsroom.db.query('update newsroom set claim_limit = 1000');
  });
  afterAll(() => newsroom.close());

  /** A translation under Айгерім's hands: its id, her claim, and its first sentence. */
  async function started(body = BODY): Promise<{ id: string; claim: Claim; segment: WorkingSegment; path: string }> {
    const { id } = await desk.ready({ body });
    const claim = await desk.claim(id);
    const segment = (await desk.view(id)).segments[1];
    if (!segment) throw new Error('a headline and a sentence');
    return { id, claim, segment, path: `/api/translations/${id}/segments/${segment.id}` };
  }

  const save = (client: Client, path: string, input: object, key = newId()) =>
    client.put<SavedSegment & Late>(path, input, { 'idempotency-key': key });

  const history = async (path: string, name: CastName = 'aigerim') =>
    (await newsroom.as(name).get<SegmentHistory>(`${path}/history`)).body;

  describe('a save', () => {
    test('raises the version, keeps what stood before, and prolongs the lease', async () => {
      const { claim, path } = await started();
      await newsroom.db.query(
        `update claim set expires_at = clock_timestamp() + interval '1 minute' where released_at is null and id = $1`,
        [claim.id],
      );
      const first = await save(newsroom.as('aigerim'), path, {
        text: 'Farmers went out.',
        version: 1,
        fence: claim.fence,
      });
      expect(first).toMatchObject({ status: 200, body: { version: 2, kind: 'pair' } });
      expect(Date.parse(first.body.leaseUntil)).toBeGreaterThan(Date.now() + 10 * 60_000);
      const text = 'Farmers went out on Monday.';
      expect((await save(newsroom.as('aigerim'), path, { text, version: 2, fence: claim.fence })).body.version).toBe(3);
      expect(await history(path)).toMatchObject({
        changes: [
          { version: 2, before: '', after: 'Farmers went out.', author: { name: 'Айгерім' } },
          { version: 3, before: 'Farmers went out.', after: text },
        ],
        drafts: [],
      });
    });

    test('of the same text changes nothing', async () => {
      const { claim, path } = await started();
      const input = { text: 'Farmers went out.', version: 1, fence: claim.fence };
      await save(newsroom.as('aigerim'), path, input);
      const same = await save(newsroom.as('aigerim'), path, { ...input, version: 2 });
      expect(same).toMatchObject({ status: 200, body: { version: 2 } });
      expect((await history(path)).changes).toHaveLength(1);
    });

    test('sent twice with one key is one save; the key is good for nothing else', async () => {
      const { claim, path } = await started();
      const key = newId();
      const input = { text: 'Farmers went out.', version: 1, fence: claim.fence };
      const both = await Promise.all([0, 1].map(() => save(newsroom.as('aigerim'), path, input, key)));
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      expect(both[0]?.body).toEqual(both[1]?.body);
      expect(await save(newsroom.as('aigerim'), path, input, key)).toMatchObject({ status: 200, body: both[0]?.body });
      expect((await history(path)).changes).toHaveLength(1);
      const other = await save(newsroom.as('aigerim'), path, { ...input, text: 'Other.' }, key);
      expect(other).toMatchObject({ body: { code: 'idempotency.other_request' } });
      expect((await history(path)).changes).toHaveLength(1);
    });

    test('that was answered is answered the same after the claim is gone', async () => {
      const { id, claim, path } = await started();
      const key = newId();
      const input = { text: 'Farmers went out.', version: 1, fence: claim.fence };
      const before = await save(newsroom.as('aigerim'), path, input, key);
      await newsroom.as('aigerim').delete(`/api/translations/${id}/claim`, { reason: 'Түскі ас' });
      expect((await save(newsroom.as('aigerim'), path, input, key)).body).toEqual(before.body);
    });

    test('on an old version is refused with both texts, and the loser’s is kept', async () => {
      const { claim, path } = await started();
      await save(newsroom.as('aigerim'), path, { text: 'Farmers went out.', version: 1, fence: claim.fence });
      const late = await save(newsroom.as('aigerim'), path, { text: 'Peasants left.', version: 1, fence: claim.fence });
      expect(late.status).toBe(412);
      expect(late.body).toMatchObject({
        code: 'segment.stale',
        mine: 'Peasants left.',
        theirs: { text: 'Farmers went out.', version: 2, author: { name: 'Айгерім' }, isRetired: false },
      });
      expect((await history(path)).drafts).toMatchObject([{ text: 'Peasants left.', baseVersion: 1, cause: 'stale' }]);
    });

    test('after the lease was lost is refused, kept for its author, and seen by whoever holds the job now', async () => {
      const { id, claim, path } = await started();
      await newsroom.db.query(
        `update claim set expires_at = clock_timestamp() - interval '1 second' where translation_id = $1`,
        [id],
      );
      const bekzats = await desk.claim(id, 'bekzat');
      await save(newsroom.as('bekzat'), path, { text: 'Bekzat’s text.', version: 1, fence: bekzats.fence });
      const late = await save(newsroom.as('aigerim'), path, {
        text: 'Aigerim’s text.',
        version: 2,
        fence: claim.fence,
      });
      expect(late.status).toBe(409);
      expect(late.body).toMatchObject({
        code: 'claim.lost',
        mine: 'Aigerim’s text.',
        theirs: { text: 'Bekzat’s text.' },
        holder: { id: newsroom.people.bekzat, name: 'Бекзат' },
      });
      expect((await history(path)).drafts).toMatchObject([{ text: 'Aigerim’s text.', cause: 'late' }]);
      // Whoever holds the job now sees what its last holder could not put in; nobody else does.
      expect((await history(path, 'bekzat')).drafts).toMatchObject([
        { author: { id: newsroom.people.aigerim }, text: 'Aigerim’s text.' },
      ]);
      expect((await history(path, 'dauren')).drafts).toEqual([]);
    });

    test('with the fence of a former claim of one’s own is late as well', async () => {
      const { id, claim, path } = await started();
      await newsroom.as('aigerim').delete(`/api/translations/${id}/claim`, { reason: 'Түскі ас' });
      const again = await desk.claim(id);
      expect(again.fence).toBeGreaterThan(claim.fence);
      const late = await save(newsroom.as('aigerim'), path, { text: 'Old tab.', version: 1, fence: claim.fence });
      expect(late).toMatchObject({ status: 409, body: { holder: { name: 'Айгерім' } } });
    });

    test('works in review for whoever holds the review, and for nobody else', async () => {
      const { id, path, segment } = await started();
      await desk.bring(id, 'in_review');
      const taken = await newsroom.db.one<{ fence: string }>(`select fence from take_claim($1, $2, 'review', $3)`, [
        newId(),
        id,
        newsroom.people.dauren,
      ]);
      const input = { text: 'A better sentence.', version: segment.version + 1, fence: Number(taken?.fence) };
      expect((await save(newsroom.as('aigerim'), path, input)).status).toBe(409);
      expect(await save(newsroom.as('dauren'), path, input)).toMatchObject({ status: 200 });
    });

    test.each([
      ['a control character', { text: 'bell \u0007', version: 1, fence: 1 }],
      ['no version', { text: 'x', fence: 1 }],
      ['an unknown field', { text: 'x', version: 1, fence: 1, state: 'approved' }],
      ['more than a segment holds', { text: 'x'.repeat(100_001), version: 1, fence: 1 }],
    ])('with %s is refused at the door', async (_, input) => {
      const { path } = await started();
      expect((await save(newsroom.as('aigerim'), path, input)).status).toBe(400);
    });

    test('of a segment that belongs to another translation is refused', async () => {
      const [one, other] = [await started(), await started()];
      const crossed = `/api/translations/${one.id}/segments/${other.segment.id}`;
      const reply = await save(newsroom.as('aigerim'), crossed, { text: 'x', version: 1, fence: one.claim.fence });
      expect(reply).toMatchObject({ status: 404, body: { code: 'segment.missing' } });
    });

    test('by fifty hands at once: one wins, and the other 49 texts are kept', async () => {
      const { claim, path } = await started();
      const texts = Array.from({ length: 50 }, (_, n) => `Version ${n} of the sentence.`);
      const replies = await Promise.all(
        texts.map((text) => save(newsroom.as('aigerim'), path, { text, version: 1, fence: claim.fence })),
      );
      const won = texts.filter((_, n) => replies[n]?.status === 200);
      const lost = texts.filter((_, n) => replies[n]?.status === 412);
      expect([won.length, lost.length]).toEqual([1, 49]);
      for (const reply of replies) if (reply.status === 412) expect(reply.body.theirs.text).toBe(won[0]);
      const { changes, drafts } = await history(path);
      expect(changes.map(({ after }) => after)).toEqual(won);
      expect(drafts.map(({ text }) => text).sort()).toEqual([...lost].sort());
    });
  });

  describe('split and join', () => {
    const split = (client: Client, path: string, input: object) => client.post<Segments & Late>(`${path}/split`, input);
    const join = (client: Client, path: string, input: object) => client.post<Segments & Late>(`${path}/join`, input);

    test('a split divides both sides, and a join gives back what stood before', async () => {
      const { id, claim, path } = await started();
      await save(newsroom.as('aigerim'), path, { text: 'On Monday farmers went out.', version: 1, fence: claim.fence });
      const reply = await split(newsroom.as('aigerim'), path, {
        sourceOffset: 9,
        targetOffset: 10,
        version: 2,
        fence: claim.fence,
      });
      expect(reply.status).toBe(200);
      expect(reply.body.segments).toMatchObject([
        { sourceText: 'Диқандар', targetText: 'On Monday', version: 3 },
        { sourceText: 'дүйсенбіде егінге шықты.', targetText: 'farmers went out.', version: 1 },
      ]);
      const order = (await desk.view(id)).segments.map(({ sourceText }) => sourceText);
      expect(order.slice(1)).toEqual(['Диқандар', 'дүйсенбіде егінге шықты.', 'Жұмаға қарай жаңбыр күтіледі.']);
      const joined = await join(newsroom.as('aigerim'), path, { version: 3, nextVersion: 1, fence: claim.fence });
      expect(joined.body.segments).toMatchObject([
        { sourceText: 'Диқандар дүйсенбіде егінге шықты.', targetText: 'On Monday farmers went out.', version: 4 },
      ]);
      expect((await history(path)).changes.at(-1)).toMatchObject({
        before: 'On Monday',
        after: 'On Monday farmers went out.',
      });
    });

    test('a join does not reach over the end of a paragraph', async () => {
      const { id, claim } = await started('Бірінші абзац бітті.\n\nЕкінші абзац басталды.');
      const segments = (await desk.view(id)).segments;
      const path = `/api/translations/${id}/segments/${segments[1]?.id}`;
      const reply = await join(newsroom.as('aigerim'), path, { version: 1, nextVersion: 1, fence: claim.fence });
      expect(reply).toMatchObject({ status: 409, body: { code: 'segment.no_next' } });
    });

    test.each([
      ['inside a letter', { sourceOffset: 3, targetOffset: 1 }],
      ['beyond the end', { sourceOffset: 999, targetOffset: 0 }],
      ['with nothing on one side of it', { sourceOffset: 0, targetOffset: 0 }],
    ])('a split %s is refused', async (_, offsets) => {
      const { claim, path } = await started();
      await save(newsroom.as('aigerim'), path, { text: 'а\u0301б', version: 1, fence: claim.fence });
      const reply = await split(newsroom.as('aigerim'), path, { ...offsets, version: 2, fence: claim.fence });
      expect(reply).toMatchObject({ status: 422, body: { code: 'segment.split_place' } });
    });

    test('needs the claim and the versions that were seen', async () => {
      const { claim, path } = await started();
      const place = { sourceOffset: 9, targetOffset: 0 };
      const stale = await split(newsroom.as('aigerim'), path, { ...place, version: 2, fence: claim.fence });
      expect(stale).toMatchObject({ status: 412, body: { code: 'segment.stale', theirs: { version: 1 } } });
      const foreign = await split(newsroom.as('bekzat'), path, { ...place, version: 1, fence: claim.fence });
      expect(foreign).toMatchObject({ status: 409, body: { code: 'claim.lost', holder: { name: 'Айгерім' } } });
    });

    test('whatever is split and joined, no character of either side is lost', async () => {
      const { id, claim } = await started('Таң атты. Күн шықты. Ел оянды.\n\nЖол ұзақ. Ат жүйрік.');
      await desk.translate(id, claim.fence, ({ sourceText }) => `${sourceText} (${sourceText.length})`);
      const textOf = async () => {
        const rows = await newsroom.db.query<{ source: string; target: string }>(
          `select source_text || source_separator as source, target_text || target_separator as target
            from segment where translation_id = $1 and retired_at is null order by position`,
          [id],
        );
        return rows.map(({ source }) => source).join('') + rows.map(({ target }) => target).join('');
      };
      const before = await textOf();
      const step = fc.record({ at: fc.nat(), isSplit: fc.boolean(), source: fc.nat(), target: fc.nat() });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
          for (const { at, isSplit, source, target } of steps) {
            const { segments } = await desk.view(id);
            const segment = segments[at % segments.length];
            const next = segments[(at % segments.length) + 1];
            if (!segment) continue;
            const path = `/api/translations/${id}/segments/${segment.id}`;
            const reply = isSplit
              ? await split(newsroom.as('aigerim'), path, {
                  sourceOffset: source % (segment.sourceText.length + 1),
                  targetOffset: target % (segment.targetText.length + 1),
                  version: segment.version,
                  fence: claim.fence,
                })
              : await join(newsroom.as('aigerim'), path, {
                  version: segment.version,
                  nextVersion: next?.version ?? 1,
                  fence: claim.fence,
                });
            expect([200, 409, 422]).toContain(reply.status);
          }
          expect(await textOf()).toBe(before);
        }),
        { numRuns: 25 },
      );
      const retired = await newsroom.db.query(
        'select 1 from segment where translation_id = $1 and retired_at is not null',
        [id],
      );
      expect(retired.length).toBeGreaterThan(0);
    }, 60_000);
  });

  describe('a gap', () => {
    test('is explained with a reason, and filled by a save', async () => {
      const { id, claim, path, segment } = await started();
      const input = { reason: 'Ағылшын оқырманға керек емес', version: 1, fence: claim.fence };
      const explained = await newsroom.as('aigerim').put<WorkingSegment>(`${path}/gap`, input);
      expect(explained).toMatchObject({ status: 200, body: { kind: 'omission', gapReason: input.reason, version: 2 } });
      const filled = await save(newsroom.as('aigerim'), path, {
        text: 'Farmers went out.',
        version: 2,
        fence: claim.fence,
      });
      expect(filled).toMatchObject({ status: 200, body: { kind: 'pair', version: 3 } });
      const again = await newsroom.as('aigerim').put(`${path}/gap`, { ...input, version: 3 });
      expect(again).toMatchObject({ status: 409, body: { code: 'segment.not_a_gap' } });
      expect((await desk.view(id)).segments.find(({ id: own }) => own === segment.id)?.gapReason).toBeNull();
    });
  });
});
