import { joined, type LaidRow, type SourceSegment, type WorkingRow } from './laid-row';

/** A block of the new text while its rows are being found: each place holds the rows that cover some of its segments. */
export class NewBlock {
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
