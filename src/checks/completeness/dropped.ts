import type { Segment } from '../../text/segmenter';
import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import { ContentIndex, type Sign, signsOf } from './content';
import { expectedRatio, gauss } from './likeness';
import { lackTells } from './side-by-side';

/** A sentence that the other text seems to lack, and how sure that is: the logarithm of how much likelier it is gone than there. */
export interface Dropped {
  readonly sentence: Segment;
  readonly odds: number;
}

const MOST_SENTENCES = 40;
const ENDS_WITHIN = /[.!?…]["'”»)]*\s+\S/u;
const LONG = 250;

/** Most segments are one sentence, and seen to be so at once. */
function mayHaveSentences(text: string): boolean {
  return text.length > LONG || ENDS_WITHIN.test(text);
}

/**
 * The sentence of `mine` that `theirs` most likely lacks, if it may lack any. A sentence that is gone takes its words, names and figures
 * with it, makes the text shorter by its length, and often their number of sentences smaller by one. Translators part and join
 * sentences, so that no one of these signs is enough.
 */
export function findDropped(mine: TextAnalysis, theirs: TextAnalysis): Dropped | null {
  if (!mayHaveSentences(mine.text)) return null;
  const sentences = mine.units;
  if (sentences.length < 2 || sentences.length > MOST_SENTENCES) return null;
  const signs = sentences.map((sentence) => signsOf(mine.text, wordsIn(mine.tokens, sentence), mine.locale));
  const count = countTells(sentences.length - theirs.units.length);
  let best: Dropped | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const own = signs[index] as Sign[];
    const rest =
      count +
      lengthTells(mine, theirs, sentence) -
      numbersTell(mine, sentence, theirs) -
      marksTell(mine, theirs, sentence);
    // Most sentences are seen to be there before it is known what they alone speak of.
    if (rest + mostByContent(own, theirs.content) < OPEN - DOUBTFUL) continue;
    const others = new ContentIndex(...signs.filter((_, at) => at !== index));
    const odds = rest - contentTells(own, others, theirs.content);
    if (!best || odds > best.odds) best = { sentence, odds };
  }
  if (!best || Math.abs(best.odds - OPEN) > DOUBTFUL) return best;
  const told = SIDE_BY_SIDE * clamp(lackTells(mine, sentences, theirs, theirs.units), MOST_SIDE_BY_SIDE);
  return { sentence: best.sentence, odds: best.odds + told };
}

/** Around these odds the signs of the whole leave it open, and it is worth its time to lay the sentences side by side. */
const OPEN = 1.5;
const DOUBTFUL = 3;
const SIDE_BY_SIDE = 0.5;
const MOST_SIDE_BY_SIDE = 8;

function wordsIn(words: readonly Word[], { start, end }: Segment): Word[] {
  return words.filter((word) => word.start >= start && word.end <= end);
}

/** What only this sentence speaks of is looked for in the other text. */
function contentTells(own: readonly Sign[], others: ContentIndex, theirs: ContentIndex): number {
  let sum = 0;
  for (const sign of own) if (others.weigh(sign) <= 0) sum += theirs.weigh(sign);
  return sum;
}

/** The most that the words of a sentence can say for its being gone: as if it alone had all that the other text lacks. */
function mostByContent(own: readonly Sign[], theirs: ContentIndex): number {
  let sum = 0;
  for (const sign of own) sum -= Math.min(0, theirs.weigh(sign));
  return sum;
}

/** Short texts vary more in length. */
const SPREAD = 0.125;
const SPREAD_OF_SHORT = 4;
const EVEN = 10;

function lengthTells(mine: TextAnalysis, theirs: TextAnalysis, sentence: Segment): number {
  const expected = expectedRatio(mine.locale, theirs.locale);
  const ratio = (length: number) => Math.log((theirs.text.length + EVEN) / (length + EVEN)) - expected;
  const whole = ratio(mine.text.length);
  const without = ratio(mine.text.length - (sentence.end - sentence.start) - 1);
  const spread = SPREAD + SPREAD_OF_SHORT / (mine.text.length + EVEN);
  return clamp(gauss(without, spread) - gauss(whole, spread), 9);
}

/** In 84 of 100 paragraphs of three both sides have as many sentences. */
function countTells(fewer: number): number {
  return fewer === 1 ? 2 : fewer > 1 ? 1 : fewer === 0 ? -2 : -2.5;
}

function numbersTell(mine: TextAnalysis, { start, end }: Segment, theirs: TextAnalysis): number {
  let sum = 0;
  for (const mention of mine.numbers) {
    if (mention.form !== 'figures' || mention.span.start < start || mention.span.end > end) continue;
    // A figure that the other sentences have too does not go with this one.
    if (mine.numbers.some(({ text, span }) => text === mention.text && (span.end <= start || span.start >= end)))
      continue;
    sum += theirs.numberIndex.find(mention) ? 2.5 : -2;
  }
  return clamp(sum, 6);
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** A question, or a quotation, of this sentence only. */
function marksTell(mine: TextAnalysis, theirs: TextAnalysis, { start, end }: Segment): number {
  let sum = 0;
  for (const mark of MARKS) {
    if (!isOnlyIn(mine.text, start, end, mark)) continue;
    sum += mark.test(theirs.text) ? 1.5 : -1.5;
  }
  return sum;
}

const MARKS = [/\?/u, /["“”„«»]/u];

function isOnlyIn(text: string, start: number, end: number, mark: RegExp): boolean {
  return mark.test(text.slice(start, end)) && !mark.test(text.slice(0, start)) && !mark.test(text.slice(end));
}
