import type { SourceSegment, WorkingRow } from './laid-row';
import { likeness, wordsOf } from './likeness';
import type { NewBlock } from './new-block';
import type { RowPool } from './row-pool';

/** Below this, a sentence is another sentence and not a changed one. */
const STILL_THE_SAME = 0.4;
/** Where more sentences changed than can all be compared with each other, each looks at its surroundings only. */
const COMPARISONS = 100_000;
const SURROUNDINGS = 10;

interface Place {
  readonly block: NewBlock;
  readonly index: number;
  readonly segment: SourceSegment;
}

/** Gives sentences that have no row yet the rows of the sentences they were made from, the likest first. */
export function keepChanged(blocks: readonly NewBlock[], pool: RowPool): void {
  const places = blocks.flatMap((block) =>
    block.uncovered().flatMap((index): Place[] => {
      const segment = block.segments[index];
      return segment ? [{ block, index, segment }] : [];
    }),
  );
  const placed = new Set<Place>();
  const taken = new Set<WorkingRow>();
  for (const { place, row } of likest(places, pool.all())) {
    if (placed.has(place) || taken.has(row)) continue;
    placed.add(place);
    taken.add(row);
    pool.take([row]);
    const { block, index, segment } = place;
    block.cover(index, 1, [{ row, text: segment.text, separator: segment.separator }]);
  }
}

function likest(places: readonly Place[], rows: readonly WorkingRow[]) {
  const words = rows.map((row) => wordsOf(row.sourceText));
  const canCompareAll = places.length * rows.length <= COMPARISONS;
  const reach = canCompareAll ? rows.length : Math.max(SURROUNDINGS, Math.floor(COMPARISONS / places.length / 2));
  const pairs: { readonly place: Place; readonly row: WorkingRow; readonly alike: number }[] = [];
  places.forEach((place, rank) => {
    const mine = wordsOf(place.segment.text);
    const around = Math.round((rank * rows.length) / places.length);
    for (let at = Math.max(0, around - reach); at <= around + reach && at < rows.length; at++) {
      const [row, theirs] = [rows[at], words[at]];
      const alike = row && theirs ? likenessOf(place.segment, row, mine, theirs) : 0;
      if (row && alike >= STILL_THE_SAME) pairs.push({ place, row, alike });
    }
  });
  return pairs.sort((a, b) => b.alike - a.alike);
}

function likenessOf(
  segment: SourceSegment,
  row: WorkingRow,
  mine: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): number {
  // A new headline is always made from the old one.
  if (segment.blockKind === 'headline' && row.blockKind === 'headline') return 1;
  return likeness(mine, theirs);
}
