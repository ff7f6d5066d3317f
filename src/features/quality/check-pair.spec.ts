import { checkPair } from './check-pair';
import type { PairText, WorkingSegment } from './working-pair';

const sentence = (id: string, sourceText: string, targetText: string, rest: Partial<WorkingSegment> = {}) => ({
  id,
  blockIndex: 1,
  blockKind: 'paragraph' as const,
  kind: 'pair' as const,
  sourceText,
  targetText,
  gapReason: null,
  ...rest,
});
const pair = (segments: WorkingSegment[], relation: PairText['relation'] = 'translation'): PairText => ({
  sourceLocale: 'kk',
  targetLocale: 'en',
  relation,
  segments,
});
const found = (text: PairText) => checkPair(text).map(({ checkId, segmentId }) => [checkId, segmentId]);

const LOST = ['Биыл 12 комбайн жаңарды.', 'This year many combine harvesters are new.'] as const;

describe('the findings of a pair', () => {
  test('are none where nothing is wrong', () => {
    expect(
      found(pair([sentence('a', 'Биыл 12 комбайн жаңарды.', 'This year 12 combine harvesters are new.')])),
    ).toEqual([]);
  });

  test('are each sentence’s own, also where two sentences are equal', () => {
    const findings = checkPair(pair([sentence('a', ...LOST), sentence('b', ...LOST)]));
    expect(findings.map((finding) => finding.segmentId)).toEqual(['a', 'b']);
    expect(new Set(findings.map((finding) => finding.fingerprint)).size).toBe(2);
  });

  test('have the same fingerprint while their text is the same, and another after every change', () => {
    const printOf = (source: string, target: string) =>
      checkPair(pair([sentence('a', source, target)]))[0]?.fingerprint;
    expect(printOf(...LOST)).toBe(printOf(...LOST));
    expect(printOf(...LOST)).not.toBe(printOf(LOST[0], 'This year lots of combine harvesters are new.'));
    expect(printOf(...LOST)).not.toBe(printOf('Биыл 12 комбайн жаңарды!', LOST[1]));
  });

  test('name a sentence that nobody translated, which is mended and never answered', () => {
    const [finding] = checkPair(pair([sentence('a', 'Егін орағы басталды.', ' ')]));
    expect(finding).toMatchObject({ checkId: 'segment.empty', severity: 'blocker', isAnswerable: false });
  });

  test('name a gap until somebody says why it is one', () => {
    const gap = { kind: 'omission' as const };
    expect(found(pair([sentence('a', 'Егін орағы басталды.', '', gap)]))).toEqual([['segment.gap', 'a']]);
    const explained = { ...gap, gapReason: 'Ағылшын оқырманға таныс емес' };
    expect(found(pair([sentence('a', 'Егін орағы басталды.', '', explained)]))).toEqual([]);
  });

  test('let a brief leave out what it likes, but for the headline, and hold it to the numbers it has', () => {
    const text = [
      sentence('h', 'Егін орағы басталды', '', { blockKind: 'headline', blockIndex: 0 }),
      sentence('a', 'Диқандар таң атпай егіске шықты.', ''),
      sentence('b', 'Биыл 12 комбайн жаңарды.', 'This year 13 combine harvesters are new.'),
    ];
    const checks = found(pair(text, 'brief'));
    expect(checks).toContainEqual(['segment.empty', 'h']);
    expect(checks.filter(([, id]) => id === 'a')).toEqual([]);
    expect(checks.filter(([, id]) => id === 'b')).not.toEqual([]);
  });
});
