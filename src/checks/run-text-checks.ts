import type { Locale } from '../kernel/locale';
import type { Span } from '../text/span';
import { analyseText } from './analysis';
import type { Discovery, Finding } from './check';
import { checkWellFormed } from './completeness/structure';
import { around } from './excerpt';
import { findingOf } from './finding';
import { marksAcross } from './quotes/marks-across';
import type { LoneMark } from './quotes/quote-mark';
import { checkCapitals } from './text-alone/capitals';
import { checkLongBlocks } from './text-alone/long-blocks';
import { checkNamesWithinText } from './text-alone/names-within-text';
import { checkSurface } from './text-alone/surface';
import { checkTitlesWithinText } from './text-alone/titles-within-text';

/**
 * What can be seen in one text alone, when it comes in: a quotation that is opened and never closed, a capital letter in the middle
 * of a sentence, one person under two spellings, damaged letters and misplaced marks. Places are offsets in this text, on the source side.
 */
export function runTextChecks(text: string, locale: Locale): Finding[] {
  const paragraphs = paragraphsOf(text);
  const analyses = paragraphs.map(({ start, end }) => analyseText(text.slice(start, end), locale));
  const offsets = paragraphs.map(({ start }) => start);
  const { unclosed, unopened } = marksAcross(
    paragraphs.map((_, blockIndex) => ({ blockIndex, blockKind: 'paragraph' })),
    analyses,
  );
  const placed = (marks: readonly (readonly LoneMark[])[]) =>
    marks.flatMap((found, index) =>
      found.map((mark) => ({ ...mark, offset: mark.offset + (paragraphs[index]?.start ?? 0) })),
    );
  const found: Discovery[] = [
    ...checkWellFormed({
      source: text,
      target: '',
      sourceLocale: locale,
      targetLocale: locale,
      blockKind: 'paragraph',
      relation: 'translation',
    }),
    ...placed(unclosed).map((mark) => loneMark('quotes.unclosed', text, mark)),
    ...placed(unopened).map((mark) => loneMark('quotes.unopened', text, mark)),
    ...checkCapitals(text, locale),
    ...checkNamesWithinText(analyses, offsets),
    ...checkTitlesWithinText(analyses, offsets),
    ...checkSurface(analyses, offsets),
    ...checkLongBlocks(text),
  ];
  return found.map((discovery) => findingOf(discovery, text, ''));
}

function loneMark(check: string, text: string, { offset, character }: LoneMark): Discovery {
  const span = { start: offset, end: offset + character.length };
  return {
    check,
    severity: 'warning',
    source: [span],
    target: [],
    parameters: { mark: character, around: around(text, span) },
    confidence: 0.95,
  };
}

function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return paragraphs;
}
