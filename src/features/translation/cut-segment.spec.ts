import fc from 'fast-check';
import { cut, isCut, join } from './cut-segment';

const side = (text: string, separator = ' ') => ({ text, separator });
const flat = (sides: readonly { text: string; separator: string }[]) =>
  sides.map(({ text, separator }) => text + separator).join('');

describe('cutting a segment', () => {
  test('lets the white space at the cut part the halves', () => {
    expect(cut(side('Жаңбыр басылды. Жол ашылды.', '\n\n'), 15)).toEqual([
      side('Жаңбыр басылды.', ' '),
      side('Жол ашылды.', '\n\n'),
    ]);
  });

  test('leaves one half empty at an end', () => {
    expect(cut(side('Rain stopped.'), 0)).toEqual([side('', ''), side('Rain stopped.')]);
    expect(cut(side('Rain stopped.'), 13)).toEqual([side('Rain stopped.'), side('', '')]);
    expect(cut(side(''), 0)).toEqual([side(''), side('', '')]);
  });

  test('keeps white space at the edges where it is', () => {
    expect(cut(side('  Rain. Snow. '), 1)).toEqual([side('', ''), side('  Rain. Snow. ')]);
    expect(cut(side('  Rain. Snow. '), 8)).toEqual([side('  Rain.'), side('Snow. ')]);
  });

  test('is refused inside a letter and beyond the end', () => {
    expect(isCut('и\u0306', 1)).toBe(false);
    expect(isCut('😀 ok', 1)).toBe(false);
    expect(isCut('ok', 3)).toBe(false);
    expect(isCut('ok', 2)).toBe(true);
    expect(isCut('', 0)).toBe(true);
  });

  const anyText = fc.string({ unit: fc.constantFrom('а', 'б', ' ', '.', '\n', '«', '»', 'x') });

  test('loses no character, and join gives back what stood before', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(' ', '\n\n', ''), fc.nat(), (text, separator, seed) => {
        const before = side(text, separator);
        const halves = cut(before, seed % (text.length + 1));
        expect(flat(halves)).toBe(flat([before]));
        expect(join(...halves)).toEqual(before);
      }),
    );
  });

  test('join loses no character, and a cut at the seam gives the halves back', () => {
    const trimmed = anyText.map((text) => text.trim());
    fc.assert(
      fc.property(trimmed, trimmed, (one, other) => {
        const joined = join(side(one), side(other, '\n'));
        if (one !== '' && other !== '') {
          expect(flat([joined])).toBe(flat([side(one), side(other, '\n')]));
          expect(cut(joined, one.length)).toEqual([side(one), side(other, '\n')]);
        } else {
          expect(joined.text).toBe(one + other);
        }
      }),
    );
  });
});
