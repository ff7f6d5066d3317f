import type { Locale } from '../../kernel/locale';
import { KIND, kindOf } from '../../text/character-kinds';
import { type KnownWord, knownWord } from '../../text/known-words';
import type { Span } from '../../text/span';
import type { Tokens } from '../../text/tokens';
import { trait, traitsOf } from '../word-traits';
import { linksIn } from './links-in-text';
import { mayBeValue, type ValueWord, valueWord } from './value-words';

/** Figures, or a word that has to do with values. Everything else of a text is left out. */
export interface ValueToken {
  readonly start: number;
  readonly end: number;
  /** Null for figures. */
  readonly word: ValueWord | null;
  /** XXI is 21; undefined where it is none. */
  readonly roman?: number;
  /** `18:30`, hours and minutes. */
  readonly clock?: readonly [hour: number, minute: number];
  readonly isBracketed: boolean;
}

const [ZERO, NINE] = [0x30, 0x39];
const [POINT, COMMA, COLON] = [0x2e, 0x2c, 0x3a];
/** How far a bracket reaches back. */
const BRACKET_REACH = 80;

/** A segment with more is a table of figures and no text that anybody translates: its rest is not compared. */
const MOST_TOKENS = 4_000;

/** Everything in a text that is worth something, in order; words that are worth nothing are passed over. */
export function readValueTokens(text: string, locale: Locale, { words, facts }: Tokens): ValueToken[] {
  const tokens: ValueToken[] = [];
  const links = facts.hasAddressSigns ? linksIn(text) : [];
  const brackets = facts.hasBrackets ? new Brackets(text, links) : null;
  let [at, link] = [0, 0];
  for (const { start, end, known } of words) {
    // Behind an address the rest of a word may be worth something.
    if (links.length === 0 && (traitsOf(known, locale) & IS_WORTH[locale]) === 0) continue;
    for (at = Math.max(at, start); at < end && tokens.length < MOST_TOKENS; ) {
      const inside = links[link];
      if (inside && at >= inside.start) {
        at = Math.max(at, inside.end);
        link += 1;
      } else at = readPart(text, at, at === start ? known : null, locale, tokens, brackets);
    }
  }
  return tokens;
}

/** Whether a word, or a part of it, is worth something by itself. */
function isWorth(word: KnownWord, locale: Locale): boolean {
  const tokens: ValueToken[] = [];
  for (let at = 0; at < word.text.length; ) at = readPart(word.text, at, at === 0 ? word : null, locale, tokens, null);
  return tokens.length > 0;
}

const IS_WORTH: Readonly<Record<Locale, number>> = {
  kk: trait('kk', (word) => isWorth(word, 'kk')),
  en: trait('en', (word) => isWorth(word, 'en')),
};

/** Figures, or letters, at a place in a word that may be known already; answers where the next part begins. */
function readPart(
  text: string,
  start: number,
  word: KnownWord | null,
  locale: Locale,
  tokens: ValueToken[],
  brackets: Brackets | null,
): number {
  const code = text.charCodeAt(start);
  if (isDigit(code)) {
    const token = figuresAt(text, start, brackets?.areAround(start) ?? false);
    tokens.push(token);
    return token.end;
  }
  if (!isLetter(code)) return start + 1;
  let end = endOfWord(text, start + 1);
  const value = valueAt(text, start, end, word, locale);
  if (value) tokens.push({ start, end, word: value, isBracketed: false });
  else {
    const roman = romanAt(text, start, end, locale);
    if (roman !== undefined) tokens.push({ start, end, word: null, roman, isBracketed: false });
  }
  // G20, F16: the name of a thing.
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function valueAt(text: string, start: number, end: number, word: KnownWord | null, locale: Locale): ValueWord | null {
  const length = end - start;
  if (length > LONGEST || !mayBeValue(text.charCodeAt(start), length > 1 ? text.charCodeAt(start + 1) : 0, locale))
    return null;
  return valueWord(word?.text.length === length ? word : knownWord(text, start, end), locale);
}

/** Where brackets are open, asked from the beginning to the end of a text. Those within addresses are no brackets. */
class Brackets {
  private at = 0;
  private link = 0;
  private opened = -1;
  private closed = -1;

  constructor(
    private readonly text: string,
    private readonly links: readonly Span[],
  ) {}

  areAround(place: number): boolean {
    for (; this.at < place; this.at += 1) {
      const inside = this.links[this.link];
      if (inside && this.at >= inside.start) {
        this.at = Math.max(this.at, inside.end) - 1;
        this.link += 1;
        continue;
      }
      const code = this.text.charCodeAt(this.at);
      if (code === 0x28 || code === 0x5b) this.opened = this.at;
      else if (code === 0x29 || code === 0x5d) this.closed = this.at;
    }
    return this.opened > this.closed && place - this.opened <= BRACKET_REACH;
  }
}

const LONGEST = 24;

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function isLetter(code: number): boolean {
  const kind = kindOf(code);
  return kind === KIND.latin || kind === KIND.cyrillic || kind === KIND.letter;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && kindOf(code) !== KIND.mark) break;
  }
  return at;
}

function digitsFrom(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** `1 250 000,5`, `8.6`, `3.1.4`, `18:30`: figures with what separates them. */
function figuresAt(text: string, start: number, isBracketed: boolean): ValueToken {
  let end = digitsFrom(text, start);
  const next = text.charCodeAt(end);
  if (next === COLON && end - start <= 2) {
    const minutesEnd = digitsFrom(text, end + 1);
    const [hour, minute] = [Number(text.slice(start, end)), Number(text.slice(end + 1, minutesEnd))];
    const isClock = minutesEnd === end + 3 && hour <= 24 && minute < 60;
    const isAlone = text.charCodeAt(start - 1) !== COLON && !startsDigits(text, minutesEnd, COLON);
    if (isClock && isAlone) return { start, end: minutesEnd, word: null, clock: [hour, minute], isBracketed };
  }
  if (end - start <= 3) {
    while (isSpace(text.charCodeAt(end)) && digitsFrom(text, end + 1) === end + 4) end += 4;
  }
  while (isSeparator(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) end = digitsFrom(text, end + 1);
  return { start, end, word: null, isBracketed };
}

function startsDigits(text: string, at: number, separator: number): boolean {
  return text.charCodeAt(at) === separator && isDigit(text.charCodeAt(at + 1));
}

function isSeparator(code: number): boolean {
  return code === POINT || code === COMMA;
}

/** A space that may group digits; plain, no-break, narrow. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, І: 1, Х: 10, С: 100 };

const ROMAN_CODES: ReadonlySet<number> = new Set(Object.keys(ROMAN_DIGITS).map((digit) => digit.charCodeAt(0)));

/** XXI, IV; Cyrillic look-alikes are common. */
function romanAt(text: string, start: number, end: number, locale: Locale): number | undefined {
  if (end - start > 6 || !ROMAN_CODES.has(text.charCodeAt(start))) return undefined;
  let [value, previous] = [0, 0];
  for (let at = end - 1; at >= start; at -= 1) {
    const digit = ROMAN_DIGITS[text[at] ?? ''];
    if (digit === undefined) return undefined;
    value += digit < previous ? -digit : digit;
    previous = Math.max(previous, digit);
  }
  return locale === 'en' && end - start === 1 && text[start] === 'I' ? undefined : value;
}

/** Whether nothing but spaces, or one hyphen, stands between two places. */
export function isJoint(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (!isSpace(code) && code !== 0x2d && code !== 0x2011) return false;
  }
  return true;
}
