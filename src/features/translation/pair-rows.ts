import type { AlignedBead } from '../../text/alignment';
import type { FlatSegment } from '../../text/blocks';

/** A working segment of a pair whose texts both came from elsewhere, each with blocks of its own. */
export interface PairRow {
  readonly kind: 'pair' | 'omission' | 'addition';
  readonly blockIndex: number;
  readonly blockKind: string;
  readonly sourceText: string;
  readonly sourceSeparator: string;
  readonly targetText: string;
  readonly targetSeparator: string;
  readonly targetBlockIndex: number | null;
  readonly targetBlockKind: string | null;
}

/**
 * Working segments for an aligned pair, in the order of both texts. A row stays within one block on either side: what belongs together
 * across the end of a block becomes a pair and gaps, for somebody to look at.
 */
export function pairRows(
  source: readonly FlatSegment[],
  target: readonly FlatSegment[],
  beads: readonly AlignedBead[],
): PairRow[] {
  const rows: PairRow[] = [];
  for (const bead of beads) {
    const [mine, ...moreMine] = byBlock(bead.source, source);
    const [theirs, ...moreTheirs] = byBlock(bead.target, target);
    const groups: { mine?: FlatSegment[]; theirs?: FlatSegment[] }[] =
      mine && theirs ? [{ mine, theirs }] : mine ? [{ mine }] : theirs ? [{ theirs }] : [];
    groups.push(...moreMine.map((group) => ({ mine: group })), ...moreTheirs.map((group) => ({ theirs: group })));
    for (const group of groups) {
      const last = rows.at(-1);
      rows.push(...rowsOf(group.mine ?? [], group.theirs ?? [], last));
    }
  }
  return rows;
}

function rowsOf(mine: readonly FlatSegment[], theirs: readonly FlatSegment[], last: PairRow | undefined): PairRow[] {
  if (mine.length > 0 && theirs.length > 0) return [rowOf('pair', mine, theirs, last)];
  return [
    ...mine.map((segment) => rowOf('omission', [segment], [], last)),
    ...theirs.map((segment) => rowOf('addition', [], [segment], last)),
  ];
}

function rowOf(
  kind: PairRow['kind'],
  mine: readonly FlatSegment[],
  theirs: readonly FlatSegment[],
  last: PairRow | undefined,
): PairRow {
  const [source] = mine;
  const [target] = theirs;
  return {
    kind,
    blockIndex: source?.blockIndex ?? last?.blockIndex ?? 0,
    blockKind: source?.blockKind ?? last?.blockKind ?? target?.blockKind ?? 'paragraph',
    sourceText: textOf(mine),
    sourceSeparator: mine.at(-1)?.separator ?? '',
    targetText: textOf(theirs),
    targetSeparator: theirs.at(-1)?.separator ?? '',
    targetBlockIndex: target?.blockIndex ?? null,
    targetBlockKind: target?.blockKind ?? null,
  };
}

function textOf(segments: readonly FlatSegment[]): string {
  return segments
    .map(({ text, separator }, index) => (index === segments.length - 1 ? text : text + separator))
    .join('');
}

function byBlock(indexes: readonly number[], segments: readonly FlatSegment[]): FlatSegment[][] {
  const groups: FlatSegment[][] = [];
  for (const index of indexes) {
    const segment = segments[index];
    if (!segment) continue;
    const group = groups.at(-1);
    if (group?.[0]?.blockIndex === segment.blockIndex) group.push(segment);
    else groups.push([segment]);
  }
  return groups;
}
