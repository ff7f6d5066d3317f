import type { TextAnalysis } from '../analysis';
import type { ArticleSegment, Discovery } from '../check';
import { shortened } from '../excerpt';

const FEWEST_WORDS = 4;

/**
 * The same sentence translated in two ways, and two sentences under one translation. A headline may be put otherwise than its
 * sentence. Side by side the second of two equal translations was most likely pasted twice.
 */
export function checkConsistency(
  segments: readonly ArticleSegment[],
  sources: readonly TextAnalysis[],
  targets: readonly TextAnalysis[],
): Discovery[][] {
  if (segments.length < 2) return segments.map(() => []);
  const bySource = new Map<string, number>();
  const byTarget = new Map<string, number>();
  return segments.map(({ blockKind }, index) => {
    const [source, target] = [sentenceKey(sources[index]), sentenceKey(targets[index])];
    if (blockKind === 'headline' || !source || !target) return [];
    const [sameSource, sameTarget] = [bySource.get(source), byTarget.get(target)];
    if (sameSource === undefined) bySource.set(source, index);
    if (sameTarget === undefined) byTarget.set(target, index);
    if (sameSource !== undefined && sentenceKey(targets[sameSource]) !== target)
      return [found('consistency.same_source', 'warning', sources, targets, index, targets[sameSource])];
    if (sameTarget === undefined || sentenceKey(sources[sameTarget]) === source) return [];
    return sameTarget === index - 1
      ? [found('duplication.segment', 'warning', sources, targets, index, targets[index])]
      : [found('consistency.same_target', 'note', sources, targets, index, sources[sameTarget])];
  });
}

/** A sentence without its case, spaces and marks; short ones say the same by chance. */
export function sentenceKey(analysis: TextAnalysis | undefined): string | null {
  if (!analysis || analysis.tokens.length < FEWEST_WORDS) return null;
  let key = KEYS.get(analysis);
  if (key === undefined) {
    key = analysis.tokens.map(({ lower }) => lower).join(' ');
    KEYS.set(analysis, key);
  }
  return key;
}

/** After an edit the other sentences of an article are asked again. */
const KEYS = new WeakMap<TextAnalysis, string>();

function found(
  check: string,
  severity: Discovery['severity'],
  sources: readonly TextAnalysis[],
  targets: readonly TextAnalysis[],
  index: number,
  other: TextAnalysis | undefined,
): Discovery {
  const [source, target] = [sources[index]?.text ?? '', targets[index]?.text ?? ''];
  const words = shortened(other?.text ?? '');
  return {
    check,
    severity,
    source: [{ start: 0, end: source.length }],
    target: [{ start: 0, end: target.length }],
    parameters: check === 'duplication.segment' ? { text: words } : { other: words },
    confidence: 0.8,
  };
}
