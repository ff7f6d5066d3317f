import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { TranslationView, WorkingSegment } from '../../../contract/translation';
import { explainGap, joinSegments, splitSegment } from '../../api/segments';
import type { Bench } from './bench';
import { fenceOf } from './saving';

export interface Cut {
  readonly sourceOffset: number;
  readonly targetOffset: number;
}

export interface Shaped {
  readonly kind: 'joined' | 'split';
  readonly undo: () => void;
}

export interface Shaping {
  /** What was done last, as long as it can be taken back. */
  readonly last: Shaped | null;
  readonly error: Error | null;
  /** Nothing was done: the server does not have the texts yet. */
  readonly isUnsaved: boolean;
  readonly join: (id: string) => void;
  readonly split: (id: string, cut: Cut) => void;
  /** Answers whether it was done. */
  readonly leaveOut: (id: string, reason: string) => Promise<boolean>;
  readonly dismiss: () => void;
}

/** Segments joined, split and left out: the server does it, on texts that it has; each join and split can be taken back. */
export function useShaping(bench: Bench, view: TranslationView): Shaping {
  const queries = useQueryClient();
  const [last, setLast] = useState<Shaped | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [isUnsaved, setUnsaved] = useState(false);
  const { id: translationId } = view;
  const fence = fenceOf(view) ?? 1;
  const { texts } = bench;

  const run = useCallback(
    async (work: () => Promise<Shaped | null>): Promise<boolean> => {
      setError(null);
      setLast(null);
      const isReady = await texts.flush();
      setUnsaved(!isReady);
      if (!isReady) return false;
      try {
        const shaped = await work();
        // Said when the rows show it.
        await lookAgain(queries, translationId);
        setLast(shaped);
        return true;
      } catch (refused) {
        setError(refused instanceof Error ? refused : new Error(String(refused)));
        await lookAgain(queries, translationId);
        return false;
      }
    },
    [queries, texts, translationId],
  );
  const versionOf = useCallback((id: string) => texts.get(id)?.version ?? 1, [texts]);

  const split = useCallback(
    (id: string, cut: Cut) =>
      void run(async () => {
        const { segments } = await splitSegment(translationId, id, { ...cut, version: versionOf(id), fence });
        const [first, second] = segments;
        if (!first || !second) return null;
        return { kind: 'split', undo: () => void run(() => joinAgain(first, second)) };

        async function joinAgain(one: WorkingSegment, other: WorkingSegment): Promise<null> {
          const versions = { version: versionOf(one.id), nextVersion: versionOf(other.id) };
          await joinSegments(translationId, one.id, { ...versions, fence });
          return null;
        }
      }),
    [run, translationId, versionOf, fence],
  );

  const join = useCallback(
    (id: string) => {
      const at = view.segments.findIndex((segment) => segment.id === id);
      const [segment, next] = [view.segments[at], view.segments[at + 1]];
      if (!segment || !next) return;
      void run(async () => {
        const [first, second] = [texts.textOf(id), texts.textOf(next.id)];
        const versions = { version: versionOf(id), nextVersion: versionOf(next.id) };
        const { segments } = await joinSegments(translationId, id, { ...versions, fence });
        const [joined] = segments;
        if (!joined) return null;
        const cut = {
          sourceOffset: placeBetween(joined.sourceText, segment.sourceText, next.sourceText),
          targetOffset: placeBetween(joined.targetText, first, second),
        };
        return { kind: 'joined', undo: () => split(id, cut) };
      });
    },
    [run, split, texts, translationId, versionOf, view.segments, fence],
  );

  const leaveOut = useCallback(
    (id: string, reason: string) =>
      run(async () => {
        await explainGap(translationId, id, { reason, version: versionOf(id), fence });
        return null;
      }),
    [run, translationId, versionOf, fence],
  );
  return {
    last,
    error,
    isUnsaved,
    join,
    split,
    leaveOut,
    dismiss: useCallback(() => setLast(null), []),
  };
}

function lookAgain(queries: QueryClient, id: string): Promise<void> {
  return queries.invalidateQueries({ queryKey: ['translations', 'one', id] });
}

/** Where the second begins in the two together; an empty one stands at the end or the beginning. */
function placeBetween(joined: string, first: string, second: string): number {
  return second === '' ? joined.length : first === '' ? 0 : joined.length - second.length;
}
