import { useSyncExternalStore } from 'react';
import { chordLabel } from './chords';
import { ownKeys } from './own-keys';
import type { KeyName } from './shortcuts';

const IS_MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);
/** Said in one: the nine keys differ in nothing but the number. */
const FIRST_AND_LAST = 9;

/** Whoever shows keys shows them anew when they change. */
export function useOwnKeys(): typeof ownKeys {
  useSyncExternalStore(ownKeys.subscribe, ownKeys.snapshot);
  return ownKeys;
}

/** The keys of a shortcut as they are written on a keyboard. */
export function labelsOf(name: KeyName): readonly string[] {
  const labels = ownKeys.chords(name).map(label);
  return labels.length === FIRST_AND_LAST ? [`${labels[0]} … ${labels.at(-1)}`] : labels;
}

/** The first of them, for a hint; empty where there is none. */
export function firstLabel(name: KeyName): string {
  return labelsOf(name)[0] ?? '';
}

export function label(chord: string): string {
  return chordLabel(chord, IS_MAC);
}
