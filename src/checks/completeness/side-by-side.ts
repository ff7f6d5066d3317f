import type { Span } from '../../text/span';
import { TextAnalysis } from '../analysis';
import { likeness } from './likeness';

const MOST_SENTENCES = 12;
/** How many sentences of each side go together. */
const SHAPES = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
] as const;
/** What it costs that a translator joined or parted one sentence more. */
const JOINED = 0.5;
const LEAST_LIKE = -8;
const MOST_LIKE = 12;

/** The worth of the best way through both texts so far: with every sentence of mine in its place, and with one or more left out. */
interface Ways {
  whole: number;
  lacking: number;
}

/**
 * How much better the sentences of both texts lie side by side when `theirs` may lack some of mine than when it may not: each sentence
 * is held against its own counterpart, so that its length tells more than the length of the whole. Nothing where there are too many.
 */
export function lackTells(
  mine: TextAnalysis,
  mySentences: readonly Span[],
  theirs: TextAnalysis,
  theirSentences: readonly Span[],
): number {
  const [n, m] = [mySentences.length, theirSentences.length];
  if (n > MOST_SENTENCES || m > MOST_SENTENCES) return 0;
  const [myParts, theirParts] = [partsOf(mine, mySentences), partsOf(theirs, theirSentences)];
  const ways: Ways[][] = Array.from({ length: n + 1 }, () =>
    Array.from({ length: m + 1 }, () => ({ whole: -Infinity, lacking: -Infinity })),
  );
  (ways[0]?.[0] as Ways).whole = 0;
  for (let i = 0; i <= n; i += 1) {
    for (let j = 0; j <= m; j += 1) {
      const here = ways[i]?.[j] as Ways;
      // A sentence of theirs that has no counterpart costs nothing either way.
      better(ways[i]?.[j + 1], here.whole, here.lacking);
      better(ways[i + 1]?.[j], -Infinity, Math.max(here.whole, here.lacking));
      for (const [mySize, theirSize] of SHAPES) {
        const next = ways[i + mySize]?.[j + theirSize];
        if (!next) continue;
        const like = likeness(myParts(i, mySize), theirParts(j, theirSize));
        const worth = Math.max(LEAST_LIKE, Math.min(MOST_LIKE, like)) - JOINED * (mySize + theirSize - 2);
        better(next, here.whole + worth, here.lacking + worth);
      }
    }
  }
  const end = ways[n]?.[m] as Ways;
  return end.lacking - end.whole;
}

function better(ways: Ways | undefined, whole: number, lacking: number): void {
  if (!ways) return;
  ways.whole = Math.max(ways.whole, whole);
  ways.lacking = Math.max(ways.lacking, lacking);
}

/** One, two or three sentences from a place on as one text, each read once. */
function partsOf(
  { text, locale }: TextAnalysis,
  sentences: readonly Span[],
): (at: number, size: number) => TextAnalysis {
  const known = new Map<number, TextAnalysis>();
  return (at, size) => {
    const key = 4 * at + size;
    let part = known.get(key);
    if (!part) {
      part = new TextAnalysis(text.slice(sentences[at]?.start, sentences[at + size - 1]?.end), locale);
      known.set(key, part);
    }
    return part;
  };
}
