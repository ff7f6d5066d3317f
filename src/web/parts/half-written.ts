import { useRef, useState } from 'react';
import { queries } from '../api/queries';
import { sessionQuery } from '../api/session';

const PREFIX = 'egiz-half-';
/** A month: what nobody came back for. */
const KEPT_MILLISECONDS = 30 * 86_400_000;

interface Kept {
  readonly at: number;
  readonly value: unknown;
}

/** What somebody has begun to write into a form and not sent: it outlives the page, the session and the form, each person's own. */
export interface HalfWritten<Value> {
  readonly value: Value;
  readonly write: (value: Value) => void;
  /** It was sent, or its writer does not want it. */
  readonly forget: () => void;
  /** The form begins with what was written before. */
  readonly isRestored: boolean;
}

export function useHalfWritten<Value>(place: string, empty: Value): HalfWritten<Value> {
  // Whose it is does not change while the form stands, even where their session ends meanwhile.
  const [at] = useState(() => placeOf(place));
  const [begun] = useState(() => halfWritten<Value>(place));
  const [value, setValue] = useState(begun ?? empty);
  const blank = useRef(JSON.stringify(empty));
  return {
    value,
    write: (next) => {
      setValue(next);
      if (JSON.stringify(next) === blank.current) forgetAt(at);
      else keepAt(at, next);
    },
    forget: () => forgetAt(at),
    isRestored: begun !== undefined,
  };
}

/** What lies at a place, if anything: a page that begins anew opens the form again. */
export function halfWritten<Value>(place: string): Value | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(placeOf(place)) ?? 'null') as Kept | null;
    return kept === null ? undefined : (kept.value as Value);
  } catch {
    return undefined;
  }
}

/** What has lain too long, whoever wrote it. */
export function forgetOldHalves(now = Date.now()): void {
  for (const at of Object.keys(localStorage)) {
    if (!at.startsWith(PREFIX)) continue;
    try {
      const { at: kept } = JSON.parse(localStorage.getItem(at) ?? '') as Kept;
      if (now - kept < KEPT_MILLISECONDS) continue;
    } catch {
      // Nobody can read it, so nobody misses it.
    }
    localStorage.removeItem(at);
  }
}

function placeOf(place: string): string {
  const session = queries.getQueryData(sessionQuery.queryKey);
  return `${PREFIX}${session?.account.id ?? ''}-${place}`;
}

function keepAt(at: string, value: unknown): void {
  try {
    localStorage.setItem(at, JSON.stringify({ at: Date.now(), value } satisfies Kept));
  } catch {
    // A browser that keeps nothing: it stays in the form.
  }
}

function forgetAt(at: string): void {
  localStorage.removeItem(at);
}
