import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import type { GlossaryTerm, TermPlace } from './glossary';

/**
 * Terms of the house: one of the source that the translation says in none of the approved forms, or in one that is forbidden. Of two
 * faults of one term the forbidden word is told. Silent without a glossary.
 */
export function checkHouseTerms({ glossary }: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (!glossary || source.locale === target.locale) return [];
  const mine = glossary.placesIn(source.tokens, source.locale).filter(({ isForbidden }) => !isForbidden);
  if (mine.length === 0) return [];
  const theirs = glossary.placesIn(target.tokens, target.locale);
  const first = new Map<GlossaryTerm, TermPlace>();
  for (const place of mine) if (!first.has(place.term)) first.set(place.term, place);
  return [...first.values()].flatMap(({ term, span }): Discovery[] => {
    const expected = term[target.locale][0] ?? '';
    const forbidden = theirs.filter((place) => place.isForbidden && place.term === term);
    const [wrong] = forbidden;
    if (wrong) {
      const actual = target.text.slice(wrong.span.start, wrong.span.end);
      const spans = { source: [span], target: forbidden.map((place) => place.span) };
      return [termFinding('terminology.forbidden', spans, { expected, actual }, 0.9)];
    }
    if (expected === '' || theirs.some((place) => place.term === term)) return [];
    const written = source.text.slice(span.start, span.end);
    return [termFinding('terminology.missing', { source: [span], target: [] }, { expected, actual: written }, 0.75)];
  });
}

function termFinding(
  check: string,
  spans: Pick<Discovery, 'source' | 'target'>,
  { expected, actual }: { readonly expected: string; readonly actual: string },
  confidence: number,
): Discovery {
  return { check, severity: 'warning', ...spans, parameters: { expected, actual }, expected, actual, confidence };
}
