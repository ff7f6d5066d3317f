import type { Locale } from '../kernel/locale';
import { BLOCK_KINDS, type Block, type BlockKind, type Content, makeBlock, makeContent } from './blocks';
import { toNfc } from './normalize';
import { type Segment, segmentText, segmentVerse } from './segmenter';
import type { Span } from './span';

const LONGEST_VERSE_LINE = 60;
const BULLET = /^(?:[•·▪●*]\s|\d{1,3}[.)]\s)/u;
const SENTENCE_END = /[.!?…:;]["'»”’)]*$/u;

/**
 * A text as it came in, cut into its parts: the headline, a block for each line, its sentences. Short lines that follow each
 * other are verse. Nothing of the text is changed but for NFC: `bodyText(contentFrom(title, body, locale)) === toNfc(body)`.
 */
export function contentFrom(title: string, body: string, locale: Locale): Content {
  const text = toNfc(body);
  const parts = partsOf(text, locale);
  const blocks = parts.map(({ kind, segments }, index): Block => {
    const start = segments[0]?.start ?? 0;
    const end = segments.at(-1)?.end ?? 0;
    return makeBlock(
      kind,
      segments.map((segment) => segment.text),
      {
        ...(index === 0 ? { before: text.slice(0, start) } : {}),
        between: segments.slice(1).map((segment, i) => text.slice(segments[i]?.end, segment.start)),
        after: text.slice(end, parts[index + 1]?.segments[0]?.start ?? text.length),
      },
    );
  });
  const headline = makeBlock('headline', title === '' ? [] : [toNfc(title)]);
  return makeContent([headline, ...blocks]);
}

/** The canonical form that is stored and hashed: the same content always gives the same string. */
export function serializeContent(content: Content): string {
  return JSON.stringify(makeContent(content.blocks));
}

/** Reads what `serializeContent` wrote; throws on anything else. */
export function parseContent(serialized: string): Content {
  const value: unknown = JSON.parse(serialized);
  if (!isRecord(value) || !Array.isArray(value.blocks) || !value.blocks.every(isBlock)) {
    throw new TypeError('this is not the content of a revision');
  }
  return makeContent(value.blocks);
}

interface Part {
  readonly kind: BlockKind;
  readonly segments: readonly Segment[];
}

function partsOf(text: string, locale: Locale): Part[] {
  const lines = linesOf(text);
  const parts: Part[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = verseLength(text, lines, at);
    const line = { start: lines[at]?.start ?? 0, end: lines[at + Math.max(run, 1) - 1]?.end ?? 0 };
    const raw = text.slice(line.start, line.end);
    const kind = run > 0 ? 'verse' : BULLET.test(raw.trimStart()) ? 'list_item' : 'paragraph';
    const segments = run > 0 ? segmentVerse(raw) : segmentText(raw, locale);
    const placed = segments.map(({ text: words, start, end }) => ({
      text: words,
      start: start + line.start,
      end: end + line.start,
    }));
    if (placed.length > 0) parts.push({ kind, segments: placed });
    at += Math.max(run, 1);
  }
  return parts;
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/** How many lines from here on are one piece of verse: short, unbroken by blank lines, mostly not ending as sentences do. */
function verseLength(text: string, lines: readonly Span[], from: number): number {
  let count = 0;
  let open = 0;
  for (const line of lines.slice(from, from + 400)) {
    const words = text.slice(line.start, line.end).trim();
    if (words === '' || words.length > LONGEST_VERSE_LINE || BULLET.test(words)) break;
    count += 1;
    if (!SENTENCE_END.test(words)) open += 1;
  }
  const first = text.slice(lines[from]?.start, lines[from]?.end).trim();
  if (count === 2) return /,["'»”’]?$/u.test(first) ? 2 : 0;
  return count >= 3 && open * 2 >= count ? count : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBlock(value: unknown): value is Block {
  if (!isRecord(value)) return false;
  const isText = (part: unknown) => part === undefined || typeof part === 'string';
  const areTexts = (part: unknown): part is string[] =>
    Array.isArray(part) && part.every((item) => typeof item === 'string');
  return (
    BLOCK_KINDS.some((kind) => kind === value.kind) &&
    areTexts(value.segments) &&
    (value.between === undefined || areTexts(value.between)) &&
    isText(value.before) &&
    isText(value.after)
  );
}
