import { queries } from '../api/queries';
import { sessionQuery } from '../api/session';

const PREFIX = 'egiz-half-';
/** A month: what nobody came back for. */
const KEPT_MILLISECONDS = 30 * 86_400_000;

interface Kept {
  readonly at: number;
  readonly value: unknown;
}

/** Where something of whoever is signed in lies in this browser: each person has places of their own. */
export function placeOf(name: string): string {
  const session = queries.getQueryData(sessionQuery.queryKey);
  return `${PREFIX}${session?.account.id ?? ''}-${name}`;
}

/** What lies at a place, if anything. */
export function keptAt<Value>(place: string): Value | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? 'null') as Kept | null;
    return kept === null ? undefined : (kept.value as Value);
  } catch {
    return undefined;
  }
}

export function keepAt(place: string, value: unknown): void {
  try {
    localStorage.setItem(place, JSON.stringify({ at: Date.now(), value } satisfies Kept));
  } catch {
    // A browser that keeps nothing: it stays on the page.
  }
}

export function forgetAt(place: string): void {
  localStorage.removeItem(place);
}

/** What has lain too long, whoever left it. */
export function forgetOld(now = Date.now()): void {
  for (const place of Object.keys(localStorage)) {
    if (!place.startsWith(PREFIX)) continue;
    try {
      const { at } = JSON.parse(localStorage.getItem(place) ?? '') as Kept;
      if (now - at < KEPT_MILLISECONDS) continue;
    } catch {
      // Nobody can read it, so nobody misses it.
    }
    localStorage.removeItem(place);
  }
}
