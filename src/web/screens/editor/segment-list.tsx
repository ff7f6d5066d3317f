import { memo, useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { TranslationView } from '../../../contract/translation';
import { partsWithBudget } from './length-budget';
import { RowGroup, type SharedByRows } from './row-group';
import { RowWords } from './row-words';

const ROWS_A_GROUP = 10;
const GROUPS_AT_ONCE = 2;
/** As high as a row of one line; what is not there yet takes its place. */
const ROW_REM = 4;

interface Props extends Omit<SharedByRows, 'words'> {
  readonly segments: TranslationView['segments'];
  readonly reasons: TranslationView['returnReasons'];
  readonly t: RowWords['t'];
  readonly label: string;
}

/** All rows. What fits on a page is there at once, and the others as soon as nobody waits for anything else. */
export const SegmentList = memo(function List({ segments, reasons, t, label, ...shared }: Props) {
  const { active } = shared.bench;
  const words = useMemo(() => new RowWords(t), [t]);
  const groups = useMemo(() => inGroups(segments), [segments]);
  const reasonsOf = useMemo(() => Map.groupBy(reasons, ({ segmentId }) => segmentId), [reasons]);
  const parts = useMemo(() => partsWithBudget(segments), [segments]);
  // Whoever goes to a row, from a link or by key, finds it.
  const isAwaited = useSyncExternalStore(active.subscribe, () => active.id() !== undefined);
  const later = useDeferredValue(groups.length, GROUPS_AT_ONCE);
  const shown = groups.slice(0, isAwaited ? groups.length : later);
  const missing = segments.length - shown.length * ROWS_A_GROUP;
  return (
    <section className="segments" aria-label={label} tabIndex={-1}>
      {shown.map((group, index) => (
        <RowGroup
          {...shared}
          key={group[0]?.id}
          segments={group}
          before={index * ROWS_A_GROUP}
          reasons={reasonsOf}
          parts={parts}
          words={words}
        />
      ))}
      {missing > 0 && <div style={{ height: `${missing * ROW_REM}rem` }} />}
    </section>
  );
});

function inGroups<One>(all: readonly One[]): readonly (readonly One[])[] {
  const count = Math.ceil(all.length / ROWS_A_GROUP);
  return Array.from({ length: count }, (_, index) => all.slice(index * ROWS_A_GROUP, (index + 1) * ROWS_A_GROUP));
}
