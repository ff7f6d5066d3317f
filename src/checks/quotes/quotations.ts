import type { Locale } from '../../kernel/locale';
import type { Span } from '../../text/span';
import { isQuotedName, isQuotedSpeech } from './quotation-kind';
import type { LoneMark, QuoteMark } from './quote-mark';
import { singleQuoteRoles } from './single-quotes';

/**
 * Somebody's words, a phrase that is only marked off, or the name of a firm, a paper, a ship, which Kazakh puts between marks and
 * English does not.
 */
export type QuotationKind = 'speech' | 'phrase' | 'name';

export interface Quotation {
  readonly kind: QuotationKind;
  /** With its marks. */
  readonly span: Span;
  readonly inner: Span;
  readonly depth: number;
  readonly isSingle: boolean;
}

export interface Quotations {
  readonly pairs: readonly Quotation[];
  readonly unclosed: readonly LoneMark[];
  readonly unopened: readonly LoneMark[];
}

const DOUBLE = /["“”„‟«»]/gu;
/** A text with more is no text that anybody translates: the rest of its marks is not looked at. */
const MOST_MARKS = 4_000;
export const NO_QUOTATIONS: Quotations = { pairs: [], unclosed: [], unopened: [] };

/**
 * The quotations of a text. Newsrooms mix glyphs (`““…““`, `“…"`), so that marks are told by what stands around them, then by
 * their glyph, and pair by turns: the last one opened is the first one closed.
 */
export function findQuotations(text: string, locale: Locale): Quotations {
  const stack: QuoteMark[] = [];
  const pairs: Quotation[] = [];
  const unopened: LoneMark[] = [];
  for (const mark of quoteMarks(text)) {
    const top = stack.at(-1);
    const opens = mark.role === 'open' || (mark.role === 'either' && top === undefined);
    if (opens) stack.push(mark);
    else if (top && top.isSingle === mark.isSingle) {
      stack.pop();
      pairs.push(quotationOf(text, locale, top, mark, stack.length));
    } else if (!mark.isSingle && !isInchMark(text, mark)) unopened.push(mark);
  }
  return {
    pairs: pairs.sort((a, b) => a.span.start - b.span.start),
    unclosed: stack.filter(({ isSingle }) => !isSingle),
    unopened,
  };
}

/** Every quotation mark with what it does here. */
function quoteMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = singleQuoteRoles(text);
  for (const { 0: character, index } of text.matchAll(DOUBLE)) {
    if (marks.length >= MOST_MARKS) break;
    marks.push({ offset: index, character, isSingle: false, role: roleOf(text, index, character) });
  }
  return marks.sort((a, b) => a.offset - b.offset);
}

function roleOf(text: string, offset: number, character: string): QuoteMark['role'] {
  const before = neighbourAt(text, offset - 1);
  const after = neighbourAt(text, offset + 1);
  const standsBefore = (before & OPENS_BEHIND) !== 0 && (after & NEVER_OPENED) === 0;
  const standsBehind = (before & MAY_BE_CLOSED) !== 0 && (after & CLOSES_BEFORE) !== 0;
  if (standsBefore !== standsBehind) return standsBefore ? 'open' : 'close';
  if ('«„'.includes(character)) return 'open';
  if ('»”'.includes(character)) return 'close';
  return 'either';
}

const OPENS_BEHIND = 1;
const NEVER_OPENED = 2;
const MAY_BE_CLOSED = 4;
const CLOSES_BEFORE = 8;
const IS_READ = 128;
const NEIGHBOURS = new Uint8Array(0x10000);

/** What a character tells of the mark beside it, as bits; read once for each. The ends of a text are like spaces. */
function neighbourAt(text: string, at: number): number {
  const code = at < 0 || at >= text.length ? 0x20 : text.charCodeAt(at);
  const known = NEIGHBOURS[code] as number;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  const told =
    IS_READ |
    (/[\s([{\p{Pd}"“„«‘'/>]/u.test(character) ? OPENS_BEHIND : 0) |
    (/[\s,.;:!?)\]}…]/u.test(character) ? NEVER_OPENED : 0) |
    (/[^\s([{„«‘]/u.test(character) ? MAY_BE_CLOSED : 0) |
    (/[\s\p{P}<]/u.test(character) ? CLOSES_BEFORE : 0);
  NEIGHBOURS[code] = told;
  return told;
}

/** 27" of a screen, 5'6" of a man. */
function isInchMark(text: string, { offset, character }: LoneMark): boolean {
  return '"”'.includes(character) && /\p{N}/u.test(text[offset - 1] ?? '');
}

function quotationOf(text: string, locale: Locale, open: QuoteMark, close: QuoteMark, depth: number): Quotation {
  const inner = { start: open.offset + 1, end: close.offset };
  const span = { start: open.offset, end: close.offset + 1 };
  const kind = isQuotedSpeech(text, span) ? 'speech' : isQuotedName(text, span, locale) ? 'name' : 'phrase';
  return { kind, span, inner, depth, isSingle: open.isSingle };
}
