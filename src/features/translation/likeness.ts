/**
 * How much two sentences have in common, from 0 to 1, by the words they share (Dice). Enough to know a sentence that was edited from
 * one that is new: `similarity('Prices rose by 5 percent.', 'Prices rose by 7 percent.') === 0.8`.
 */
export function similarity(one: string, other: string): number {
  const mine = words(one);
  const theirs = words(other);
  if (mine.length === 0 || theirs.length === 0) return one === other ? 1 : 0;
  const counts = new Map<string, number>();
  for (const word of mine) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of theirs) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    shared++;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (mine.length + theirs.length);
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
