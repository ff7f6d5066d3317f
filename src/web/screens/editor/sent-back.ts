import { useSyncExternalStore } from 'react';
import type { TranslationView } from '../../../contract/translation';
import type { Bench } from './bench';

export interface SentBack {
  readonly id: string;
  readonly index: number;
  /** It has another text than the one the reviewer read. */
  readonly isChanged: boolean;
}

type Returned = Pick<TranslationView, 'state' | 'segments' | 'returnReasons'>;

/** The segments that a reviewer sent back, in the order of the text, as long as whoever translates has them. */
export function sentBack({ state, segments, returnReasons }: Returned, textOf: (id: string) => string): SentBack[] {
  if (state !== 'returned' && state !== 'translating') return [];
  const sentAt = new Map(returnReasons.map(({ segmentId, at }) => [segmentId, at]));
  return segments.flatMap(({ id, targetText, savedAt }, index) => {
    const at = sentAt.get(id);
    if (at === undefined) return [];
    return [{ id, index, isChanged: textOf(id) !== targetText || (savedAt !== null && savedAt > at) }];
  });
}

/** The next one that still has the text that was sent back, round the end; where all are changed, the next of them. */
export function nextSentBack(all: readonly SentBack[], here: number, by: 1 | -1): SentBack | undefined {
  const left = all.filter(({ isChanged }) => !isChanged);
  const some = left.length > 0 ? left : all;
  if (by > 0) return some.find(({ index }) => index > here) ?? some[0];
  return some.findLast(({ index }) => index < here) ?? some.at(-1);
}

/** How many there are, and how many of them still have the text that was sent back. */
export function useSentBack({ texts }: Bench, view: Returned): { readonly all: number; readonly left: number } {
  const textOf = (id: string) => texts.textOf(id);
  const left = useSyncExternalStore(
    texts.subscribe,
    () => sentBack(view, textOf).filter(({ isChanged }) => !isChanged).length,
  );
  return { all: sentBack(view, textOf).length, left };
}
