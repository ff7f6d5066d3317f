import fc from 'fast-check';
import { DomainError } from '../../../src/kernel/domain-error';
import { type Pair, ReviewDesk } from './review-desk';

const PEOPLE = ['aigerim', 'bekzat', 'dauren', 'gulnar', 'erlan'] as const;
type Somebody = (typeof PEOPLE)[number];

type Act =
  | {
      readonly kind: 'claim' | 'release' | 'approve' | 'return' | 'carry_over' | 'take_up' | 'submit';
      readonly by: Somebody;
    }
  | { readonly kind: 'edit' | 'confirm' | 'amend' | 'revise'; readonly by: Somebody; readonly at: number };

const somebody = fc.constantFrom(...PEOPLE);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('approve' as const), by: somebody }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('claim' as const, 'release' as const, 'return' as const, 'carry_over' as const),
      by: somebody,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('take_up' as const, 'submit' as const), by: somebody }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('edit' as const, 'confirm' as const, 'amend' as const, 'revise' as const),
      by: somebody,
      at: fc.nat(1),
    }),
  },
);

describe('whatever people do, and in whatever order', () => {
  let desk: ReviewDesk;
  let edits = 0;

  beforeAll(async () => {
    desk = await ReviewDesk.open();
  });

  afterAll(() => desk.close());

  async function perform(pair: Pair, step: Act): Promise<void> {
    const actor = desk.person(step.by);
    const id = pair.translation;
    switch (step.kind) {
      case 'claim':
        await desk.claim.run(actor, id);
        return;
      case 'release':
        await desk.release.run(actor, id, 'Кейін');
        return;
      case 'approve':
        await desk.approve.run(actor, id, {});
        return;
      case 'carry_over':
        await desk.carryOver.run(actor, id, { reason: 'Бір әріп' });
        return;
      case 'return':
        await desk.giveBack.run(actor, id, {
          reasons: [
            {
              segmentId: pair.segments[0] ?? '',
              side: 'target',
              start: 0,
              end: 1,
              category: 'style',
              severity: 'minor',
              note: '',
            },
          ],
        });
        return;
      case 'take_up':
        await desk.takeUp(pair, step.by);
        return;
      case 'submit':
        await desk.submit(pair, step.by);
        await desk.check(pair);
        return;
      case 'edit':
        edits += 1;
        await desk.save(pair, step.at, `Text ${edits}`, step.by);
        await desk.save(pair, step.at, `Text ${edits}`, step.by, 'translate');
        return;
      case 'confirm':
        await desk.confirm.run(actor, id, { segments: await desk.seen(pair, step.at) });
        return;
      case 'amend': {
        edits += 1;
        const [segment] = await desk.seen(pair, step.at);
        if (!segment) return;
        await desk.amend.run(actor, id, { reason: 'Дәлірек', segments: [{ ...segment, text: `Text ${edits}` }] });
        return;
      }
      case 'revise':
        edits += 1;
        await desk.reviseSource(pair, step.at, `Мәтін ${'ә'.repeat(edits)}`);
        return;
    }
  }

  /** From the history alone: who wrote each approved text last, and who else has stood for it. */
  function unreadApproved(pair: Pair): Promise<object[]> {
    return desk.database.query(
      `select t.id, s.id as segment, c.author_id, s.confirmed_by
        from translation t join segment s on s.translation_id = t.id and s.retired_at is null
          left join lateral (select author_id, after from segment_change where segment_id = s.id order by version desc limit 1) c on true
        where t.id = $1 and t.state = 'approved' and (s.confirmed_by is null or s.confirmed_by = c.author_id or c.after <> s.target_text)`,
      [pair.translation],
    );
  }

  test('no approved segment has been read by its last author alone', async () => {
    let approvals = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (steps) => {
        const pair = await desk.inReview(
          [
            ['Егін орағы басталды', 'The harvest has begun'],
            ['Диқандар таң атпай егіске шықты.', 'The farmers went out to the fields before dawn.'],
          ],
          'bekzat',
        );
        for (const step of steps) {
          try {
            await perform(pair, step);
          } catch (error) {
            // A refusal is an answer; anything else is a fault.
            if (!(error instanceof DomainError)) throw error;
          }
          if ((await desk.state(pair)) === 'approved') approvals += 1;
          expect(await unreadApproved(pair)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
    expect(approvals).toBeGreaterThan(0);
  }, 120_000);
});
