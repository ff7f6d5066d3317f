import type { CheckedPair, Totals } from '../batch';

/** One way to say what was found, piece by piece: what was checked first is said first, and nothing is kept. */
export interface Format {
  readonly head: () => string;
  readonly body: (checked: readonly CheckedPair[]) => string;
  readonly foot: (totals: Totals) => string;
  /** Stands between two bodies that say something. */
  readonly separator: string;
}
