/** What a character is to the tokenizer. */
export const KIND = { other: 0, latin: 1, cyrillic: 2, letter: 3, digit: 4, mark: 5, joint: 6 } as const;

/** What a text has, as bits: one look at each character says what needs no second look. */
export const HAS = {
  digit: 1,
  doubleQuote: 2,
  singleQuote: 4,
  bracket: 8,
  dash: 16,
  latin: 32,
  cyrillic: 64,
  kazakh: 128,
  odd: 256,
  markup: 512,
  question: 1024,
  astral: 2048,
  foreignCyrillic: 4096,
  nonAscii: 8192,
  spaceRun: 16384,
  address: 32768,
  innerPoint: 65536,
} as const;

/** Of every UTF-16 unit, read when it first stands in a text. */
const [KINDS, FACTS] = [new Uint8Array(0x10000), new Int32Array(0x10000)];
/** What is read is kept one higher. */
const UNREAD = 0;
const ADDRESS = '@#/';

/** The letters of the Kazakh Cyrillic alphabet that Russian does not have. */
const KAZAKH_LETTERS = 'әғқңөұүһіӘҒҚҢӨҰҮҺІ';
export const KAZAKH_LETTER = new RegExp(`[${KAZAKH_LETTERS}]`, 'u');
const DOUBLE_QUOTES = '"“”„‟«»';
const SINGLE_QUOTES = "'‘’‚‛`´ʼ‹›";
const JOINTS = "-'’‐‑";
const MARKUP = '<>&{}[]%*_#@/\\|~^=$:.`';
// Never wanted in a text for readers, or only in composed form: controls, invisible and bidirectional characters, combining marks.
const ODD = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{M}\u2028\u2029]/u;

function kindByProperty(character: string): number {
  if (JOINTS.includes(character)) return KIND.joint;
  if (/\p{L}/u.test(character)) {
    if (/\p{Script=Latin}/u.test(character)) return KIND.latin;
    return /\p{Script=Cyrillic}/u.test(character) ? KIND.cyrillic : KIND.letter;
  }
  if (/\p{Nd}/u.test(character)) return KIND.digit;
  return /\p{M}/u.test(character) ? KIND.mark : KIND.other;
}

function factsByProperty(character: string, code: number): number {
  const kind = kindByProperty(character);
  let facts = code > 0x7f ? HAS.nonAscii : 0;
  if (kind === KIND.digit) facts |= HAS.digit;
  if (kind === KIND.latin) facts |= HAS.latin;
  if (kind === KIND.cyrillic) facts |= HAS.cyrillic;
  if (KAZAKH_LETTERS.includes(character)) facts |= HAS.kazakh;
  else if (kind === KIND.cyrillic && !/[А-Яа-яЁё]/u.test(character)) facts |= HAS.foreignCyrillic;
  if (DOUBLE_QUOTES.includes(character)) facts |= HAS.doubleQuote;
  if (SINGLE_QUOTES.includes(character)) facts |= HAS.singleQuote;
  if ('()[]'.includes(character)) facts |= HAS.bracket;
  if (/\p{Pd}/u.test(character)) facts |= HAS.dash;
  if (character === '?') facts |= HAS.question;
  if (MARKUP.includes(character)) facts |= HAS.markup;
  if (ADDRESS.includes(character)) facts |= HAS.address;
  if (code !== 0x0a && code !== 0x09 && ODD.test(character)) facts |= HAS.odd;
  return facts;
}

/** Ideographs and Korean syllables. */
function isCommonElsewhere(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}

/** The kind of a UTF-16 code unit. */
export function kindOf(code: number): number {
  const known = KINDS[code] as number;
  if (known !== UNREAD) return known - 1;
  const kind = readKind(code);
  KINDS[code] = kind + 1;
  return kind;
}

/** The facts that a UTF-16 code unit adds to a text. */
export function factsOf(code: number): number {
  const known = FACTS[code] as number;
  if (known !== UNREAD) return known - 1;
  const facts = readFacts(code);
  FACTS[code] = facts + 1;
  return facts;
}

function readKind(code: number): number {
  if (isCommonElsewhere(code)) return KIND.letter;
  return code >= 0xd800 && code <= 0xdfff ? KIND.other : kindByProperty(String.fromCharCode(code));
}

function readFacts(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return HAS.astral | HAS.nonAscii;
  if (isCommonElsewhere(code)) return HAS.nonAscii;
  const facts = factsByProperty(String.fromCharCode(code), code);
  // Private use, replacement and compatibility characters, numbers in circles.
  return code >= 0xe000 || (code >= 0x2460 && code <= 0x24ff) ? facts | HAS.odd : facts;
}
