import type { Span } from '../../text/span';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { shortened } from '../excerpt';
import { findDropped } from './dropped';
import { farLength, lengthAlarm } from './length-ratio';
import { likeness } from './likeness';
import { alignParagraphs, paragraphsOf } from './paragraphs';

/** Below this the target speaks of something else: less likely than one in twenty that it translates the source. */
const UNRELATED = -2.9;
const UNRELATED_IN_DOCUMENT = -4.5;
/**
 * So far above that the target may still speak of something else, less likely than one in twelve that it translates the source, where no
 * sentence that is gone or was added tells why.
 */
const STILL_UNRELATED = 0.4;
/** Above this a sentence is gone: by the odds of `findDropped`. */
const GONE = 1.6;
const SURELY_GONE = 4;
const FEWEST_LETTERS = 12;
const MOST_FOREIGN = 0.5;

/**
 * Whether the target says all that the source says, and nothing else: the text of another sentence, a sentence or a paragraph that is
 * gone, one that was added. An adaptation may leave out and add.
 */
export function checkCompleteness(input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (input.relation !== 'translation' && input.relation !== 'official') return [];
  if (input.sourceLocale === input.targetLocale) return [];
  if (!isReadable(source) || !isReadable(target)) return isOfAFewWords(source, target) ? farLength(source, target) : [];
  const [mine, theirs] = [paragraphsOf(source), paragraphsOf(target)];
  if (mine.length > 1 && theirs.length > 1) return inDocument(mine, theirs);
  return inParagraph(source, target, UNRELATED, 0, 0);
}

/** Enough letters of its own script: what is not translated is told elsewhere. */
function isReadable({ letters, locale }: TextAnalysis): boolean {
  const foreign = locale === 'kk' ? letters.latin : letters.cyrillic;
  return letters.all >= FEWEST_LETTERS && foreign < MOST_FOREIGN * letters.all;
}

/** `It is very bad.` has too few words to tell what it speaks of, and enough to be no translation of three lines. */
function isOfAFewWords(source: TextAnalysis, target: TextAnalysis): boolean {
  const isOwn = ({ letters, locale }: TextAnalysis) =>
    letters.all >= FEWEST_OF_A_WORD && (locale === 'kk' ? letters.latin : letters.cyrillic) === 0;
  return isOwn(source) && isOwn(target);
}

const FEWEST_OF_A_WORD = 4;

function inParagraph(
  source: TextAnalysis,
  target: TextAnalysis,
  unrelated: number,
  from: number,
  to: number,
): Discovery[] {
  const like = likeness(source, target);
  if (like < unrelated) return [unrelatedOf(source, target, like, from, to)];
  const gone = findDropped(source, target);
  if (gone && gone.odds > GONE) {
    const span = moved(gone.sentence, from);
    return [
      {
        check: 'omission.sentence',
        severity: 'warning',
        source: [span],
        target: [],
        parameters: { sentence: shortened(gone.sentence.text) },
        confidence: gone.odds > SURELY_GONE ? 0.95 : 0.7,
      },
    ];
  }
  const added = findDropped(target, source);
  if (added && added.odds > GONE) {
    return [
      {
        check: 'addition.sentence',
        severity: 'note',
        source: [],
        target: [moved(added.sentence, to)],
        parameters: { sentence: shortened(added.sentence.text) },
        confidence: added.odds > SURELY_GONE ? 0.9 : 0.6,
      },
    ];
  }
  if (like < unrelated + STILL_UNRELATED) return [unrelatedOf(source, target, like, from, to)];
  return lengthAlarm(source, target, from, to);
}

function inDocument(mine: readonly PlacedParagraph[], theirs: readonly PlacedParagraph[]): Discovery[] {
  return alignParagraphs(mine, theirs).flatMap(({ source, target }) => {
    const [one, other] = [source[0], target[0]];
    if (one && !other) return [omittedParagraph(one, theirs.length < mine.length)];
    if (other && !one) return [addedParagraph(other)];
    if (!one || !other || source.length > 1 || target.length > 1) return [];
    if (!isReadable(one.analysis) || !isReadable(other.analysis)) return [];
    return inParagraph(one.analysis, other.analysis, UNRELATED_IN_DOCUMENT, one.start, other.start);
  });
}

type PlacedParagraph = ReturnType<typeof paragraphsOf>[number];

/** Where the target has no fewer paragraphs, something was parted or added as well: a person must look before anything stops. */
function omittedParagraph({ analysis, start }: PlacedParagraph, hasFewer: boolean): Discovery {
  return {
    check: 'omission.paragraph',
    severity: hasFewer ? 'blocker' : 'warning',
    source: [{ start, end: start + analysis.text.length }],
    target: [],
    parameters: { paragraph: shortened(analysis.text) },
    confidence: hasFewer ? 0.9 : 0.6,
  };
}

function addedParagraph({ analysis, start }: PlacedParagraph): Discovery {
  return {
    check: 'addition.sentence',
    severity: 'note',
    source: [],
    target: [{ start, end: start + analysis.text.length }],
    parameters: { sentence: shortened(analysis.text) },
    confidence: 0.7,
  };
}

function unrelatedOf(source: TextAnalysis, target: TextAnalysis, like: number, from: number, to: number): Discovery {
  return {
    check: 'content.unrelated',
    severity: 'warning',
    source: [{ start: from, end: from + source.text.length }],
    target: [{ start: to, end: to + target.text.length }],
    parameters: { text: shortened(target.text) },
    confidence: like < 2 * UNRELATED ? 0.95 : 0.75,
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
