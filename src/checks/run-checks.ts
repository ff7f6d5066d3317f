import { analyseText, type TextAnalysis } from './analysis';
import { checkArticleQuotes } from './article-quotes';
import type { ArticleFinding, ArticleSegment, CheckInput, Discovery, Finding } from './check';
import { findingOf } from './finding';
import { checkNumbers } from './numbers';
import { checkQuotes } from './quotes';
import { checkEmpty, checkWellFormed } from './structure';
import { checkUntranslated } from './untranslated';

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
  const acrossSegments = checkArticleQuotes(segments, sources, targets);
  const seen = new Map<string, number>();
  return segments.flatMap((segment, segmentIndex) => {
    const key = `${segment.source}\u0000${segment.target}`;
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    const found = inSegment(
      segment,
      sources[segmentIndex] as TextAnalysis,
      targets[segmentIndex] as TextAnalysis,
      acrossSegments[segmentIndex] ?? [],
    );
    return found.map((discovery) => ({
      ...findingOf(discovery, segment.source, segment.target, ordinal),
      segmentIndex,
    }));
  });
}

/** One fault, one finding: where nothing was translated, nothing else is worth saying. */
function inSegment(
  segment: CheckInput,
  source: TextAnalysis,
  target: TextAnalysis,
  across: readonly Discovery[],
): Discovery[] {
  const structural = [...checkWellFormed(segment), ...checkEmpty(segment)];
  if (segment.target.trim() === '') return structural;
  const untranslated = checkUntranslated(segment, source, target);
  if (untranslated.some(({ severity }) => severity === 'blocker')) return [...structural, ...untranslated];
  return [
    ...structural,
    ...untranslated,
    ...checkQuotes(segment, source, target),
    ...across,
    ...checkNumbers(segment, source, target),
  ];
}
