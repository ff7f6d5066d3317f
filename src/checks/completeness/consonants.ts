/**
 * The first consonants of a word as one number for both scripts, so that a name and its transliteration, or a word that both languages
 * borrowed, look alike: `Қарин` and `Karin`, `парламенттің` and `parliament`. Five bits a consonant, the first consonant lowest.
 */
export function consonantsOf(text: string, start: number, end: number): number {
  let packed = 0;
  let count = 0;
  let last = 0;
  for (let at = start; at < end && count < MOST; at += 1) {
    const code = text.charCodeAt(at);
    let sign = code < SIGNS.length ? (SIGNS[code] as number) : 0;
    if (sign === 0) {
      last = 0;
      continue;
    }
    if (code < 0x80) {
      const next = text.charCodeAt(at + 1) | 0x20;
      if (next === H && at + 1 < end) {
        const joint = WITH_H[code | 0x20];
        if (joint !== undefined) {
          sign = joint;
          at += 1;
          if (sign === 0) continue;
        }
      } else if ((code | 0x20) === C && (next === 0x65 || next === 0x69 || next === 0x79)) sign = S;
    }
    if (sign !== last) {
      packed |= sign << (BITS * count);
      count += 1;
    }
    last = sign;
  }
  return count < FEWEST ? 0 : packed;
}

const BITS = 5;
const MOST = 5;
const FEWEST = 2;
const H = 0x68;
const C = 0x63;
const ORDER = 'bvgdjzklmnprstfcq';
const S = ORDER.indexOf('s') + 1;

/** Whether the first three consonants are the same, or all of two. */
export function firstThree(packed: number): number {
  return packed & 0x7fff;
}

/** The first four consonants. */
export function firstFour(packed: number): number {
  return packed & 0xfffff;
}

const SAME: Readonly<Record<string, string>> = {
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  ж: 'j',
  з: 'z',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  ц: 'c',
  ч: 'q',
  // French has one sound for both, and Kazakh follows it: Chirac, Ширак.
  ш: 'q',
  щ: 'q',
  b: 'b',
  v: 'v',
  w: 'v',
  g: 'g',
  d: 'd',
  j: 'j',
  z: 'z',
  k: 'k',
  c: 'k',
  q: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'p',
  r: 'r',
  s: 's',
  t: 't',
  f: 'f',
  x: 'k',
};
const SIGNS = new Uint8Array(0x530);
for (const [letter, sign] of Object.entries(SAME)) {
  for (const form of [letter, letter.toUpperCase()]) SIGNS[form.charCodeAt(0)] = ORDER.indexOf(sign) + 1;
}
/** sh, ch, zh, kh, ph, th, gh. */
const WITH_H: Readonly<Record<number, number>> = Object.fromEntries(
  Object.entries({ s: 'q', c: 'q', z: 'j', k: '', p: 'f', t: 't', g: 'g' }).map(([letter, sign]) => [
    letter.charCodeAt(0),
    sign === '' ? 0 : ORDER.indexOf(sign) + 1,
  ]),
);
