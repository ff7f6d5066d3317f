import type { Span } from '../../text/span';

export type Severity = 'blocker' | 'warning' | 'note';

export interface Mark extends Span {
  readonly severity: Severity;
}

export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly severity: Severity | null;
}

const WEIGHT: Readonly<Record<Severity, number>> = { blocker: 3, warning: 2, note: 1 };

/** The gravest of what was found; null where nothing was. */
export function gravestOf(found: readonly { readonly severity: Severity }[]): Severity | null {
  return [...found].sort((one, other) => WEIGHT[other.severity] - WEIGHT[one.severity])[0]?.severity ?? null;
}

/** A text cut where marks begin and end; where marks meet, the gravest shows: `piecesOf('abc', [{start: 1, end: 2, …}])` has three. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((place) => place >= 0 && place <= text.length)
    .sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const over = marks.filter((mark) => mark.start <= start && mark.end > start);
    return { text: text.slice(start, cuts[index + 1]), start, severity: gravestOf(over) };
  });
}
