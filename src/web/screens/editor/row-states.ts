import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { WorkingSegment } from '../../../contract/translation';
import type { Bench } from './bench';
import type { LiveFinding } from './live-findings';
import type { WorkingText } from './working-text';

/** What changes about a row while somebody works. */
export interface RowState {
  readonly working: WorkingText | undefined;
  readonly findings: readonly LiveFinding[];
  readonly isActive: boolean;
}

/** How some rows stand, each the same object while nothing about it changes. */
export function useRowStates(bench: Bench, segments: readonly WorkingSegment[]): readonly RowState[] {
  const known = useRef<readonly RowState[]>([]);
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = segments.flatMap(({ id }) =>
        [bench.texts, bench.found, bench.active].map((store) => store.subscribeTo(id, listener)),
      );
      return () => {
        for (const stop of stops) stop();
      };
    },
    [bench, segments],
  );
  return useSyncExternalStore(subscribe, () => {
    const now = segments.map(({ id }, index) => same(known.current[index], stateOf(bench, id)));
    const isSame = now.length === known.current.length && now.every((state, index) => state === known.current[index]);
    if (!isSame) known.current = now;
    return known.current;
  });
}

function stateOf({ texts, found, active }: Bench, id: string): RowState {
  return { working: texts.get(id), findings: found.of(id), isActive: active.id() === id };
}

function same(before: RowState | undefined, now: RowState): RowState {
  const isSame =
    before?.working === now.working && before?.findings === now.findings && before.isActive === now.isActive;
  return isSame ? before : now;
}
