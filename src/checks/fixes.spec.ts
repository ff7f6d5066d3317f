import fc from 'fast-check';
import { harnessCases } from '../../test/harness-cases';
import { insertFixes } from './apply-fixes';
import type { CheckInput, Finding } from './check';
import { runSegmentChecks } from './run-checks';

const CASES = harnessCases();

/** How many findings of each check there are. */
function counted(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  return counts;
}

/** What a repair leaves undone or breaks; an empty list is what it should be. */
function faultsOf(input: CheckInput): string[] {
  const before = runSegmentChecks(input);
  const counts = counted(before);
  return before.flatMap(({ check, fix }) => {
    if (!fix) return [];
    const text = fix.side === 'target' ? input.target : input.source;
    expect([fix.span.start >= 0, fix.span.start <= fix.span.end, fix.span.end <= text.length]).toEqual([
      true,
      true,
      true,
    ]);
    const repaired = { ...input, [fix.side]: insertFixes(text, [fix]).text };
    const after = counted(runSegmentChecks(repaired));
    const grown = [...after].flatMap(([name, count]) => (count > (counts.get(name) ?? 0) ? [`raises ${name}`] : []));
    const left = (after.get(check) ?? 0) >= (counts.get(check) ?? 0) ? ['stays'] : [];
    return [...left, ...grown].map((fault) => `${check} ${fault}: ${input.source} | ${input.target} → ${fix.text}`);
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
      { numRuns: 1000 },
    );
  });
});
