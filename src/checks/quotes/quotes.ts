import type { Span } from '../../text/span';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { shortened } from '../excerpt';
import type { Quotation } from './quotations';

/** Quotations of the source that the target lost, and speech that it added. Odd marks are looked at over the whole article. */
export function checkQuotes(input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  const isWhole = input.relation === 'translation' || input.relation === 'official';
  if (!isWhole) return addedSpeech(source, target);
  return [...lost(source, target), ...addedSpeech(source, target)];
}

function lost(source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (oddMarks(target) > 0) return [];
  const required = requiredIn(source, target);
  const have = countQuotations(required, target);
  if (have === 0) return isHalfOfSingle(target.text) && oddMarks(source) > 0 ? [] : missing(source, required);
  if (oddMarks(source) > 0 || required.length <= have) return [];
  const speeches = required.filter(({ kind }) => kind === 'speech');
  return speeches.length > have ? [fewer(required, have, target)] : [partial(required, source)];
}

function fewer(required: readonly Quotation[], have: number, target: TextAnalysis): Discovery {
  return {
    check: 'quotes.fewer',
    severity: 'warning',
    source: required.map(({ span }) => span),
    target: topLevel(target).map(({ span }) => span),
    parameters: { expected: required.length, actual: have },
    expected: String(required.length),
    actual: String(have),
    confidence: 0.7,
  };
}

/** A marked-off phrase often becomes plain words, beside speech that is kept; which of several it was the marks do not tell. */
function partial(required: readonly Quotation[], { text }: TextAnalysis): Discovery {
  const phrases = required.filter(({ kind }) => kind !== 'speech');
  const [first] = phrases;
  return {
    check: 'quotes.partial_missing',
    severity: 'note',
    source: phrases.map(({ span }) => span),
    target: [],
    parameters: { quotation: first ? shortened(text.slice(first.inner.start, first.inner.end)) : '' },
    confidence: 0.5,
  };
}

/**
 * Small words in single marks are what stood inside a quotation that lost its own: `they would say 'hysterical,' she said`. So is anything
 * in single marks that is less than half as long as what somebody says in the source.
 */
function countQuotations(required: readonly Quotation[], target: TextAnalysis): number {
  const pairs = topLevel(target);
  const speeches = required.filter(({ kind, isSingle }) => kind === 'speech' && !isSingle);
  const isInner = speeches.length > 0 && !target.facts.hasDoubleQuotes;
  const shortest = Math.min(...speeches.map(lengthOf));
  const small = pairs.filter(
    (pair) => pair.isSingle && (pair.kind === 'phrase' ? lengthOf(pair) < 60 : 2 * lengthOf(pair) < shortest),
  );
  return pairs.length - (isInner ? small.length : 0) + (target.dashSpeech ? 1 : 0);
}

function lengthOf({ inner }: Quotation): number {
  return inner.end - inner.start;
}

function missing(source: TextAnalysis, required: readonly Quotation[]): Discovery[] {
  const all = topLevel(source);
  const lone = [...source.quotations.unclosed, ...source.quotations.unopened];
  const spans: Span[] = [
    ...all.map(({ span }) => span),
    ...lone.map(({ offset, character }) => ({ start: offset, end: offset + character.length })),
  ];
  // A Kazakh name needs no marks in English.
  if (required.length === 0 && lone.length === 0) return [];
  const speech = required.find(({ kind }) => kind === 'speech');
  const shown = speech ?? required[0] ?? all[0];
  return [
    {
      check: 'quotes.missing',
      // Somebody's words became the newspaper's own; a phrase may have become reported speech.
      severity: speech ? 'blocker' : 'warning',
      source: spans,
      target: [],
      parameters: { quotation: shortened(shown ? source.text.slice(shown.inner.start, shown.inner.end) : source.text) },
      confidence: speech ? 0.95 : 0.75,
    },
  ];
}

/** Direct speech that the source does not have: somebody may be made to say what he never said. */
function addedSpeech(source: TextAnalysis, target: TextAnalysis): Discovery[] {
  const speech = topLevel(target).filter(({ kind }) => kind === 'speech');
  const [first] = speech;
  if (!first || topLevel(source).length > 0 || oddMarks(source) > 0 || source.dashSpeech) return [];
  return [
    {
      check: 'quotes.added_speech',
      severity: 'note',
      source: [],
      target: speech.map(({ span }) => span),
      parameters: { quotation: shortened(target.text.slice(first.inner.start, first.inner.end)) },
      confidence: 0.6,
    },
  ];
}

/** What must have a counterpart: interrupted speech counts once, and names need marks in Kazakh only. */
function requiredIn(source: TextAnalysis, target: TextAnalysis): Quotation[] {
  return mergeInterrupted(source).filter(
    (quotation) => target.locale !== 'en' || (quotation.kind !== 'name' && !isLatinTitle(quotation, source, target)),
  );
}

/** `“This Morning” жүргізушісі`: a foreign title between Kazakh marks, that English has bare. */
function isLatinTitle({ inner, kind }: Quotation, source: TextAnalysis, target: TextAnalysis): boolean {
  const title = source.text.slice(inner.start, inner.end);
  return kind === 'phrase' && /^[A-Z]/u.test(title) && target.text.includes(title);
}

/** `"Yes," he said, "we will."` is two pairs in English and one in Kazakh. */
function mergeInterrupted({ text, quotations }: TextAnalysis): Quotation[] {
  const merged: Quotation[] = [];
  for (const quotation of quotations.pairs.filter(({ depth }) => depth === 0)) {
    const last = merged.at(-1);
    const between = last ? text.slice(last.span.end, quotation.span.start) : '';
    const goesOn =
      last?.kind === 'speech' &&
      /^[^.!?]{1,80}[,:–—-]?\s*$/u.test(between) &&
      /[,–—-]/u.test(text.slice(last.inner.end - 1, quotation.span.start));
    if (!goesOn || !last) merged.push(quotation);
    else merged[merged.length - 1] = { ...last, span: { start: last.span.start, end: quotation.span.end } };
  }
  return merged;
}

/** One half of a quotation in single marks, whose other half stands in another segment. */
function isHalfOfSingle(text: string): boolean {
  return /(?:^|[\s:(])['‘](?=\p{Lu})|[.,!?…]['’](?=\s|$)/u.test(text);
}

function topLevel({ quotations }: TextAnalysis): Quotation[] {
  return quotations.pairs.filter(({ depth }) => depth === 0);
}

function oddMarks({ quotations }: TextAnalysis): number {
  return quotations.unclosed.length + quotations.unopened.length;
}
