import type { Finding } from './check';
import { findingOf } from './finding';
import { applyProfile, type Profile } from './profile';

const source = 'Qazaq Air has 340 planes.';
const target = 'Qazaq Air серіктігінде ұшақ бар.';
const pair = { source, target, blockKind: 'paragraph' } as const;
const found = (
  check: string,
  span: { start: number; end: number } | null,
  at: readonly { start: number; end: number }[] = [],
): Finding =>
  findingOf(
    { check, severity: 'blocker', source: span ? [span] : [], target: at, parameters: {}, confidence: 1 },
    source,
    target,
  );
const number = found('numbers.missing', { start: 14, end: 17 });
const quotes = found('quotes.missing', { start: 0, end: 9 });
const empty = found('segment.empty', { start: 0, end: source.length });
const run = (profile: Profile, findings = [number, quotes, empty]) =>
  applyProfile(findings, pair, profile).map(({ check, severity }) => `${check} ${severity}`);

describe('a profile', () => {
  test('that says nothing changes nothing', () => {
    expect(applyProfile([number, quotes, empty], pair, {})).toEqual([number, quotes, empty]);
  });

  test('weighs checks and families, the longer name first, and switches them off', () => {
    expect(run({ severities: { numbers: 'note', 'numbers.missing': 'warning', quotes: 'off' } })).toEqual([
      'numbers.missing warning',
      'segment.empty blocker',
    ]);
  });

  test('weighs by the kind of block', () => {
    const profile: Profile = { severities: { quotes: 'warning' }, blocks: { headline: { quotes: 'off' } } };
    expect(run(profile, [quotes])).toEqual(['quotes.missing warning']);
    expect(applyProfile([quotes], { ...pair, blockKind: 'headline' }, profile)).toEqual([]);
  });

  test('cannot weigh what can only be repaired', () => {
    expect(run({ severities: { segment: 'off', 'segment.empty': 'note' } }, [empty])).toEqual([
      'segment.empty blocker',
    ]);
  });

  test('allows whole words at the place of the finding, for all checks or for one', () => {
    expect(run({ exceptions: [{ text: 'Qazaq Air' }] }, [quotes])).toEqual([]);
    expect(run({ exceptions: [{ text: 'Qazaq Air', checks: ['numbers'] }] }, [quotes])).toHaveLength(1);
    expect(run({ exceptions: [{ text: 'azaq Air' }, { text: 'Qazaq' }] }, [quotes])).toHaveLength(1);
    expect(run({ exceptions: [{ text: '34' }, { text: '3400' }] }, [number])).toHaveLength(1);
    expect(run({ exceptions: ['340 planes'] }, [number])).toEqual([]);
  });

  test('takes what looks like a pattern for the words it is', () => {
    expect(run({ exceptions: [{ text: '.*' }, { text: '(a+)+$' }, { text: '' }] })).toHaveLength(3);
  });
});
