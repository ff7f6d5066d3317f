import { useCallback, useSyncExternalStore } from 'react';
import type { Placeable } from '../../../checks/placeables/placeables';
import type { LedgerEntry } from '../../../checks/quotes/quotation-ledger';
import type { TranslationView } from '../../../contract/translation';
import type { Active } from './active';
import type { Flags, Pointed } from './flags';
import type { Lease } from './lease';
import type { LiveEditor } from './live-editor';
import type { LiveFinding, LiveFindings } from './live-findings';
import type { Summary, WorkingText } from './working-text';
import type { WorkingTexts } from './working-texts';

/** What the parts of the editor share; one object for as long as the page stands. */
export interface Bench {
  readonly texts: WorkingTexts;
  readonly lease: Lease;
  readonly found: LiveFindings;
  readonly live: LiveEditor;
  readonly flags: Flags;
  readonly active: Active;
}

export type Answer = NonNullable<TranslationView['findings'][number]['answer']>;
export type Answers = ReadonlyMap<string, Answer>;

/** The text of one segment, as it is typed. */
export function useText({ texts }: Bench, id: string): WorkingText | undefined {
  const subscribe = useCallback((listener: () => void) => texts.subscribeTo(id, listener), [texts, id]);
  return useSyncExternalStore(subscribe, () => texts.get(id));
}

/** What is found in one segment. */
export function useFindings({ found }: Bench, id: string): readonly LiveFinding[] {
  const subscribe = useCallback((listener: () => void) => found.subscribeTo(id, listener), [found, id]);
  return useSyncExternalStore(subscribe, () => found.of(id));
}

/** What of the source of a segment may be put into its translation. */
export function useParts({ found }: Bench, id: string): readonly Placeable[] {
  const subscribe = useCallback((listener: () => void) => found.subscribeTo(id, listener), [found, id]);
  return useSyncExternalStore(subscribe, () => found.partsOf(id));
}

/** The finding of a segment that somebody looks at. */
export function usePointed({ flags }: Bench, id: string): Pointed | null {
  const subscribe = useCallback((listener: () => void) => flags.subscribeTo(id, listener), [flags, id]);
  return useSyncExternalStore(subscribe, () => flags.in(id));
}

/** What is found in all of them. */
export function useAllFindings({ found }: Bench): ReadonlyMap<string, readonly LiveFinding[]> {
  return useSyncExternalStore(found.subscribe, found.all);
}

export function useLedger({ found }: Bench): readonly LedgerEntry[] {
  return useSyncExternalStore(found.subscribe, found.ledger);
}

export function useSummary({ texts }: Bench): Summary {
  return useSyncExternalStore(texts.subscribe, texts.summary);
}
