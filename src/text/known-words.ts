import { factsOf, HAS, KIND, kindOf } from './character-kinds';

/**
 * The script of a word. `mixed` has Latin and Cyrillic letters side by side, `joined` only on the two sides of a hyphen or apostrophe,
 * as Kazakh does with foreign names and figures (`Toyota-ның`, `IT-хаб`).
 */
export type WordScript = 'latin' | 'cyrillic' | 'mixed' | 'joined' | 'digits' | 'other';

/** What a word is by its letters alone: one object for all places where it stands, so that each thing is read once. */
export class KnownWord {
  readonly script: WordScript;
  /** How long its first part is: to the first hyphen or apostrophe within it, or to its own end. */
  readonly headLength: number;
  readonly hasDigits: boolean;
  /** One of ә ғ қ ң ө ұ ү һ і. */
  readonly hasKazakhLetters: boolean;
  /** Whether it begins with a capital letter. */
  readonly isCapitalised: boolean;
  /** What readers made of it, each in its own place. */
  readonly notes: unknown[] = [];
  private lowerRead: string | undefined = undefined;
  private isAllCapsRead: boolean | undefined = undefined;

  constructor(readonly text: string) {
    // Kinds of letters in the word, in the part since the last joint, and whether a part was mixed.
    let [inWord, inPart, headLength] = [0, 0, -1];
    let isMixed = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const letter = letterOf(code);
      if (letter !== 0) {
        inWord |= letter;
        inPart |= letter;
      } else if (kindOf(code) === KIND.joint) {
        if (headLength < 0) headLength = at;
        if ((inPart & BOTH) === BOTH) isMixed = true;
        inPart = 0;
      }
    }
    this.script = scriptOf(inWord, isMixed || (inPart & BOTH) === BOTH);
    this.headLength = headLength < 0 ? text.length : headLength;
    this.hasDigits = (inWord & DIGIT) !== 0;
    this.hasKazakhLetters = (inWord & KAZAKH) !== 0;
    this.isCapitalised = isUpper(text.charCodeAt(0));
  }

  get lower(): string {
    this.lowerRead ??= this.text.toLowerCase();
    return this.lowerRead;
  }

  /** Whether it is two letters or more, all of them capital: `БҰҰ`, `UN`. */
  get isAllCaps(): boolean {
    this.isAllCapsRead ??= this.text.length > 1 && this.text === this.text.toUpperCase() && this.text !== this.lower;
    return this.isAllCapsRead;
  }
}

const LATIN = 1;
const CYRILLIC = 2;
const BOTH = LATIN | CYRILLIC;
const OTHER = 4;
const DIGIT = 8;
const KAZAKH = 16;

function letterOf(code: number): number {
  switch (kindOf(code)) {
    case KIND.latin:
      return LATIN;
    case KIND.cyrillic:
      return (factsOf(code) & HAS.kazakh) === 0 ? CYRILLIC : CYRILLIC | KAZAKH;
    case KIND.letter:
      return OTHER;
    case KIND.digit:
      return DIGIT;
    default:
      return 0;
  }
}

function scriptOf(inWord: number, isMixed: boolean): WordScript {
  const letters = inWord & (BOTH | OTHER);
  if (isMixed) return 'mixed';
  if (letters === LATIN) return 'latin';
  if (letters === CYRILLIC) return 'cyrillic';
  if (letters === BOTH) return 'joined';
  return letters === 0 ? 'digits' : 'other';
}

/** Whether a UTF-16 unit is a capital letter. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code >= 0x410 && code <= 0x42f) return true;
  if (code >= 0x430 && code <= 0x44f) return false;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

let readers = 0;

/** What `read` says of a word, read once and kept with the word. */
export function noted<T>(read: (word: KnownWord) => T): (word: KnownWord) => T {
  const place = readers;
  readers += 1;
  return (word) => {
    const seen = word.notes[place] as T | undefined;
    if (seen !== undefined) return seen;
    const value = read(word);
    while (word.notes.length < place) word.notes.push(undefined);
    word.notes[place] = value;
    return value;
  };
}

const SLOTS = 1 << 15;
const LONGEST = 32;
/** Each word has two slots by its letters; the newest take them, so that the table never grows. */
const known: (KnownWord | undefined)[] = new Array<KnownWord | undefined>(2 * SLOTS).fill(undefined);
/** Their numbers: a word with another number need not be looked at. */
const numbers = new Int32Array(2 * SLOTS);

/** Where the number of a word begins, which each of its letters changes. */
export const NO_LETTERS = 0x811c9dc5 | 0;

export function withLetter(number: number, code: number): number {
  return Math.imul(number ^ code, 0x01000193);
}

/**
 * The word between two places of a text. Few words make up most of every text: one that was seen lately is the same object again, and
 * whoever looks up its string in a map need not read its letters anew.
 */
export function knownWord(text: string, start: number, end: number): KnownWord {
  let number = NO_LETTERS;
  for (let at = start; at < end; at += 1) number = withLetter(number, text.charCodeAt(at));
  return numberedWord(text, start, end, number);
}

/** The same for whoever has read the letters, and knows their number. */
export function numberedWord(text: string, start: number, end: number, number: number): KnownWord {
  const length = end - start;
  if (length > LONGEST) return new KnownWord(text.slice(start, end));
  const slot = 2 * ((number ^ (number >>> 15)) & (SLOTS - 1));
  for (let at = slot; at <= slot + 1; at += 1) {
    if (numbers[at] !== number) continue;
    const word = known[at];
    if (word && word.text.length === length && text.startsWith(word.text, start)) return word;
  }
  const word = new KnownWord(copied(text, start, end));
  known[slot + 1] = known[slot];
  numbers[slot + 1] = numbers[slot] as number;
  known[slot] = word;
  numbers[slot] = number;
  return word;
}

/** A slice would keep the whole text that it was cut from. */
function copied(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at += 1) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}
