import type { TextAnalysis } from '../analysis';
import type { ArticleSegment, Discovery } from '../check';
import type { Quotation } from '../quotes/quotations';

const MOST_WORDS = 8;

/** A title between marks: `«Жібек жолы» фестивалі`. Only where each side has one is it plain which belongs to which. */
export function onlyTitle({ text, quotations }: TextAnalysis): (Quotation & { readonly title: string }) | null {
  const outer = quotations.pairs.filter(({ depth }) => depth === 0);
  const [quotation] = outer;
  if (!quotation || outer.length > 1 || quotation.kind === 'speech') return null;
  const title = text.slice(quotation.inner.start, quotation.inner.end).replace(/[.,]+$/u, '');
  return /^[\p{Lu}\p{N}]/u.test(title) && title.split(/\s+/u).length <= MOST_WORDS ? { ...quotation, title } : null;
}

/** A title without its case, spaces and hyphens. */
export function titleKey(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** One title of the source under two in the translation: a festival, a film or a programme that a reader takes for two. */
export function checkTitles(
  segments: readonly ArticleSegment[],
  sources: readonly TextAnalysis[],
  targets: readonly TextAnalysis[],
): Discovery[][] {
  if (segments.length < 2) return segments.map(() => []);
  const first = new Map<string, string>();
  return segments.map((_, index) => {
    const [source, target] = [sources[index], targets[index]];
    if (!source?.facts.hasDoubleQuotes || !target?.facts.hasDoubleQuotes) return [];
    const [mine, theirs] = [onlyTitle(source), onlyTitle(target)];
    if (!mine || !theirs) return [];
    const known = first.get(titleKey(mine.title));
    if (known === undefined) first.set(titleKey(mine.title), theirs.title);
    if (known === undefined || titleKey(known) === titleKey(theirs.title)) return [];
    return [
      {
        check: 'consistency.title',
        severity: 'note',
        source: [mine.span],
        target: [theirs.span],
        parameters: { title: mine.title, one: theirs.title, other: known },
        confidence: 0.6,
      },
    ];
  });
}
