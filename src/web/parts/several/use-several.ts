import { useState } from 'react';
import { type Acted, actOnEach } from './act-on-each';

export interface Chosen {
  readonly id: string;
  /** What it is called, also once it has left the list. */
  readonly name: string;
}

export type Result = Chosen & Pick<Acted, 'error'>;

/** Things of a list that are chosen, and what became of them when something was done to all. */
export interface Several {
  readonly chosen: readonly Chosen[];
  readonly has: (id: string) => boolean;
  readonly toggle: (one: Chosen) => void;
  readonly clear: () => void;
  readonly isBusy: boolean;
  readonly results: readonly Result[];
  /** Answers whether all of it was done; what was refused stays chosen. */
  readonly run: (act: (id: string) => Promise<unknown>) => Promise<boolean>;
}

export function useSeveral(): Several {
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [results, setResults] = useState<readonly Result[]>([]);
  const [isBusy, setBusy] = useState(false);
  const has = (id: string) => chosen.some((one) => one.id === id);
  return {
    chosen,
    has,
    toggle: (one) => setChosen(has(one.id) ? chosen.filter(({ id }) => id !== one.id) : [...chosen, one]),
    clear: () => {
      setChosen([]);
      setResults([]);
    },
    isBusy,
    results,
    run: async (act) => {
      setBusy(true);
      const acted = await actOnEach(
        chosen.map(({ id }) => id),
        act,
      );
      const errors = new Map(acted.map(({ id, error }) => [id, error]));
      const told = chosen.map((one) => ({ ...one, error: errors.get(one.id) ?? null }));
      setResults(told);
      setChosen(told.filter(({ error }) => error !== null));
      setBusy(false);
      return told.every(({ error }) => error === null);
    },
  };
}
