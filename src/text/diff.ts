import type { Span } from './span';

/** A stretch of `a` that stands for a stretch of `b`; one of the two may be empty. */
export interface Change {
  readonly a: Span;
  readonly b: Span;
}

/** More differences than this in one stretch, and the stretch counts as replaced: still complete, no longer shortest. */
const MOST_EDITS = 1000;

/**
 * The differences between two sequences, in order: Myers' shortest edit script, in linear space. What lies between two changes is
 * equal in both, so that the changes and `a` give back `b`.
 */
export function diffSequences(a: readonly string[], b: readonly string[]): Change[] {
  const numbers = new Map<string, number>();
  const numbered = (items: readonly string[]) =>
    Int32Array.from(items, (item) => {
      const number = numbers.get(item) ?? numbers.size;
      numbers.set(item, number);
      return number;
    });
  const changes: Change[] = [];
  new Comparison(numbered(a), numbered(b), changes).compare(0, a.length, 0, b.length);
  return joinTouching(changes);
}

interface Snake {
  readonly x: number;
  readonly y: number;
  readonly u: number;
  readonly v: number;
}

class Comparison {
  private readonly forward: Int32Array;
  private readonly backward: Int32Array;

  constructor(
    private readonly a: Int32Array,
    private readonly b: Int32Array,
    private readonly changes: Change[],
  ) {
    this.forward = new Int32Array(2 * (a.length + b.length) + 3);
    this.backward = new Int32Array(2 * (a.length + b.length) + 3);
  }

  compare(aFrom: number, aTo: number, bFrom: number, bTo: number): void {
    let [aStart, aEnd, bStart, bEnd] = [aFrom, aTo, bFrom, bTo];
    while (aStart < aEnd && bStart < bEnd && this.a[aStart] === this.b[bStart]) {
      aStart += 1;
      bStart += 1;
    }
    while (aStart < aEnd && bStart < bEnd && this.a[aEnd - 1] === this.b[bEnd - 1]) {
      aEnd -= 1;
      bEnd -= 1;
    }
    if (aStart === aEnd && bStart === bEnd) return;
    const snake = aStart < aEnd && bStart < bEnd ? this.middleSnake(aStart, aEnd, bStart, bEnd) : null;
    if (!snake) {
      this.changes.push({ a: { start: aStart, end: aEnd }, b: { start: bStart, end: bEnd } });
      return;
    }
    this.compare(aStart, snake.x, bStart, snake.y);
    this.compare(snake.u, aEnd, snake.v, bEnd);
  }

  /** Where a shortest way through the edit graph crosses its middle; null when there are too many edits to look for it. */
  private middleSnake(aStart: number, aEnd: number, bStart: number, bEnd: number): Snake | null {
    const { a, b, forward, backward } = this;
    const n = aEnd - aStart;
    const m = bEnd - bStart;
    const delta = n - m;
    const offset = a.length + b.length + 1;
    const limit = Math.min(Math.ceil((n + m) / 2), MOST_EDITS);
    forward[offset + 1] = 0;
    backward[offset + 1] = 0;
    for (let d = 0; d <= limit; d += 1) {
      for (let k = -d; k <= d; k += 2) {
        const goesDown = k === -d || (k !== d && at(forward, offset + k - 1) < at(forward, offset + k + 1));
        const from = goesDown ? at(forward, offset + k + 1) : at(forward, offset + k - 1) + 1;
        let x = from;
        while (x < n && x - k < m && x - k >= 0 && a[aStart + x] === b[bStart + x - k]) x += 1;
        forward[offset + k] = x;
        const meets = delta % 2 !== 0 && Math.abs(k - delta) <= d - 1;
        if (meets && x + at(backward, offset + delta - k) >= n) {
          return { x: aStart + from, y: bStart + from - k, u: aStart + x, v: bStart + x - k };
        }
      }
      for (let k = -d; k <= d; k += 2) {
        const goesUp = k === -d || (k !== d && at(backward, offset + k - 1) < at(backward, offset + k + 1));
        const from = goesUp ? at(backward, offset + k + 1) : at(backward, offset + k - 1) + 1;
        let x = from;
        while (x < n && x - k < m && x - k >= 0 && a[aEnd - x - 1] === b[bEnd - x + k - 1]) x += 1;
        backward[offset + k] = x;
        const meets = delta % 2 === 0 && Math.abs(k - delta) <= d;
        if (meets && x + at(forward, offset + delta - k) >= n) {
          return { x: aEnd - x, y: bEnd - x + k, u: aEnd - from, v: bEnd - from + k };
        }
      }
    }
    return null;
  }
}

function at(array: Int32Array, index: number): number {
  return array[index] ?? 0;
}

function joinTouching(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last && last.a.end === change.a.start && last.b.end === change.b.start) {
      joined[joined.length - 1] = {
        a: { start: last.a.start, end: change.a.end },
        b: { start: last.b.start, end: change.b.end },
      };
    } else joined.push(change);
  }
  return joined;
}

const WORDS = /[\p{L}\p{M}\p{N}]+|[\s\S]/gu;

/** The differences between two texts word by word; every mark and every space is a word of its own. Offsets are UTF-16 units. */
export function diffWords(a: string, b: string): Change[] {
  return diffBy(a.match(WORDS) ?? [], b.match(WORDS) ?? []);
}

/** The differences between two texts character by character. */
export function diffCharacters(a: string, b: string): Change[] {
  return diffBy([...a], [...b]);
}

function diffBy(a: readonly string[], b: readonly string[]): Change[] {
  const [offsetsA, offsetsB] = [offsetsOf(a), offsetsOf(b)];
  const place = (offsets: readonly number[], { start, end }: Span): Span => ({
    start: offsets[start] ?? 0,
    end: offsets[end] ?? 0,
  });
  return diffSequences(a, b).map((change) => ({ a: place(offsetsA, change.a), b: place(offsetsB, change.b) }));
}

function offsetsOf(items: readonly string[]): number[] {
  const offsets = [0];
  for (const item of items) offsets.push((offsets.at(-1) ?? 0) + item.length);
  return offsets;
}
