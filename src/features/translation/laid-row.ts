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

/** A text of parts with what parts them; what follows the last belongs to the next. */
export function joined(parts: readonly { readonly text: string; readonly separator: string }[]): string {
  return parts.map(({ text, separator }, index) => (index === parts.length - 1 ? text : text + separator)).join('');
}
