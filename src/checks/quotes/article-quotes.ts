import type { Span } from '../../text/span';
import type { TextAnalysis } from '../analysis';
import type { ArticleSegment, Discovery } from '../check';
import { around } from '../excerpt';
import { isOdd, marksAcross } from './marks-across';
import type { LoneMark } from './quote-mark';

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
  const theirs = marksAcross(segments, targets);
  const ours = marksAcross(segments, sources);
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

function spanOf({ offset, character }: LoneMark): Span {
  return { start: offset, end: offset + character.length };
}
