import type { Span } from '../../text/span';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';

const ITEM = /^[ \t]{0,8}(?:[-*•·▪–] |\d{1,2}[.)] )\S/gmu;
const ROW = /^\|[^|\n]{0,2000}\|/gmu;
const MEDIA = /!\[[^\]\n]{0,300}\](?=\()/gu;
const HEADING = /^#{1,6} \S/gmu;

/** Items of a list, headings, rows of a table and pictures that the source has and the target has fewer of. */
export function checkLines(input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (
    (!source.text.includes('\n') && !source.text.includes('![')) ||
    (input.relation !== 'translation' && input.relation !== 'official')
  )
    return [];
  return [
    ...lines('structure.list', ITEM, 2, source, target),
    ...lines('structure.heading', HEADING, 1, source, target),
    ...lines('structure.table', ROW, 2, source, target),
    ...lines('structure.media', MEDIA, 1, source, target),
  ];
}

function lines(
  check: string,
  pattern: RegExp,
  fewest: number,
  source: TextAnalysis,
  target: TextAnalysis,
): Discovery[] {
  const [ours, theirs] = [spansOf(source.text, pattern), spansOf(target.text, pattern)];
  if (ours.length < fewest || ours.length === theirs.length) return [];
  return [
    {
      check,
      severity: ours.length > theirs.length ? 'warning' : 'note',
      source: ours,
      target: theirs,
      parameters: { expected: ours.length, actual: theirs.length },
      expected: String(ours.length),
      actual: String(theirs.length),
      confidence: 0.85,
    },
  ];
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
