/** The different words of a text as they are compared: letters and figures in lower case. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/**
 * How much two sentences have in common, from 0 to 1, by the words they share (Dice): enough to know a sentence that was edited from
 * one that is new. `likeness(wordsOf('Prices rose by 5 percent.'), wordsOf('Prices rose by 7 percent.')) === 0.8`.
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of other) if (one.has(word)) shared++;
  return (2 * shared) / (one.size + other.size);
}
