import { ArticleSession } from './article-session';
import type { ArticleFinding, ArticleSegment, CheckInput, Discovery, Finding } from './check';

/** Everything the checks find in one pair of texts. */
export function runSegmentChecks(input: CheckInput): Finding[] {
  return new ArticleSession([{ ...input, blockIndex: 0 }]).findingsOf(0);
}

/** What the checks see in a pair before one fault becomes one finding: what a repair may uncover. */
export function discoverInSegment(input: CheckInput): readonly Discovery[] {
  return new ArticleSession([{ ...input, blockIndex: 0 }]).discovered(0);
}

/**
 * Everything the checks find in an article: in each segment, and across them. Quotations may run over segments, so that a mark
 * without a partner is told by the article and not by its sentence.
 */
export function runArticleChecks(segments: readonly ArticleSegment[]): ArticleFinding[] {
  return new ArticleSession(segments).findings();
}
