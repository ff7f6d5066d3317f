import type { Span } from '../../text/span';
import type { TextAnalysis } from '../analysis';
import type { ArticleSegment, Discovery } from '../check';
import { around } from '../excerpt';
import type { Quotations } from './quotations';
import type { LoneMark } from './quote-mark';

/** Marks without a partner in the whole article, by segment. */
interface LoneMarks {
  readonly unclosed: readonly (readonly LoneMark[])[];
  readonly unopened: readonly (readonly LoneMark[])[];
}

/**
 * Quotations run over sentences and paragraphs: what one segment opens, a later one closes. A mark is alone only if the article
 * leaves it alone, and the target is to blame only where the source is not odd in the same segment.
 */
export function checkArticleQuotes(
  segments: readonly ArticleSegment[],
  sources: readonly TextAnalysis[],
  targets: readonly TextAnalysis[],
): Discovery[][] {
  // A mark without a partner in the article has none in its segment.
  if (!targets.some(({ quotations }) => isOdd(quotations))) return segments.map(() => []);
  const theirs = loneMarks(segments, targets);
  const ours = loneMarks(segments, sources);
  return segments.map((_, index) => {
    const [source, target] = [sources[index], targets[index]];
    const lone = [...(theirs.unclosed[index] ?? []), ...(theirs.unopened[index] ?? [])];
    const odd = (ours.unclosed[index]?.length ?? 0) + (ours.unopened[index]?.length ?? 0);
    if (!source || !target || target.text.trim() === '' || lone.length <= odd) return [];
    return [unpaired(source, target, lone)];
  });
}

function unpaired(source: TextAnalysis, target: TextAnalysis, lone: readonly LoneMark[]): Discovery {
  const [first] = lone;
  return {
    check: 'quotes.unpaired',
    severity: 'warning',
    source: source.quotations.pairs.filter(({ depth }) => depth === 0).map(({ span }) => span),
    target: lone.map(spanOf),
    parameters: { mark: first?.character ?? '', around: first ? around(target.text, spanOf(first)) : '' },
    confidence: 0.9,
  };
}

/** Marks of a text in several pieces that nothing closes, or that close nothing. `blocks` tells where paragraphs end. */
export function loneMarks(
  segments: readonly Pick<ArticleSegment, 'blockIndex' | 'blockKind'>[],
  texts: readonly TextAnalysis[],
): LoneMarks {
  const unclosed: LoneMark[][] = texts.map(() => []);
  const unopened: LoneMark[][] = texts.map(() => []);
  const open: { segment: number; mark: LoneMark }[] = [];
  for (const [index, { text, quotations }] of texts.entries()) {
    // A headline stands by itself.
    if (segments[index]?.blockKind === 'headline') {
      unclosed[index] = [...quotations.unclosed];
      unopened[index] = [...quotations.unopened];
      continue;
    }
    const isNewBlock = index > 0 && segments[index]?.blockIndex !== segments[index - 1]?.blockIndex;
    // English opens a quotation that goes on anew in every paragraph, and closes it once.
    if (isNewBlock && open.length > 0 && beginsQuoted(text)) open.pop();
    for (const { mark, closes } of lonely(quotations)) {
      if (!closes) open.push({ segment: index, mark });
      else if (open.pop() === undefined) unopened[index]?.push(mark);
    }
  }
  for (const { segment, mark } of open) unclosed[segment]?.push(mark);
  return { unclosed, unopened };
}

function beginsQuoted(text: string): boolean {
  return /^\s*["“„«]/u.test(text);
}

function isOdd({ unclosed, unopened }: Quotations): boolean {
  return unclosed.length > 0 || unopened.length > 0;
}

/** Marks without a partner in their segment, in order, and whether they close or open. */
function lonely(quotations: Quotations): { mark: LoneMark; closes: boolean }[] {
  if (!isOdd(quotations)) return [];
  const { unclosed, unopened } = quotations;
  return [
    ...unclosed.map((mark) => ({ mark, closes: false })),
    ...unopened.map((mark) => ({ mark, closes: true })),
  ].sort((one, other) => one.mark.offset - other.mark.offset);
}

function spanOf({ offset, character }: LoneMark): Span {
  return { start: offset, end: offset + character.length };
}
