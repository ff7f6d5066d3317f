import { type Change, diffSequences } from './diff';
import { movedSentences } from './moved-sentences';
import { contains, type Span } from './span';

interface Word extends Span {
  /** Letters and figures only, so that words find each other whatever marks they lost. */
  readonly core: string;
}

export interface CopyRegions {
  /** Places where the two texts are not the same, as small as words allow. `a` is the reference, `b` the copy. */
  readonly changed: readonly Change[];
  /** Sentences that stand elsewhere. */
  readonly moved: readonly Change[];
}

/** Lays a copy beside its reference, word by word. */
export function copyRegions(copy: string, reference: string): CopyRegions {
  const moved = movedSentences(copy, reference).map((sentence) => ({ a: sentence.reference, b: sentence.copy }));
  const there = wordsOf(reference).filter((word) => !moved.some(({ a }) => contains(a, word)));
  const here = wordsOf(copy).filter((word) => !moved.some(({ b }) => contains(b, word)));
  const changed: Change[] = [];
  const push = (a: Span, b: Span) => {
    const region = withoutMoved(reference, copy, { a, b }, moved);
    if (reference.slice(region.a.start, region.a.end) !== copy.slice(region.b.start, region.b.end)) {
      changed.push(withoutCommonSpace(reference, copy, region));
    }
  };
  let end = { a: 0, b: 0 };
  for (const [word, other] of pairs(there, here)) {
    push({ start: end.a, end: word.start }, { start: end.b, end: other.start });
    push(word, other);
    end = { a: word.end, b: other.end };
  }
  push({ start: end.a, end: reference.length }, { start: end.b, end: copy.length });
  return { changed, moved };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/gu)]
    .map(({ 0: word, index }) => ({ core: coreOf(word), start: index, end: index + word.length }))
    .filter(({ core }) => core !== '');
}

/** What is left of a text without marks and spaces. */
export function coreOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Words that stand for each other: equal ones, and changed ones where as many came as went. */
function* pairs(there: readonly Word[], here: readonly Word[]): Generator<[Word, Word]> {
  const changes = diffSequences(
    there.map(({ core }) => core),
    here.map(({ core }) => core),
  );
  let [i, j] = [0, 0];
  for (const { a, b } of [...changes, { a: { start: there.length, end: 0 }, b: { start: here.length, end: 0 } }]) {
    for (; i < a.start; i += 1, j += 1) yield [there[i] as Word, here[j] as Word];
    if (a.end - a.start === b.end - b.start) continue;
    [i, j] = [Math.max(i, a.end), Math.max(j, b.end)];
  }
}

/** A moved sentence at the edge of a region is told on its own, with the white space that went with it. */
function withoutMoved(reference: string, copy: string, region: Change, moved: readonly Change[]): Change {
  const a = withoutSpans(
    region.a,
    moved.map((sentence) => sentence.a),
  );
  const b = withoutSpans(
    region.b,
    moved.map((sentence) => sentence.b),
  );
  if (a === region.a && b === region.b) return region;
  return { a: trimmed(reference, a), b: trimmed(copy, b) };
}

function withoutSpans(span: Span, gone: readonly Span[]): Span {
  let left = span;
  for (const { start, end } of gone) {
    if (!contains(left, { start, end })) continue;
    left = start - left.start <= left.end - end ? { start: end, end: left.end } : { start: left.start, end: start };
  }
  return left;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

function withoutCommonSpace(reference: string, copy: string, { a, b }: Change): Change {
  let [startA, endA, startB, endB] = [a.start, a.end, b.start, b.end];
  const isSpace = (character: string | undefined) => character !== undefined && /\s/u.test(character);
  while (startA < endA && startB < endB && reference[startA] === copy[startB] && isSpace(reference[startA])) {
    startA += 1;
    startB += 1;
  }
  while (startA < endA && startB < endB && reference[endA - 1] === copy[endB - 1] && isSpace(reference[endA - 1])) {
    endA -= 1;
    endB -= 1;
  }
  return { a: { start: startA, end: endA }, b: { start: startB, end: endB } };
}
