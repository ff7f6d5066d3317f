import { assemble, type BlockKind, type Content, type FlatSegment } from '../../text/blocks';

/** What the place of a row in the target depends on. Without blocks of its own the target stands in those of the source. */
export interface TargetRow {
  readonly blockIndex: number;
  readonly blockKind: BlockKind;
  readonly targetBlockIndex: number | null;
  readonly targetBlockKind: BlockKind | null;
  readonly targetText: string;
  readonly targetSeparator: string;
}

/**
 * The rows as the segments of the target, each with its block, counted from the first; empty ones stand where they would be written.
 * In a text that came with its own paragraphs, a row that has none yet (a gap that was filled, a sentence that is new) joins its
 * neighbour, and what parted that one from the next paragraph comes behind the newcomer.
 */
export function targetSegments(rows: readonly TargetRow[]): FlatSegment[] {
  const homes = rows.map((_, index) => homeOf(rows, index));
  const separators = makeRoom(rows, homes);
  let block = -1;
  let before: string | undefined;
  return rows.map((row, index) => {
    const home = homes[index];
    if (home && home.key !== before && (row.targetText !== '' || block < 0)) {
      block++;
      before = home.key;
    }
    const blockKind = home?.kind ?? row.blockKind;
    return { blockIndex: block, blockKind, text: row.targetText, separator: separators[index] ?? '' };
  });
}

/** What parts each row from the next, when those that joined a block stand in it. */
function makeRoom(rows: readonly TargetRow[], homes: readonly Home[]): string[] {
  const separators = rows.map((row) => row.targetSeparator);
  let last: { readonly index: number; readonly key: string } | undefined;
  rows.forEach((row, index) => {
    const home = homes[index];
    if (row.targetText === '' || !home) return;
    if (home.isGuest) {
      const usual = home.kind === 'verse' ? '\n' : ' ';
      const isBehind = last?.key === home.key;
      const inherited = isBehind && last ? separators[last.index] : undefined;
      if (isBehind && last) separators[last.index] = usual;
      separators[index] = inherited ?? usual;
    }
    last = { index, key: home.key };
  });
  return separators;
}

/** The text of the target side. */
export function targetContent(rows: readonly TargetRow[]): Content {
  return assemble(targetSegments(rows));
}

interface Home {
  readonly key: string;
  readonly kind: BlockKind;
  readonly isGuest: boolean;
}

function homeOf(rows: readonly TargetRow[], index: number): Home {
  const row = rows[index];
  if (!row) throw new RangeError('there is no such row');
  const own = ownBlock(row);
  if (own) return { ...own, isGuest: false };
  const host = neighbour(rows, index, -1) ?? neighbour(rows, index, 1);
  if (host) return { ...host, isGuest: true };
  return { key: `source ${row.blockIndex}`, kind: row.blockKind, isGuest: false };
}

/** The nearest row of the same source block that has a block in the target. */
function neighbour(rows: readonly TargetRow[], index: number, step: 1 | -1) {
  for (let at = index + step; rows[at]?.blockIndex === rows[index]?.blockIndex; at += step) {
    const row = rows[at];
    const block = row && ownBlock(row);
    if (block) return block;
  }
  return undefined;
}

function ownBlock(row: TargetRow): { key: string; kind: BlockKind } | undefined {
  if (row.targetBlockIndex === null || row.targetBlockKind === null) return undefined;
  return { key: `target ${row.targetBlockIndex}`, kind: row.targetBlockKind };
}
