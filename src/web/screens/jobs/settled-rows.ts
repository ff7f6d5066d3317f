import { useState } from 'react';
import type { TranslationJob } from '../../../contract/translation';

interface Settled {
  readonly rows: readonly TranslationJob[];
  /** How many have come that are not shown yet. */
  readonly unseen: number;
  readonly show: () => void;
}

/**
 * A list that does not move under somebody's hands: rows stay where they are and only change what they say. One that left the list keeps
 * its place as it was last seen, with what may be done taken away; what came is counted, and shown when it is asked for.
 */
export function useSettledRows(found: readonly TranslationJob[] | undefined): Settled {
  const [kept, setKept] = useState<readonly TranslationJob[] | undefined>(undefined);
  const show = () => setKept(undefined);
  if (found === undefined) return { rows: kept ?? [], unseen: 0, show };
  if (kept === undefined) {
    // The first look at the list, or the first after somebody asked for what is new: this is the order from now on.
    setKept(found);
    return { rows: found, unseen: 0, show };
  }
  const rows = settle(kept, found);
  if (rows.some((row, index) => row !== kept[index])) setKept(rows);
  const shown = new Set(kept.map(({ id }) => id));
  return { rows, unseen: found.filter(({ id }) => !shown.has(id)).length, show };
}

/** The rows that were shown, in their old order, as they stand now: `settle([a, b], [c, b2])` is `[a without abilities, b2]`. */
export function settle(shown: readonly TranslationJob[], found: readonly TranslationJob[]): TranslationJob[] {
  const now = new Map(found.map((job) => [job.id, job]));
  return shown.map((job) => now.get(job.id) ?? gone(job));
}

function gone(job: TranslationJob): TranslationJob {
  const { claim, release, save } = job.abilities;
  if (!claim && !release && !save) return job;
  return { ...job, abilities: { ...job.abilities, claim: false, release: false, save: false } };
}
