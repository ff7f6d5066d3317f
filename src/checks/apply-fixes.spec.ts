import { applyFixes, insertFixes, isBetter } from './apply-fixes';
import type { Finding, Fix } from './check';

const fixAt = (start: number, end: number, text: string): Fix => ({ side: 'target', span: { start, end }, text });
const finding = (check: string, fix: Fix): Finding => ({
  check,
  severity: 'warning',
  source: [],
  target: [fix.span],
  message: check,
  parameters: {},
  confidence: 1,
  answerable: true,
  fingerprint: check,
  fix,
});
const every = (text: string, sign: string, check: string, instead: string): Finding[] =>
  [...text].flatMap((character, at) => (character === sign ? [finding(check, fixAt(at, at + 1, instead))] : []));

describe('fixes', () => {
  test('are put in from left to right, and of two that touch the first is taken', () => {
    const { text, taken } = insertFixes('8,6 және 7,5', [fixAt(10, 11, '.'), fixAt(1, 2, '.'), fixAt(1, 3, '!')]);
    expect([text, taken.length]).toEqual(['8.6 және 7.5', 2]);
  });

  test('are applied until nothing is left that has one', () => {
    const { target, repairs, left } = applyFixes('a_b_c', (text) => every(text, '_', 'space', ' '));
    expect([target, repairs.length, left.length]).toEqual(['a b c', 2, 0]);
  });

  test('that bring another finding are not applied', () => {
    const run = (text: string) => [...every(text, '_', 'space', '#'), ...every(text, '#', 'sign', '#')];
    const { target, repairs, left } = applyFixes('a_b', run);
    expect([target, repairs.length, left.length]).toEqual(['a_b', 0, 1]);
  });

  test('that change nothing end', () => {
    expect(applyFixes('a_b', (text) => every(text, '_', 'space', '_')).target).toBe('a_b');
  });
});

test('a repair may uncover what its fault hid, and nothing else', () => {
  const [hiding, hidden] = [[{ check: 'mojibake' }], [{ check: 'mojibake' }, { check: 'numbers' }]];
  expect(isBetter(hiding, [{ check: 'numbers' }], 'mojibake', hidden)).toBe(true);
  expect(isBetter(hiding, [{ check: 'numbers' }], 'mojibake', hiding)).toBe(false);
  expect(isBetter(hiding, hiding, 'mojibake', hidden)).toBe(false);
});
