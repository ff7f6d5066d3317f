import fc from 'fast-check';
import { harnessCases } from '../../test/harness-cases';
import { insertFixes, isBetter } from './apply-fixes';
import type { CheckInput, Finding } from './check';
import { discoverInSegment, runSegmentChecks } from './run-checks';

const CASES = harnessCases();

/** What a repair leaves undone or breaks; an empty list is what it should be. It may uncover what its fault hid. */
function faultsOf(input: CheckInput): string[] {
  const before = runSegmentChecks(input);
  return before.flatMap(({ check, fix }) => {
    if (!fix) return [];
    const text = fix.side === 'target' ? input.target : input.source;
    expect([fix.span.start >= 0, fix.span.start <= fix.span.end, fix.span.end <= text.length]).toEqual([
      true,
      true,
      true,
    ]);
    const after = runSegmentChecks({ ...input, [fix.side]: insertFixes(text, [fix]).text });
    if (isBetter(before, after, check, discoverInSegment(input))) return [];
    const names = (findings: readonly Finding[]) => findings.map((finding) => finding.check).join(', ');
    return [`${check}: ${input.source} | ${input.target} → ${fix.text}: had ${names(before)}, has ${names(after)}`];
  });
}

describe('a fix', () => {
  test('makes its finding vanish and raises no other, in every pair of the specs', () => {
    expect(CASES.flatMap(faultsOf)).toEqual([]);
  });

  test('does so in any two pairs that stand together', () => {
    const sameDirection = fc
      .tuple(fc.constantFrom(...CASES), fc.constantFrom(...CASES))
      .filter(([one, other]) => one.sourceLocale === other.sourceLocale);
    fc.assert(
      fc.property(sameDirection, ([one, other]) => {
        const input = { ...one, source: `${one.source} ${other.source}`, target: `${one.target} ${other.target}` };
        expect(faultsOf(input)).toEqual([]);
      }),
      // The same pairs in every run: sentences that chance put together can always be found that nobody would write.
      { numRuns: 500, seed: 20261126 },
    );
  });
});
