import type { WorkingRow } from './laid-row';

/** Rows that wait for a place, found by their text. */
export class RowPool {
  private readonly waiting: Set<WorkingRow>;
  private readonly byText = new Map<string, WorkingRow[]>();
  private readonly lengths = new Set<number>();
  private readonly next = new Map<WorkingRow, WorkingRow>();

  constructor(rows: readonly WorkingRow[]) {
    this.waiting = new Set(rows);
    rows.forEach((row, index) => {
      const follower = rows[index + 1];
      if (follower?.blockIndex === row.blockIndex) this.next.set(row, follower);
      append(this.byText, row.sourceText, row);
      this.lengths.add(row.sourceText.length);
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
    for (const length of this.lengths) {
      if (length === 0 || length >= text.length) continue;
      for (const first of this.byText.get(text.slice(0, length)) ?? []) {
        const rows = this.waiting.has(first) && this.chainFrom(first, text);
        if (rows) return rows;
      }
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

function append(map: Map<string, WorkingRow[]>, key: string, row: WorkingRow): void {
  const rows = map.get(key);
  if (rows) rows.push(row);
  else map.set(key, [row]);
}
