import { DomainError } from '../../kernel/domain-error';
import { charsetNamed, firstControlCharacter, readReceivedText } from './received-text';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part, 'utf8'))));

function refusal(work: () => unknown): DomainError {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('charsetNamed', () => {
  it.each([
    [undefined, 'utf-8'],
    ['UTF8', 'utf-8'],
    ['Windows-1251', 'windows-1251'],
    ['cp1251', 'windows-1251'],
    ['KOI8-R', 'koi8-r'],
  ])('%s is %s', (declared, charset) => expect(charsetNamed(declared)).toBe(charset));

  it.each(['utf-16', 'constructor', 'iso-8859-5'])('%s is refused', (declared) => {
    expect(refusal(() => charsetNamed(declared))).toMatchObject({
      kind: 'unsupported',
      code: 'intake.charset_unknown',
    });
  });
});

describe('readReceivedText', () => {
  it('reads UTF-8 with and without its byte order mark alike', () => {
    expect(readReceivedText(bytes('Көктем'), 'utf-8')).toBe('Көктем');
    expect(readReceivedText(bytes(0xef, 0xbb, 0xbf, 'Көктем'), 'utf-8')).toBe('Көктем');
  });

  it('reads windows-1251 and koi8-r as declared', () => {
    expect(readReceivedText(Buffer.from([0xcc, 0xe8, 0xf0, 0x20, 0x93, 0x61, 0x94]), 'windows-1251')).toBe('Мир “a”');
    expect(readReceivedText(Buffer.from([0xed, 0xc9, 0xd2]), 'koi8-r')).toBe('Мир');
  });

  it('composes letters, and changes nothing else', () => {
    const text = '  «Сөз»  “it’s”  "x"\u00a0\u202f\tend ';
    expect(readReceivedText(bytes(text), 'utf-8')).toBe(text);
    expect(readReceivedText(bytes('и\u0306'), 'utf-8')).toBe('й');
  });

  it.each([
    ['a stray byte', bytes('Көше ', 0xff, ' x'), 9, 'FF'],
    ['an overlong form', bytes('ab', 0xc0, 0xaf), 2, 'C0'],
    ['a sequence that is not continued', bytes('ab', 0xc3, 0x28), 2, 'C3'],
    ['a sequence cut off at the end', bytes('ә', 0xe2, 0x80), 2, 'E2'],
    ['a surrogate written as three bytes', bytes('x', 0xed, 0xa0, 0x80), 1, 'ED'],
    ['UTF-16 with its mark', Buffer.from([0xff, 0xfe, 0x41, 0x00]), 0, 'FF'],
    ['four bytes, the last of them wrong', bytes('xyz', 0xf0, 0x9f, 0x98, 0x41), 3, 'F0'],
  ])('refuses %s with its offset', (_, input, offset, byte) => {
    expect(refusal(() => readReceivedText(input, 'utf-8'))).toMatchObject({
      kind: 'invalid',
      code: 'intake.invalid_bytes',
      parameters: { offset, byte, charset: 'utf-8' },
    });
  });

  it('refuses a byte order mark of UTF-8 under another declaration', () => {
    expect(refusal(() => readReceivedText(bytes(0xef, 0xbb, 0xbf, 'x'), 'koi8-r')).code).toBe(
      'intake.charset_contradicted',
    );
  });

  it.each([
    ['NUL', 'one\ntwo\u0000', 'U+0000', 2, 7],
    ['an escape', 'a\u001b[31m', 'U+001B', 1, 1],
    ['a C1 control', 'a\r\nb\rc\u0085', 'U+0085', 3, 6],
  ])('refuses %s with its line and offset', (_, text, character, line, offset) => {
    expect(refusal(() => readReceivedText(bytes(text), 'utf-8'))).toMatchObject({
      code: 'intake.control_character',
      parameters: { character, line, offset },
    });
  });

  it('refuses the one byte that windows-1251 leaves undefined', () => {
    expect(refusal(() => readReceivedText(Buffer.from([0x41, 0x98]), 'windows-1251'))).toMatchObject({
      parameters: { offset: 1 },
    });
  });
});

describe('firstControlCharacter', () => {
  it('finds half a surrogate pair and leaves a whole one alone', () => {
    expect(firstControlCharacter('a😀b')).toBeUndefined();
    expect(firstControlCharacter('a\ud800b')).toEqual({ character: 'U+D800', offset: 1, line: 1 });
  });
});
