import type { Locale } from '../../kernel/locale';
import type { Span } from '../../text/span';
import { analyseText, type TextAnalysis } from '../analysis';
import type { ArticleSegment } from '../check';
import { likeness } from '../completeness/likeness';
import type { Quotation } from './quotations';
import { speakerOf } from './speaker';

/** A place in one segment of an article. */
export interface QuotationPlace {
  readonly segmentIndex: number;
  readonly span: Span;
  readonly text: string;
}

/** One quotation of the source and what became of it. */
export interface LedgerEntry extends QuotationPlace {
  readonly kind: Quotation['kind'];
  /** Who says it, as the source has it; null where the sentence does not tell. */
  readonly speaker: string | null;
  readonly state: 'matched' | 'moved' | 'lost' | 'paraphrase';
  readonly counterpart: QuotationPlace | null;
}

/** A quotation that a person declared a paraphrase, with the reason; the words are compared, not the place. */
export interface DeclaredParaphrase {
  readonly text: string;
  readonly reason: string;
}

const NEAR = 3;
const LEAST_LIKE = -2;

/**
 * Every quotation of an article with its speaker and its counterpart: in the same segment, moved to one near by, lost, or declared a
 * paraphrase by a person and silent from then on.
 */
export function quotationLedger(
  segments: readonly ArticleSegment[],
  declared: readonly DeclaredParaphrase[] = [],
): LedgerEntry[] {
  const paraphrases = new Set(declared.filter(({ reason }) => reason.trim() !== '').map(({ text }) => text.trim()));
  const free = segments.map(({ target, targetLocale }, index) => places(analyseText(target, targetLocale), index));
  const taken = new Set<QuotationPlace>();
  return segments.flatMap(({ source, sourceLocale, targetLocale }, index) => {
    const analysis = analyseText(source, sourceLocale);
    return places(analysis, index).map((place) => {
      const counterpart = partnerOf(place, sourceLocale, targetLocale, free, taken);
      if (counterpart) taken.add(counterpart);
      const isDeclared = paraphrases.has(place.text.trim());
      return {
        segmentIndex: index,
        span: place.span,
        text: place.text,
        kind: place.kind,
        speaker: speakerOf(analysis, place.span)?.name ?? null,
        state: isDeclared
          ? 'paraphrase'
          : !counterpart
            ? 'lost'
            : counterpart.segmentIndex === index
              ? 'matched'
              : 'moved',
        counterpart: counterpart
          ? { segmentIndex: counterpart.segmentIndex, span: counterpart.span, text: counterpart.text }
          : null,
      };
    });
  });
}

interface KindPlace extends QuotationPlace {
  readonly kind: Quotation['kind'];
}

function places({ text, quotations }: TextAnalysis, segmentIndex: number): KindPlace[] {
  return quotations.pairs
    .filter(({ depth }) => depth === 0)
    .map(({ span, inner, kind }) => ({ segmentIndex, span, kind, text: text.slice(inner.start, inner.end) }));
}

/** The likeliest quotation that is still free: of its own segment, or else of one near by that surely says the same. */
function partnerOf(
  place: KindPlace,
  sourceLocale: Locale,
  targetLocale: Locale,
  free: readonly (readonly KindPlace[])[],
  taken: ReadonlySet<QuotationPlace>,
): KindPlace | null {
  const mine = analyseText(place.text, sourceLocale);
  for (const reach of [0, NEAR]) {
    let best: { place: KindPlace; like: number } | null = null;
    for (let at = place.segmentIndex - reach; at <= place.segmentIndex + reach; at += 1) {
      for (const other of free[at] ?? []) {
        if (taken.has(other)) continue;
        const like = likeness(mine, analyseText(other.text, targetLocale));
        if (!best || like > best.like) best = { place: other, like };
      }
    }
    if (best && best.like > (reach === 0 ? LEAST_LIKE * 2 : -LEAST_LIKE)) return best.place;
  }
  return null;
}
