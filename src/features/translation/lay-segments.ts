import { similarity } from './likeness';

/** A segment of the source as it is now, in reading order. */
export interface SourceSegment {
  readonly blockIndex: number;
  readonly blockKind: string;
  readonly text: string;
  readonly separator: string;
}

/** A working segment that lies on the source as it was. An addition has no source and follows the row before it. */
export interface WorkingRow {
  readonly id: string;
  readonly blockIndex: number;
  readonly blockKind: string;
  readonly kind: 'pair' | 'omission' | 'addition';
  readonly sourceText: string;
  readonly sourceSeparator: string;
}

/** A place in the new order: a row that stays (perhaps on a changed source), or a segment that has no row yet (`id` null). */
export interface LaidRow {
  readonly id: string | null;
  readonly blockIndex: number;
  readonly blockKind: string;
  readonly sourceText: string;
  readonly separator: string;
  readonly isChanged: boolean;
}

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
  const pool = new Pool(free);
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

/** A block of the new text while its rows are being found: each place holds the rows that cover some of its segments. */
class NewBlock {
  isWhole = false;
  readonly text: string;
  private readonly covers = new Map<number, { readonly rows: readonly LaidRow[]; readonly count: number }>();

  constructor(readonly segments: readonly SourceSegment[]) {
    this.text = joined(segments.map(({ text, separator }) => ({ text, separator })));
  }

  cover(
    index: number,
    count: number,
    rows: readonly { row: WorkingRow | null; text: string; separator: string }[],
  ): void {
    const [first] = this.segments;
    if (!first) return;
    this.covers.set(index, {
      count,
      rows: rows.map(({ row, text, separator }) => ({
        id: row?.id ?? null,
        blockIndex: first.blockIndex,
        blockKind: first.blockKind,
        sourceText: text,
        separator,
        isChanged: row !== null && row.sourceText !== text,
      })),
    });
  }

  /** Segments that no row covers yet. */
  uncovered(): number[] {
    const open: number[] = [];
    for (let index = 0; index < this.segments.length; ) {
      const cover = this.covers.get(index);
      if (!cover) open.push(index);
      index += cover?.count ?? 1;
    }
    return open;
  }

  laid(): LaidRow[] {
    for (const index of this.uncovered()) {
      const segment = this.segments[index];
      if (segment) this.cover(index, 1, [{ row: null, ...segment }]);
    }
    return [...this.covers].sort(([a], [b]) => a - b).flatMap(([, cover]) => cover.rows);
  }
}

/** Rows that wait for a place, found by their text. */
class Pool {
  private readonly waiting: Set<WorkingRow>;
  private readonly byText = new Map<string, WorkingRow[]>();
  private readonly next = new Map<WorkingRow, WorkingRow>();

  constructor(rows: readonly WorkingRow[]) {
    this.waiting = new Set(rows);
    rows.forEach((row, index) => {
      const follower = rows[index + 1];
      if (follower?.blockIndex === row.blockIndex) this.next.set(row, follower);
      this.byText.set(row.sourceText, [...(this.byText.get(row.sourceText) ?? []), row]);
    });
  }

  all(): WorkingRow[] {
    return [...this.waiting];
  }

  exactly(text: string): WorkingRow | undefined {
    return this.byText.get(text)?.find((row) => this.waiting.has(row));
  }

  /** Rows that follow one another and together have this text: a sentence that was split. */
  chain(text: string): WorkingRow[] | undefined {
    for (const first of this.waiting) {
      if (first.sourceText === '' || !text.startsWith(first.sourceText)) continue;
      const rows = this.chainFrom(first, text);
      if (rows) return rows;
    }
    return undefined;
  }

  take(rows: readonly WorkingRow[]): void {
    for (const row of rows) this.waiting.delete(row);
  }

  private chainFrom(first: WorkingRow, text: string): WorkingRow[] | undefined {
    const rows = [first];
    let so = first.sourceText;
    for (let row = this.next.get(first); so.length < text.length; row = this.next.get(row)) {
      if (!row || !this.waiting.has(row)) return undefined;
      so += (rows.at(-1)?.sourceSeparator ?? '') + row.sourceText;
      rows.push(row);
      if (!text.startsWith(so)) return undefined;
    }
    return so === text ? rows : undefined;
  }
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

function keepSentences(block: NewBlock, pool: Pool): void {
  for (let index = 0; index < block.segments.length; ) {
    index += keepOneSentence(block, pool, index);
  }
}

/** Finds the row or rows of the sentences at a place; answers how many sentences they cover. */
function keepOneSentence(block: NewBlock, pool: Pool, index: number): number {
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

/** Below this, a sentence is another sentence and not a changed one. */
const STILL_THE_SAME = 0.4;

function keepChanged(blocks: readonly NewBlock[], pool: Pool): void {
  const open = blocks.flatMap((block) => block.uncovered().map((index) => ({ block, index })));
  const pairs = open.flatMap(({ block, index }) =>
    pool.all().map((row) => ({ block, index, row, likeness: likenessOf(block.segments[index], row) })),
  );
  pairs.sort((a, b) => b.likeness - a.likeness);
  const placed = new Set<string>();
  const taken = new Set<WorkingRow>();
  for (const { block, index, row, likeness } of pairs) {
    if (likeness < STILL_THE_SAME) break;
    const segment = block.segments[index];
    const place = `${blocks.indexOf(block)}:${index}`;
    if (!segment || taken.has(row) || placed.has(place)) continue;
    taken.add(row);
    placed.add(place);
    pool.take([row]);
    block.cover(index, 1, [{ row, text: segment.text, separator: segment.separator }]);
  }
}

function likenessOf(segment: SourceSegment | undefined, row: WorkingRow): number {
  if (!segment) return 0;
  // A new headline is always made from the old one.
  if (segment.blockKind === 'headline' && row.blockKind === 'headline') return 1;
  return similarity(segment.text, row.sourceText);
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

/** A text of parts with what parts them; what follows the last belongs to the next. */
function joined(parts: readonly { readonly text: string; readonly separator: string }[]): string {
  return parts.map(({ text, separator }, index) => (index === parts.length - 1 ? text : text + separator)).join('');
}
