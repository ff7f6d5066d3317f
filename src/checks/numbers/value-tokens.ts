import type { Locale } from '../../kernel/locale';
import { KIND, kindOf } from '../../text/character-kinds';
import { knownWord } from '../../text/known-words';
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

/** Everything in a text that is worth something, in order, in one pass. */
export function readValueTokens(text: string, locale: Locale): ValueToken[] {
  const tokens: ValueToken[] = [];
  const links = linksIn(text);
  let link = 0;
  let [opened, closed] = [-1, -1];
  const isBracketed = (at: number) => opened > closed && at - opened <= BRACKET_REACH;
  for (let at = 0; at < text.length && tokens.length < MOST_TOKENS; ) {
    const inside = links[link];
    if (inside && at >= inside.start) {
      at = Math.max(at, inside.end);
      link += 1;
      continue;
    }
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const token = figuresAt(text, at, isBracketed(at));
      tokens.push(token);
      at = token.end;
      continue;
    }
    const kind = kindOf(code);
    if (kind === KIND.latin || kind === KIND.cyrillic || kind === KIND.letter) {
      const start = at;
      at = endOfWord(text, at + 1);
      const length = at - start;
      const isLikely = length <= LONGEST && mayBeValue(code, length > 1 ? text.charCodeAt(start + 1) : 0, locale);
      const word = isLikely ? valueWord(knownWord(text, start, at).text, locale) : null;
      if (word) tokens.push({ start, end: at, word, isBracketed: false });
      else {
        const roman = romanAt(text, start, at, locale);
        if (roman !== undefined) tokens.push({ start, end: at, word: null, roman, isBracketed: false });
      }
      // G20, F16: the name of a thing.
      while (isDigit(text.charCodeAt(at))) at += 1;
      continue;
    }
    if (code === 0x28 || code === 0x5b) opened = at;
    else if (code === 0x29 || code === 0x5d) closed = at;
    at += 1;
  }
  return tokens;
}

const LONGEST = 24;

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== KIND.latin && kind !== KIND.cyrillic && kind !== KIND.letter && kind !== KIND.mark) break;
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
