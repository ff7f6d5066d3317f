import type { CheckedTexts, StandingFinding } from '../../../contract/quality';
import type { WorkingSegment } from '../../../contract/translation';
import { isOpenBlocker, shownFindings } from './findings';

const segments = [
  { id: 'one', savedAt: '2026-02-01T10:00:00.000Z' },
  { id: 'two', savedAt: '2026-02-01T12:00:00.000Z' },
] as WorkingSegment[];
const answer = { ratifiedBy: null } as StandingFinding['answer'];
const stored = (segmentId: string | null, fingerprint: string, more: Partial<StandingFinding> = {}) =>
  ({
    segmentId,
    fingerprint,
    severity: 'blocker',
    foundAt: '2026-02-01T11:00:00.000Z',
    answer: null,
    ...more,
  }) as StandingFinding;
const checked = (...found: [number | null, string][]) =>
  ({
    findings: found.map(([index, fingerprint]) => ({ index, fingerprint, severity: 'blocker' })),
  }) as CheckedTexts;

describe('what was found in a text', () => {
  const prints = (findings: StandingFinding[], now?: CheckedTexts) =>
    shownFindings({ segments, findings }, now).map(({ fingerprint }) => fingerprint);

  it('is what was stored, until the text is saved anew', () => {
    expect(prints([stored('one', 'a'), stored('two', 'b'), stored(null, 'c')])).toEqual(['a', 'c']);
  });

  it('is what the checks say now, once', () => {
    expect(prints([stored('one', 'a')], checked([0, 'a'], [1, 'd']))).toEqual(['a', 'd']);
  });

  it('keeps its answer', () => {
    const [found] = shownFindings({ segments, findings: [stored('one', 'a', { answer })] }, checked([0, 'a']));
    expect(found).toMatchObject({ segmentId: 'one', answer });
    expect(found && isOpenBlocker(found)).toBe(true);
  });
});
