import { keepChanged } from './keep-changed';
import { joined, type LaidRow, type SourceSegment, type WorkingRow } from './laid-row';
import { NewBlock } from './new-block';
import { RowPool } from './row-pool';

export interface Laid {
  readonly rows: readonly LaidRow[];
  readonly retired: readonly string[];
}

/**
 * Lays working segments on a new text of their source. What stands in it unchanged keeps its row, wherever it has moved to and however
 * its sentences were joined or split; what was changed keeps the row of the sentence it was made from; the rest is new, or retired.
 *
 * The source of the rows, read in order, is the new text exactly.
 */
export function laySegments(working: readonly WorkingRow[], source: readonly SourceSegment[]): Laid {
  const old = blocksOf(working.filter((row) => row.kind !== 'addition'));
  const blocks = groupByBlock(source).map((segments) => new NewBlock(segments));
  keepWholeBlocks(old, blocks);
  const free = old.filter((block) => !block.isTaken).flatMap((block) => block.rows);
  const pool = new RowPool(free);
  for (const block of blocks) if (!block.isWhole) keepSentences(block, pool);
  keepChanged(blocks, pool);
  const laid = blocks.flatMap((block) => block.laid());
  return withAdditions(laid, working);
}

interface OldBlock {
  readonly text: string;
  readonly rows: readonly WorkingRow[];
  isTaken: boolean;
}

function keepWholeBlocks(old: readonly OldBlock[], blocks: readonly NewBlock[]): void {
  const byText = new Map<string, OldBlock[]>();
  for (const block of old) byText.set(block.text, [...(byText.get(block.text) ?? []), block]);
  for (const block of blocks) {
    const match = byText.get(block.text)?.shift();
    if (!match) continue;
    match.isTaken = true;
    block.isWhole = true;
    block.cover(0, block.segments.length, asTheyAre(match.rows, block.segments.at(-1)?.separator ?? ''));
  }
}

/** How many sentences a joined row is looked for over. */
const LONGEST_JOIN = 12;

function keepSentences(block: NewBlock, pool: RowPool): void {
  for (let index = 0; index < block.segments.length; ) {
    index += keepOneSentence(block, pool, index);
  }
}

/** Finds the row or rows of the sentences at a place; answers how many sentences they cover. */
function keepOneSentence(block: NewBlock, pool: RowPool, index: number): number {
  const rest = block.segments.slice(index, index + LONGEST_JOIN);
  for (let count = rest.length; count >= 1; count--) {
    const some = rest.slice(0, count);
    const text = joined(some);
    const row = pool.exactly(text);
    const rows = row ? [row] : count === 1 ? pool.chain(text) : undefined;
    if (!rows) continue;
    pool.take(rows);
    block.cover(index, count, asTheyAre(rows, some.at(-1)?.separator ?? ''));
    return count;
  }
  return 1;
}

function asTheyAre(rows: readonly WorkingRow[], lastSeparator: string) {
  return rows.map((row, index) => ({
    row,
    text: row.sourceText,
    separator: index === rows.length - 1 ? lastSeparator : row.sourceSeparator,
  }));
}

/** Additions follow the row they followed before, in its block; one that has lost its row is retired. */
function withAdditions(laid: readonly LaidRow[], working: readonly WorkingRow[]): Laid {
  const followers = new Map<string | null, WorkingRow[]>();
  let anchor: string | null = null;
  for (const row of working) {
    if (row.kind === 'addition') followers.set(anchor, [...(followers.get(anchor) ?? []), row]);
    else anchor = row.id;
  }
  const rows: LaidRow[] = [];
  const [first] = laid;
  if (first) rows.push(...(followers.get(null) ?? []).map((row) => addition(row, first)));
  for (const row of laid) {
    rows.push(row);
    if (row.id !== null) rows.push(...(followers.get(row.id) ?? []).map((follower) => addition(follower, row)));
  }
  const kept = new Set(rows.map((row) => row.id));
  return { rows, retired: working.filter((row) => !kept.has(row.id)).map((row) => row.id) };
}

function addition(row: WorkingRow, beside: LaidRow): LaidRow {
  return {
    id: row.id,
    blockIndex: beside.blockIndex,
    blockKind: beside.blockKind,
    sourceText: '',
    separator: row.sourceSeparator,
    isChanged: false,
  };
}

function blocksOf(rows: readonly WorkingRow[]): OldBlock[] {
  return groupByBlock(rows).map((group) => ({
    rows: group,
    text: joined(group.map((row) => ({ text: row.sourceText, separator: row.sourceSeparator }))),
    isTaken: false,
  }));
}

function groupByBlock<Item extends { readonly blockIndex: number }>(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group?.[0]?.blockIndex === item.blockIndex) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
