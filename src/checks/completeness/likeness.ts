import type { Locale } from '../../kernel/locale';
import type { TextAnalysis } from '../analysis';

/**
 * How much likelier two texts are what they are if one translates the other than if they have nothing to do with each other: the
 * logarithm of that ratio. Above nothing they belong together.
 */
export function likeness(source: TextAnalysis, target: TextAnalysis): number {
  return (
    contentLikeness(source, target) +
    lengthLikeness(source, target) +
    numberLikeness(source, target) +
    markLikeness(source, target)
  );
}

/** Words are looked up from both sides; what agrees is seen twice, and counted once. */
export function contentLikeness(source: TextAnalysis, target: TextAnalysis): number {
  let sum = 0;
  for (const sign of source.signs) sum += target.content.weigh(sign);
  for (const sign of target.signs) sum += source.content.weigh(sign);
  return sum / 2;
}

/** Letters of Kazakh for one of English in news, and how much their logarithm varies in translations and in any two sentences. */
const KAZAKH_FOR_ENGLISH = Math.log(1.05);
const SPREAD_SAME = 0.2;
const SPREAD_ANY = 0.6;
const LENGTH_TELLS = 1.3;

export function lengthLikeness(source: TextAnalysis, target: TextAnalysis): number {
  const ratio =
    Math.log((target.text.length + 5) / (source.text.length + 5)) - expectedRatio(source.locale, target.locale);
  // Short sentences vary more.
  const same = SPREAD_SAME + 1.5 / (source.text.length + 10);
  return LENGTH_TELLS * (gauss(ratio, same) - gauss(ratio, SPREAD_ANY));
}

export function expectedRatio(from: Locale, to: Locale): number {
  return from === to ? 0 : to === 'kk' ? KAZAKH_FOR_ENGLISH : -KAZAKH_FOR_ENGLISH;
}

export function gauss(deviation: number, spread: number): number {
  return -((deviation / spread) ** 2) / 2 - Math.log(spread);
}

function numberLikeness(source: TextAnalysis, target: TextAnalysis): number {
  return (figures(source, target) + figures(target, source)) / 2;
}

function figures(mine: TextAnalysis, theirs: TextAnalysis): number {
  if (!mine.facts.hasDigits) return 0;
  const index = theirs.numberIndex;
  let sum = 0;
  for (const mention of mine.numbers) {
    if (mention.form !== 'figures') continue;
    sum += index.find(mention) ? (mention.text.length > 1 ? 4 : 2.5) : -2.6;
  }
  return Math.max(-5.2, Math.min(sum, 12));
}

/** Questions and quotations are so on both sides, and a quotation that runs on from one sentence to the next runs the same way. */
function markLikeness(source: TextAnalysis, target: TextAnalysis): number {
  const [asks, theyAsk] = [source.facts.hasQuestionMarks, target.facts.hasQuestionMarks];
  const [mine, theirs] = [quotationOf(source), quotationOf(target)];
  return (asks !== theyAsk ? -1.2 : asks ? 2 : 0) + (mine === theirs ? QUOTE_ALIKE[mine] : unlike(mine, theirs));
}

/** A text has no quotation, whole ones, one that it only opens, or one that it only closes; marks at odds are like whole ones. */
type QuotationRun = 'none' | 'whole' | 'opens' | 'closes';

const QUOTE_ALIKE: Readonly<Record<QuotationRun, number>> = { none: 0.2, whole: 1, opens: 2.5, closes: 2.5 };

function unlike(mine: QuotationRun, theirs: QuotationRun): number {
  if (mine === 'none' || theirs === 'none') return mine === 'whole' || theirs === 'whole' ? -0.9 : -1.6;
  return mine === 'whole' || theirs === 'whole' ? 0 : -4;
}

function quotationOf({ facts, quotations }: TextAnalysis): QuotationRun {
  if (!facts.hasDoubleQuotes) return 'none';
  const [opens, closes] = [quotations.unclosed.length > 0, quotations.unopened.length > 0];
  return opens === closes ? 'whole' : opens ? 'opens' : 'closes';
}
