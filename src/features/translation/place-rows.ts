/**
 * Where a row goes that has no place of its own yet: a share of the way between two rows that stay. Without a lower neighbour the way
 * begins at 0, without an upper one it has no end and the share counts whole steps.
 */
export interface Place {
  readonly index: number;
  readonly after: number | null;
  readonly before: number | null;
  readonly share: number;
}

/**
 * Puts rows into a new order while as many as possible keep their position: `order` holds the former rank of each row, or null for a
 * new one; the answer has a place for every row that cannot stay. Positions only grow finer, nobody is renumbered.
 */
export function placeRows(order: readonly (number | null)[]): Place[] {
  const staying = longestRun(order);
  const places: Place[] = [];
  for (let index = 0; index < order.length; ) {
    if (staying.has(index)) {
      index++;
      continue;
    }
    let end = index;
    while (end < order.length && !staying.has(end)) end++;
    places.push(...spread(index, end, order.length));
    index = end;
  }
  return places;
}

function spread(start: number, end: number, length: number): Place[] {
  const after = start === 0 ? null : start - 1;
  const before = end === length ? null : end;
  // Shares of a power of two are exact decimals.
  const pieces = before === null ? 1 : 2 ** Math.ceil(Math.log2(end - start + 1));
  return Array.from({ length: end - start }, (_, i) => ({ index: start + i, after, before, share: (i + 1) / pieces }));
}

/** The indexes of the longest rising run of ranks: the rows that need not move. */
function longestRun(order: readonly (number | null)[]): Set<number> {
  const tails: number[] = [];
  const previous = new Map<number, number | undefined>();
  order.forEach((rank, index) => {
    if (rank === null) return;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((order[tails[middle] ?? 0] ?? 0) < rank) low = middle + 1;
      else high = middle;
    }
    previous.set(index, tails[low - 1]);
    tails[low] = index;
  });
  const run = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = previous.get(at)) run.add(at);
  return run;
}
