import { hash32 } from './hash';

const SHINGLE_WORDS = 5;
const SAMPLES = 8;
const FEWEST_SHINGLES = 12;
const SAME = 0.85;
/** So many texts with one sequence of words share a phrase and not a text. */
const MOST_NEIGHBOURS = 24;

interface Entry<T> {
  readonly shingles: Uint32Array;
  readonly figures: Uint32Array;
  readonly value: T;
}

/**
 * Finds texts that are nearly the same: a copy that lost marks, a few words or its end. Texts of one mould with other figures
 * (yesterday's exchange rates and today's) are two texts. Each text is known by a few of its word
 * sequences (the ones with the smallest hashes), so that looking one up takes the same time among ten and among ten thousand.
 */
export class SimilarTexts<T> {
  private readonly bySample = new Map<number, Entry<T>[]>();

  add(text: string, value: T): void {
    const shingles = shinglesOf(text);
    if (shingles.length < FEWEST_SHINGLES) return;
    const figures = figuresOf(text);
    for (const sample of samplesOf(shingles)) {
      const entries = this.bySample.get(sample) ?? [];
      if (entries.length < MOST_NEIGHBOURS) entries.push({ shingles, figures, value });
      this.bySample.set(sample, entries);
    }
  }

  /** The value of the first text that is nearly this one, or contains it, or is contained in it. */
  find(text: string): T | undefined {
    const shingles = shinglesOf(text);
    if (shingles.length < FEWEST_SHINGLES) return undefined;
    const figures = figuresOf(text);
    for (const sample of samplesOf(shingles)) {
      const entry = this.bySample
        .get(sample)
        ?.find((other) => shared(figures, other.figures) === 1 && shared(shingles, other.shingles) >= SAME);
      if (entry) return entry.value;
    }
    return undefined;
  }
}

/** Hashes in rising order, each once: a fifth of what a set of them takes. */
function shinglesOf(text: string): Uint32Array {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s]+/gu, '')
    .split(/\s+/u)
    .filter(Boolean);
  const hashes: number[] = [];
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) {
    hashes.push(hash32(words.slice(at, at + SHINGLE_WORDS).join(' ')));
  }
  return inOrder(hashes);
}

function samplesOf(shingles: Uint32Array): number[] {
  return [...shingles.subarray(0, SAMPLES)];
}

function figuresOf(text: string): Uint32Array {
  return inOrder((text.match(/\p{N}+/gu) ?? []).map((figure) => hash32(figure)));
}

function inOrder(hashes: readonly number[]): Uint32Array {
  return Uint32Array.from(new Set(hashes)).sort();
}

/** How much of the smaller list lies in the larger one. */
function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let left = 0, right = 0; left < a.length && right < b.length; ) {
    const [x = 0, y = 0] = [a[left], b[right]];
    if (x === y) count += 1;
    if (x <= y) left += 1;
    if (y <= x) right += 1;
  }
  const smaller = Math.min(a.length, b.length);
  return smaller === 0 ? 1 : count / smaller;
}
