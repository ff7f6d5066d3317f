import type { Locale } from '../kernel/locale';
import { continuesAfter } from './sentence-end';
import type { Span } from './span';

/** How far a rule looks ahead. */
const LOOK = 200;

/** A sentence, or a line of verse, with its place. What lies between two segments is white space only. */
export interface Segment extends Span {
  readonly text: string;
}

// Where a sentence may end: a mark with what closes behind it and a space, a mark that lost its space, a line break.
const MAY_END = /[.!?…][\p{Pe}\p{Pf}"'»”’]*\s+|[!?](?=\p{Lu}\p{Ll})|\n\s*/gu;
// Closing marks that were torn off by a space belong to the sentence before.
const TORN_CLOSERS = /^\s*[)\]»”]+(?=\s|$)|^\s*["'](?=\s|$)/u;

/**
 * Cuts a text into sentences. Segments and the white space between them give back the text exactly:
 * `segmentText('А. Құнанбаев 1845 ж. туған. Ол – ақын.', 'kk')` are two segments.
 */
export function segmentText(text: string, locale: Locale): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const match of text.matchAll(MAY_END)) {
    const candidate = match.index + match[0].length;
    const torn = TORN_CLOSERS.exec(text.slice(candidate, candidate + 16));
    const boundary = candidate + (torn ? torn[0].length : 0);
    const sentence = text.slice(start, boundary);
    if (!endsInLineBreak(sentence) && continuesAfter(sentence, text.slice(boundary, boundary + LOOK), locale)) continue;
    pushTrimmed(segments, text, start, boundary);
    start = boundary;
  }
  pushTrimmed(segments, text, start, text.length);
  return segments;
}

/** Cuts verse into its lines: each line that is not blank is a segment. */
export function segmentVerse(text: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    pushTrimmed(segments, text, start, start + line.length);
    start += line.length + 1;
  }
  return segments;
}

function endsInLineBreak(sentence: string): boolean {
  const end = sentence.trimEnd().length;
  return end > 0 && sentence.includes('\n', end);
}

function pushTrimmed(segments: Segment[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const end = from + raw.trimEnd().length;
  if (end > start) segments.push({ text: text.slice(start, end), start, end });
}
