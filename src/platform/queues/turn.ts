const LARGEST = 2 ** 21;

/**
 * BullMQ's priority (1 first, 2097152 last) of a place in the line. `turn_at` is when the event began to wait plus what its article's
 * priority adds, so a waiting normal event is overtaken by urgent ones for an hour and by none after it. Minutes, because the
 * numbers are few: they begin anew every four years, when for as long as jobs from both sides wait together a newer one may overtake.
 *
 * @example turnPriority(29_000_000) < turnPriority(29_000_060)
 */
export function turnPriority(turnMinute: number): number {
  return (turnMinute % LARGEST) + 1;
}
