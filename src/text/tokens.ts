import { factsOf, HAS, KIND, kindOf } from './character-kinds';
import { type KnownWord, NO_LETTERS, numberedWord, type WordScript, withLetter } from './known-words';
import { TextFacts } from './text-facts';

/** A word with what is joined to it: `states’`, `don't`, `Қасым-Жомарт`, `5-бап`, `COVID-19`, `18`. */
export class Word {
  constructor(
    readonly start: number,
    readonly end: number,
    /** The same object for every place where the word stands. */
    readonly known: KnownWord,
  ) {}

  get text(): string {
    return this.known.text;
  }

  get lower(): string {
    return this.known.lower;
  }

  get script(): WordScript {
    return this.known.script;
  }

  /** Where its first part ends: at the first hyphen or apostrophe within it, or at its own end. */
  get headEnd(): number {
    return this.start + this.known.headLength;
  }

  /** The part before the first hyphen or apostrophe: `Toyota` of `Toyota-ның`. */
  get head(): string {
    return this.known.headLength === this.known.text.length
      ? this.known.text
      : this.known.text.slice(0, this.known.headLength);
  }

  get hasDigits(): boolean {
    return this.known.hasDigits;
  }

  /** One of ә ғ қ ң ө ұ ү һ і. */
  get hasKazakhLetters(): boolean {
    return this.known.hasKazakhLetters;
  }

  /** Whether it begins with a capital letter. */
  get isCapitalised(): boolean {
    return this.known.isCapitalised;
  }

  /** Whether it is two letters or more, all of them capital: `БҰҰ`, `UN`. */
  get isAllCaps(): boolean {
    return this.known.isAllCaps;
  }
}

export interface Tokens {
  readonly words: readonly Word[];
  readonly facts: TextFacts;
}

const [SPACE, POINT, SMALL, SMALL_W] = [0x20, 0x2e, 0x20, 0x77];
const { latin: LATIN, cyrillic: CYRILLIC, letter: LETTER, digit: DIGIT, mark: MARK, joint: JOINT } = KIND;

/**
 * The words of a text and what it has, in one pass over its UTF-16 units. A hyphen or an apostrophe joins what stands on both of its
 * sides; behind a word it is no part of it. Any text is taken, halves of surrogate pairs included.
 */
export function tokenize(text: string): Tokens {
  const words: Word[] = [];
  let [latin, cyrillic, other, bits] = [0, 0, 0, 0];
  let [start, number, previous] = [-1, NO_LETTERS, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    bits |= factsOf(code);
    if (kind === LATIN || kind === CYRILLIC || kind === DIGIT || kind === LETTER) {
      if (kind === LATIN) latin += 1;
      else if (kind === CYRILLIC) cyrillic += 1;
      else if (kind === LETTER) other += 1;
      if (start < 0) {
        start = at;
        number = NO_LETTERS;
        if (previous === POINT) bits |= HAS.innerPoint;
      }
      number = withLetter(number, code);
    } else if (start >= 0) {
      if (kind === MARK || (kind === JOINT && isWordKind(kindOf(text.charCodeAt(at + 1)))))
        number = withLetter(number, code);
      else {
        words.push(new Word(start, at, numberedWord(text, start, at, number)));
        start = -1;
      }
    }
    if (code === SPACE && previous === SPACE) bits |= HAS.spaceRun;
    // `www.` begins an address, whatever comes behind it.
    else if (code === POINT && (previous | SMALL) === SMALL_W) bits |= HAS.innerPoint;
    previous = code;
  }
  if (start >= 0) words.push(new Word(start, text.length, numberedWord(text, start, text.length, number)));
  return { words, facts: new TextFacts(bits, latin, cyrillic, latin + cyrillic + other) };
}

function isWordKind(kind: number): boolean {
  return kind === LATIN || kind === CYRILLIC || kind === DIGIT || kind === LETTER;
}
