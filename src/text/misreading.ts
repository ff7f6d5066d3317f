/** Characters that are the bytes of UTF-8, read in another character set. */
export interface Misreading {
  readonly start: number;
  readonly end: number;
  /** What they were. */
  readonly text: string;
  /** How many characters they were: one alone may be chance. */
  readonly length: number;
  /** Whether one of them cannot stand there by chance. */
  readonly isCertain: boolean;
}

// Source: the WHATWG encoding standard, windows-1252. Runtimes differ in 80 to 9F: some read Latin-1 there.
const WINDOWS_1252_FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

interface ByteMap {
  /** By code unit; 0 for what is no byte of the set. */
  readonly bytes: Uint8Array;
  /** What may stand behind a capital letter that is also a lead byte. */
  readonly lawfulBehind: ReadonlySet<number>;
}

let bytesRead: readonly ByteMap[] | undefined;

/** Which byte each character above ASCII is in windows-1251, and in windows-1252 or Latin-1. */
function byteMaps(): readonly ByteMap[] {
  if (bytesRead) return bytesRead;
  const [cyrillic, latin] = [new Uint8Array(0x10000), new Uint8Array(0x10000)];
  const decoder = new TextDecoder('windows-1251');
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    cyrillic[decoder.decode(Uint8Array.of(byte)).charCodeAt(0)] = byte;
    latin[byte] = byte;
    if (byte < 0xa0) latin[WINDOWS_1252_FROM_80.charCodeAt(byte - 0x80)] = byte;
  }
  bytesRead = [
    { bytes: cyrillic, lawfulBehind: codesOf('іІёЁ»«“”„’‘‚–—…\u00a0\u00ad№™°·‹›®©') },
    { bytes: latin, lawfulBehind: codesOf('»“”’‘–—…\u00a0') },
  ];
  return bytesRead;
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

// What newspapers print: letters of our languages, Latin letters with marks, typographic signs, emoji.
const PRINTED =
  /^(?:[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]|[\u00a0«»°§©®±²³·№™€₸₽$£¥]|[\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2212\u202f\u200b\ufeff]|[À-žȘșȚț]|\p{Emoji_Presentation})$/u;

/** The stretches of a text that were UTF-8 once: `Т›Р°Р·Р°Т›` was `қазақ`, `вЂ“` was `–`. Linear. */
export function findMisreadings(text: string): Misreading[] {
  const found: Misreading[] = [];
  for (const map of byteMaps()) {
    let run: { start: number; end: number; text: string; length: number; isCertain: boolean } | null = null;
    for (let at = 0; at < text.length; ) {
      const read = text.charCodeAt(at) < 0x80 ? null : characterAt(text, at, map);
      if (!read) {
        at += 1;
        continue;
      }
      if (run && run.end === at) {
        run.end = read.end;
        run.text += read.character;
        run.length += 1;
        run.isCertain ||= read.isCertain;
      } else {
        if (run) found.push(run);
        run = { start: at, end: read.end, text: read.character, length: 1, isCertain: read.isCertain };
      }
      at = read.end;
    }
    if (run) found.push(run);
  }
  return found;
}

interface Read {
  readonly character: string;
  readonly end: number;
  readonly isCertain: boolean;
}

function characterAt(text: string, at: number, { bytes, lawfulBehind }: ByteMap): Read | null {
  const lead = bytes[text.charCodeAt(at)] ?? 0;
  const more = lead >= 0xf0 && lead <= 0xf4 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 && lead < 0xe0 ? 1 : 0;
  if (more === 0 || lead > 0xf4) return null;
  let code = lead & (0x3f >> more);
  let isCertain = more > 1;
  for (let next = at + 1; next <= at + more; next += 1) {
    const unit = text.charCodeAt(next);
    const byte = bytes[unit] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return null;
    // Ђ, †, ‰, ± or a control character never stands behind a letter in our languages; і, ё, » and – may.
    if (!lawfulBehind.has(unit)) isCertain = true;
    code = (code << 6) | (byte & 0x3f);
  }
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  const character = String.fromCodePoint(code);
  return PRINTED.test(character) ? { character, end: at + more + 1, isCertain } : null;
}

/** Whether a misreading is more than chance: two characters in a row, or one that is none of our letters. */
export function isTellingMisreading({ length, isCertain }: Misreading): boolean {
  return isCertain || length > 1;
}
