import { findIllFormed, toLineFeeds, toNfc } from './normalize';

describe('well-formedness', () => {
  it('lets newspaper text pass, tabs, line breaks and emoji included', () => {
    expect(findIllFormed('«Ән мен күй» – O’Brien’s\tүшін\n"кеш" 🎵 …')).toBeNull();
  });

  it.each([
    ['NUL', 'аб\u0000в', 2, 0, 'nul'],
    ['a bell', 'a\u0007', 1, 7, 'control'],
    ['a carriage return that nobody turned into a line feed', 'a\rb', 1, 13, 'control'],
    ['DEL', '\u007f', 0, 0x7f, 'control'],
    ['a C1 control, the trace of a wrong charset', 'x\u0085y', 1, 0x85, 'control'],
    ['half of an emoji at the end', 'ab\ud83c', 2, 0xd83c, 'surrogate'],
    ['the other half alone', '\udfb5z', 0, 0xdfb5, 'surrogate'],
    ['two first halves', '\ud83c\ud83c\udfb5', 0, 0xd83c, 'surrogate'],
  ])('finds %s, with its place', (_, text, offset, codePoint, reason) => {
    expect(findIllFormed(text)).toEqual({ offset, codePoint, reason });
  });
});

describe('normal form', () => {
  it('composes letters and leaves every mark as it came', () => {
    const marks = '"“”„«»\'’ʼ` – — - \u00a0\u202f …';
    expect(toNfc(`и\u0306 ${marks}`)).toBe(`й ${marks}`);
  });

  it('turns the line ends of files into line feeds', () => {
    expect(toLineFeeds('а\r\nб\rв\nг')).toBe('а\nб\nв\nг');
  });
});
