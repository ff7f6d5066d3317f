import { factsOf, HAS, KIND, kindOf } from './character-kinds';
import { type KnownWord, knownWord } from './known-words';

/**
 * The script of a word. `mixed` has Latin and Cyrillic letters side by side, `joined` only on the two sides of a hyphen or apostrophe,
 * as Kazakh does with foreign names and figures (`Toyota-ның`, `IT-хаб`).
 */
export type WordScript = 'latin' | 'cyrillic' | 'mixed' | 'joined' | 'digits' | 'other';

/** A word with what is joined to it: `states’`, `don't`, `Қасым-Жомарт`, `5-бап`, `COVID-19`, `18`. */
export class Word {
  private knownRead: KnownWord | undefined;

  constructor(
    private readonly source: string,
    readonly start: number,
    readonly end: number,
    readonly script: WordScript,
    /** Where its first part ends: at the first hyphen or apostrophe within it, or at its own end. */
    readonly headEnd: number,
    readonly hasDigits: boolean,
    /** One of ә ғ қ ң ө ұ ү һ і. */
    readonly hasKazakhLetters: boolean,
  ) {}

  get text(): string {
    return this.known.text;
  }

  get lower(): string {
    return this.known.lower;
  }

  /** The part before the first hyphen or apostrophe: `Toyota` of `Toyota-ның`. */
  get head(): string {
    return this.headEnd === this.end ? this.known.text : this.source.slice(this.start, this.headEnd);
  }

  /** Whether it begins with a capital letter. */
  get isCapitalised(): boolean {
    return isUpper(this.source.charCodeAt(this.start));
  }

  /** Whether it is two letters or more, all of them capital: `БҰҰ`, `UN`. */
  get isAllCaps(): boolean {
    return this.known.isAllCaps;
  }

  /** The same object for every place where the word stands. */
  get known(): KnownWord {
    this.knownRead ??= knownWord(this.source, this.start, this.end);
    return this.knownRead;
  }
}

/** What a text has, and how many letters of each script. */
export interface TextFacts {
  readonly hasDigits: boolean;
  readonly hasDoubleQuotes: boolean;
  /** Single quotation marks or apostrophes. */
  readonly hasSingleQuotes: boolean;
  /** Round or square brackets. */
  readonly hasBrackets: boolean;
  readonly hasDashes: boolean;
  readonly hasLatin: boolean;
  readonly hasCyrillic: boolean;
  /** One of ә ғ қ ң ө ұ ү һ і. */
  readonly hasKazakhLetters: boolean;
  /** Cyrillic letters of neither Kazakh nor Russian: ј є ќ ѕ ґ ў ї, which a wrong character set leaves. */
  readonly hasForeignCyrillic: boolean;
  /** Control, invisible, bidirectional, private or combining characters, and compatibility forms. */
  readonly hasOddCharacters: boolean;
  /** Characters outside the basic plane, or halves of them. */
  readonly hasAstral: boolean;
  /** One of the marks that addresses, tags and placeholders are made of, a full stop and a colon among them. */
  readonly hasMarkupSigns: boolean;
  readonly hasQuestionMarks: boolean;
  readonly hasNonAscii: boolean;
  /** Two spaces in a row. */
  readonly hasSpaceRuns: boolean;
  readonly cyrillicLetters: number;
  readonly latinLetters: number;
  readonly letters: number;
}

export interface Tokens {
  readonly words: readonly Word[];
  readonly facts: TextFacts;
}

/**
 * The words of a text and what it has, in one pass over its UTF-16 units. A hyphen or an apostrophe joins what stands on both of its
 * sides; behind a word it is no part of it. Any text is taken, halves of surrogate pairs included.
 */
export function tokenize(text: string): Tokens {
  const words: Word[] = [];
  const counts = { latin: 0, cyrillic: 0, other: 0 };
  let bits = 0;
  let start = -1;
  let headEnd = -1;
  // Kinds of letters in the word, in the part since the last joint, and whether a part was mixed.
  let inWord = 0;
  let inPart = 0;
  let isMixed = false;
  let previous = 0;

  const finish = (end: number) => {
    const script = scriptOf(inWord, isMixed || inPart === BOTH);
    words.push(
      new Word(text, start, end, script, headEnd < 0 ? end : headEnd, (inWord & DIGIT) !== 0, (inWord & KAZAKH) !== 0),
    );
    start = -1;
    headEnd = -1;
    inWord = 0;
    inPart = 0;
    isMixed = false;
  };

  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    const has = factsOf(code);
    bits |= has;
    if (code === SPACE && previous === SPACE) bits |= HAS.spaceRun;
    previous = code;
    switch (kind) {
      case KIND.latin:
        counts.latin += 1;
        if (start < 0) start = at;
        inWord |= LATIN;
        inPart |= LATIN;
        break;
      case KIND.cyrillic:
        counts.cyrillic += 1;
        if (start < 0) start = at;
        inWord |= (has & HAS.kazakh) === 0 ? CYRILLIC : CYRILLIC | KAZAKH;
        inPart |= CYRILLIC;
        break;
      case KIND.letter:
        counts.other += 1;
        if (start < 0) start = at;
        inWord |= OTHER;
        break;
      case KIND.digit:
        if (start < 0) start = at;
        inWord |= DIGIT;
        break;
      case KIND.mark:
        break;
      case KIND.joint:
        if (start >= 0 && isWordKind(kindOf(text.charCodeAt(at + 1)))) {
          if (headEnd < 0) headEnd = at;
          if (inPart === BOTH) isMixed = true;
          inPart = 0;
        } else if (start >= 0) finish(at);
        break;
      default:
        if (start >= 0) finish(at);
    }
  }
  if (start >= 0) finish(text.length);
  return { words, facts: factsFrom(bits, counts) };
}

const SPACE = 0x20;
const LATIN = 1;
const CYRILLIC = 2;
const BOTH = LATIN | CYRILLIC;
const OTHER = 4;
const DIGIT = 8;
const KAZAKH = 16;

function isWordKind(kind: number): boolean {
  return kind === KIND.latin || kind === KIND.cyrillic || kind === KIND.digit || kind === KIND.letter;
}

function scriptOf(inWord: number, isMixed: boolean): WordScript {
  const letters = inWord & (BOTH | OTHER);
  if (isMixed) return 'mixed';
  if (letters === LATIN) return 'latin';
  if (letters === CYRILLIC) return 'cyrillic';
  if (letters === BOTH) return 'joined';
  return letters === 0 ? 'digits' : 'other';
}

function factsFrom(bits: number, counts: { latin: number; cyrillic: number; other: number }): TextFacts {
  return {
    hasDigits: (bits & HAS.digit) !== 0,
    hasDoubleQuotes: (bits & HAS.doubleQuote) !== 0,
    hasSingleQuotes: (bits & HAS.singleQuote) !== 0,
    hasBrackets: (bits & HAS.bracket) !== 0,
    hasDashes: (bits & HAS.dash) !== 0,
    hasLatin: (bits & HAS.latin) !== 0,
    hasCyrillic: (bits & HAS.cyrillic) !== 0,
    hasKazakhLetters: (bits & HAS.kazakh) !== 0,
    hasForeignCyrillic: (bits & HAS.foreignCyrillic) !== 0,
    hasOddCharacters: (bits & HAS.odd) !== 0,
    hasAstral: (bits & HAS.astral) !== 0,
    hasMarkupSigns: (bits & HAS.markup) !== 0,
    hasQuestionMarks: (bits & HAS.question) !== 0,
    hasNonAscii: (bits & HAS.nonAscii) !== 0,
    hasSpaceRuns: (bits & HAS.spaceRun) !== 0,
    cyrillicLetters: counts.cyrillic,
    latinLetters: counts.latin,
    letters: counts.latin + counts.cyrillic + counts.other,
  };
}

/** Whether a UTF-16 unit is a capital letter. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code >= 0x410 && code <= 0x42f) return true;
  if (code >= 0x430 && code <= 0x44f) return false;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}
