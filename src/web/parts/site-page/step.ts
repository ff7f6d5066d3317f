/** Where the same place of two pages is, in each: pixels from the top. */
export type SamePlace = readonly [one: number, other: number];

/**
 * Where the second page stands when the first one stands at `at`: between two places that both have, in proportion.
 * `stepOf([[0, 0], [100, 200]], 50)` is 100. Places that go back on the second page are left out.
 */
export function stepOf(places: readonly SamePlace[], at: number): number {
  const rising: SamePlace[] = [];
  for (const place of [...places].sort(([one], [other]) => one - other)) {
    const last = rising.at(-1);
    if (!last || (place[0] > last[0] && place[1] >= last[1])) rising.push(place);
  }
  const after = rising.findIndex(([one]) => one >= at);
  const next = rising[after];
  const before = rising[after - 1];
  if (!next) return rising.at(-1)?.[1] ?? 0;
  if (!before) return next[1];
  return before[1] + ((at - before[0]) / (next[0] - before[0])) * (next[1] - before[1]);
}
