import { useCallback, useSyncExternalStore } from 'react';
import type { TranslationView } from '../../../contract/translation';
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
}

export type Answers = ReadonlyMap<string, NonNullable<TranslationView['findings'][number]['answer']>>;

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

/** What is found in all of them. */
export function useAllFindings({ found }: Bench): ReadonlyMap<string, readonly LiveFinding[]> {
  return useSyncExternalStore(found.subscribe, found.all);
}

export function useSummary({ texts }: Bench): Summary {
  return useSyncExternalStore(texts.subscribe, texts.summary);
}
