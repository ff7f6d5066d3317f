import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { onSide, type Spot } from '../spot';
import { findDoubledWords, findRepeatedMarks } from './repetition';
import { findEdges, findSpacing } from './spacing';
import { findCalendarCase, findDashStyle, findEllipsisStyle } from './style';

/** Marks, spaces and doubled words of the translation. */
export function checkPunctuation(input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  const spots = punctuationSpots(target, source);
  spots.push(...startCase(input, source, target));
  return spots.map((spot) => onSide(spot, 'target'));
}

/** The same in any text, alone (`other` is null) or beside its counterpart. */
export function punctuationSpots(text: TextAnalysis, other: TextAnalysis | null): Spot[] {
  return [
    ...findSpacing(text),
    ...findEdges(text),
    ...findRepeatedMarks(text, other),
    ...findDoubledWords(text, other),
    ...findDashStyle(text),
    ...findEllipsisStyle(text),
    ...findCalendarCase(text),
  ];
}

/** A sentence that begins small where the source begins with a capital letter. */
function startCase({ blockKind }: CheckInput, source: TextAnalysis, target: TextAnalysis): Spot[] {
  const [ours, theirs] = [source.tokens[0], target.tokens[0]];
  if (blockKind === 'verse' || blockKind === 'list_item' || !ours?.isCapitalised || !theirs || theirs.isCapitalised)
    return [];
  // iPhone and eBay, a dash or an ellipsis in front, figures, a handle or an address.
  const isOwn =
    theirs.script !== (target.locale === 'kk' ? 'cyrillic' : 'latin') ||
    theirs.hasDigits ||
    /\p{Lu}|[.@/]/u.test(target.text.slice(0, theirs.end + 1).trimEnd());
  if (isOwn || /[-–—…@#/]|\.\./u.test(target.text.slice(0, theirs.start)) || theirs.end - theirs.start < 2) return [];
  const span = { start: theirs.start, end: theirs.start + 1 };
  return [
    {
      check: 'caps.start',
      severity: 'note',
      spans: [{ start: theirs.start, end: theirs.end }],
      parameters: { word: theirs.text },
      confidence: 0.8,
      fix: { span, text: target.text.charAt(theirs.start).toUpperCase() },
    },
  ];
}
