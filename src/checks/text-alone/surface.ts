import type { TextAnalysis } from '../analysis';
import { checkApostrophes } from '../apostrophes/apostrophes';
import { characterSpots } from '../characters/characters';
import type { CheckInput, Discovery } from '../check';
import { around } from '../excerpt';
import { bracketsOf } from '../punctuation/brackets';
import { punctuationSpots } from '../punctuation/punctuation';
import { onSide } from '../spot';

/** White space at the ends of a paragraph is cut when the text is taken in; which dash stands there is a matter of the house. */
const SILENT: ReadonlySet<string> = new Set(['space.edge', 'dash.style']);

/**
 * What the characters and marks of a text show without its counterpart: letters of two alphabets in a word, damage of character sets,
 * spaces and marks out of place, doubled words, lone brackets, English words that lost their apostrophe. The text is somebody else's, so
 * that nothing stops it. `offsets` tells where each paragraph begins.
 */
export function checkSurface(paragraphs: readonly TextAnalysis[], offsets: readonly number[]): Discovery[] {
  return paragraphs.flatMap((paragraph, index) => {
    const offset = offsets[index] ?? 0;
    const spots = [...characterSpots(paragraph, null), ...punctuationSpots(paragraph, null)];
    return [
      ...spots.filter(({ check }) => !SILENT.has(check)).map((spot) => onSide(spot, 'source', offset)),
      ...loneBrackets(paragraph, offset),
      ...lostApostrophes(paragraph, offset),
    ].map((found) => (found.severity === 'blocker' ? { ...found, severity: 'warning' as const } : found));
  });
}

function loneBrackets({ facts, text }: TextAnalysis, offset: number): Discovery[] {
  if (!facts.hasBrackets) return [];
  return bracketsOf(text).lone.map((at) => ({
    check: 'brackets.unpaired',
    severity: 'warning',
    source: [{ start: offset + at, end: offset + at + 1 }],
    target: [],
    parameters: { mark: text.charAt(at), around: around(text, { start: at, end: at + 1 }) },
    confidence: 0.8,
  }));
}

function lostApostrophes(paragraph: TextAnalysis, offset: number): Discovery[] {
  if (paragraph.locale !== 'en') return [];
  const input: CheckInput = {
    source: '',
    target: paragraph.text,
    sourceLocale: 'en',
    targetLocale: 'en',
    blockKind: 'paragraph',
    relation: 'translation',
  };
  return checkApostrophes(input, paragraph, paragraph).map(({ target, fix, ...found }) => ({
    ...found,
    source: target.map(({ start, end }) => ({ start: start + offset, end: end + offset })),
    target: [],
    ...(fix
      ? {
          fix: { side: 'source', span: { start: fix.span.start + offset, end: fix.span.end + offset }, text: fix.text },
        }
      : {}),
  }));
}
