import type { Locale } from '../../kernel/locale';
import type { Span } from '../../text/span';
import { analyseText, type TextAnalysis } from '../analysis';
import type { ArticleSegment } from '../check';
import { likeness } from '../completeness/likeness';
import { marksAcross } from './marks-across';
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
  const sources = segments.map(({ source, sourceLocale }) => analyseText(source, sourceLocale));
  const quoted = places(segments, sources);
  const free = places(
    segments,
    segments.map(({ target, targetLocale }) => analyseText(target, targetLocale)),
  );
  const taken = new Set<QuotationPlace>();
  return segments.flatMap(({ sourceLocale, targetLocale }, index) => {
    const analysis = sources[index] as TextAnalysis;
    return (quoted[index] ?? []).map((place) => {
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

/** The quotations that begin in each segment; of one that runs on into the next ones as much as stands in its own. */
function places(segments: readonly ArticleSegment[], texts: readonly TextAnalysis[]): KindPlace[][] {
  const whole = texts.map(({ text, quotations }, segmentIndex): KindPlace[] =>
    quotations.pairs
      .filter(({ depth }) => depth === 0)
      .map(({ span, inner, kind }) => ({ segmentIndex, span, kind, text: text.slice(inner.start, inner.end) })),
  );
  for (const { segmentIndex, mark } of marksAcross(segments, texts).running) {
    const text = texts[segmentIndex]?.text ?? '';
    const span = { start: mark.offset, end: text.length };
    whole[segmentIndex]?.push({ segmentIndex, span, kind: 'speech', text: text.slice(mark.offset + 1) });
  }
  return whole.map((ones) => ones.sort((one, other) => one.span.start - other.span.start));
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
