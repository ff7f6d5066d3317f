import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { around } from '../excerpt';
import { endingOf } from './ending';

const FINAL = '.?!…';
/** Titles, captions and items of a list end as the house likes. */
const FREE_KINDS: ReadonlySet<CheckInput['blockKind']> = new Set([
  'headline',
  'heading',
  'caption',
  'list_item',
  'image',
  'embed',
]);

/**
 * The mark that ends a sentence. Both languages use the same ones; a question or an exclamation may have moved into a quotation, and a
 * colon may stand for a full stop, so that it is missed only where the whole target has none.
 */
export function checkSentenceEnd(input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (source.facts.letters === 0 || target.facts.letters === 0) return [];
  const ours = endingOf(source.text);
  const theirs = endingOf(target.text);
  if (ours.mark === theirs.mark) return [];
  const place = (text: string, { mark, offset }: typeof ours) =>
    mark === ''
      ? { start: Math.max(0, offset - 1), end: offset }
      : { start: offset, end: Math.min(text.length, offset + 1) };
  const found = (check: string, severity: Discovery['severity'], confidence: number, fix?: string): Discovery[] => [
    {
      check,
      severity,
      source: ours.mark === '' ? [] : [place(source.text, ours)],
      target: [place(target.text, theirs)],
      parameters: { expected: ours.mark, actual: theirs.mark, around: around(target.text, place(target.text, theirs)) },
      expected: ours.mark,
      actual: theirs.mark,
      confidence,
      ...(fix ? { fix: { side: 'target', span: { start: theirs.offset, end: theirs.offset }, text: fix } } : {}),
    },
  ];
  if (FREE_KINDS.has(input.blockKind)) return [];
  if (theirs.mark === '') {
    if (!FINAL.includes(ours.mark)) return [];
    return found('punct.end_missing', 'warning', 0.95, ours.mark === '…' ? '…' : ours.mark);
  }
  if (ours.mark === '') return found('punct.end_added', 'note', 0.6);
  const isQuestion = ours.mark === '?' || theirs.mark === '?';
  if (isQuestion) {
    const [asks, asked] = [count(source.text, '?'), count(target.text, '?')];
    // Moved into a quotation, or two questions made one.
    if (ours.mark === '?' ? asked >= asks : asks >= asked) return [];
    return found('punct.question', 'warning', 0.85);
  }
  if (ours.mark === '!' || theirs.mark === '!') {
    const [cries, cried] = [count(source.text, '!'), count(target.text, '!')];
    if (ours.mark === '!' ? cried >= cries : cries >= cried) return [];
    return found('punct.end_changed', ours.mark === '!' ? 'warning' : 'note', 0.7);
  }
  // A comma or a semicolon ends no sentence; a colon before a list or a quotation may stand for a full stop.
  if (FINAL.includes(ours.mark) && (theirs.mark === ',' || theirs.mark === ';'))
    return found('punct.end_changed', 'warning', 0.9);
  return found('punct.end_changed', 'note', 0.5);
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}
