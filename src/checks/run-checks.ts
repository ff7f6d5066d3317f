import { analyseText, type TextAnalysis } from './analysis';
import type { ArticleFinding, ArticleSegment, CheckInput, Discovery, Finding } from './check';
import { ARTICLE_CHECKS, SEGMENT_CHECKS, STRUCTURAL_CHECKS } from './families';
import { findingOf } from './finding';
import { oneFindingForOneFault } from './fusion';

/** Everything the checks find in one pair of texts. */
export function runSegmentChecks(input: CheckInput): Finding[] {
  return runArticleChecks([{ ...input, blockIndex: 0 }]).map(({ segmentIndex: _, ...finding }) => finding);
}

/**
 * Everything the checks find in an article: in each segment, and across them. Quotations may run over segments, so that a mark
 * without a partner is told by the article and not by its sentence.
 */
export function runArticleChecks(segments: readonly ArticleSegment[]): ArticleFinding[] {
  const sources = segments.map(({ source, sourceLocale }) => analyseText(source, sourceLocale));
  const targets = segments.map(({ target, targetLocale }) => analyseText(target, targetLocale));
  const across = ARTICLE_CHECKS.map((check) => check(segments, sources, targets));
  const seen = new Map<string, number>();
  return segments.flatMap((segment, segmentIndex) => {
    const key = `${segment.source}\u0000${segment.target}`;
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    const found = inSegment(
      segment,
      sources[segmentIndex] as TextAnalysis,
      targets[segmentIndex] as TextAnalysis,
      across.flatMap((discoveries) => discoveries[segmentIndex] ?? []),
    );
    return found.map((discovery) => ({
      ...findingOf(discovery, segment.source, segment.target, ordinal),
      segmentIndex,
    }));
  });
}

function inSegment(
  segment: CheckInput,
  source: TextAnalysis,
  target: TextAnalysis,
  across: readonly Discovery[],
): Discovery[] {
  const structural = STRUCTURAL_CHECKS.flatMap((check) => check(segment));
  if (segment.target.trim() === '') return structural;
  const found = SEGMENT_CHECKS.flatMap((check) => check(segment, source, target));
  return oneFindingForOneFault(segment, [...structural, ...found, ...across]);
}
