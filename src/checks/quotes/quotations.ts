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
export function quoteMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = singleQuoteRoles(text);
  for (const { 0: character, index } of text.matchAll(DOUBLE)) {
    marks.push({ offset: index, character, isSingle: false, role: roleOf(text, index, character) });
  }
  return marks.sort((a, b) => a.offset - b.offset);
}

function roleOf(text: string, offset: number, character: string): QuoteMark['role'] {
  const before = text[offset - 1] ?? ' ';
  const after = text[offset + 1] ?? ' ';
  const standsBefore = /[\s([{\p{Pd}"“„«‘'/>]/u.test(before) && !/[\s,.;:!?)\]}…]/u.test(after);
  const standsBehind = /[^\s([{„«‘]/u.test(before) && /[\s\p{P}<]/u.test(after);
  if (standsBefore !== standsBehind) return standsBefore ? 'open' : 'close';
  if ('«„'.includes(character)) return 'open';
  if ('»”'.includes(character)) return 'close';
  return 'either';
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
