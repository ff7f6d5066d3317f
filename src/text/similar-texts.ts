import { hash32 } from './hash';

const SHINGLE_WORDS = 5;
const SAMPLES = 8;
const FEWEST_SHINGLES = 12;
const SAME = 0.85;
/** So many texts with one sequence of words share a phrase and not a text. */
const MOST_NEIGHBOURS = 24;

interface Entry<T> {
  readonly shingles: ReadonlySet<number>;
  readonly figures: ReadonlySet<string>;
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
    if (shingles.size < FEWEST_SHINGLES) return;
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
    if (shingles.size < FEWEST_SHINGLES) return undefined;
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

function shinglesOf(text: string): Set<number> {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s]+/gu, '')
    .split(/\s+/u)
    .filter(Boolean);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1)
    shingles.add(hash32(words.slice(at, at + SHINGLE_WORDS).join(' ')));
  return shingles;
}

function samplesOf(shingles: ReadonlySet<number>): number[] {
  return [...shingles].sort((a, b) => a - b).slice(0, SAMPLES);
}

function figuresOf(text: string): Set<string> {
  return new Set(text.match(/\p{N}+/gu));
}

/** How much of the smaller set lies in the larger one. */
function shared<V>(a: ReadonlySet<V>, b: ReadonlySet<V>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const item of small) if (large.has(item)) count += 1;
  return small.size === 0 ? 1 : count / small.size;
}
