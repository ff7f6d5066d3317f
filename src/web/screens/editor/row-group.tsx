import { memo } from 'react';
import type { WorkingSegment } from '../../../contract/translation';
import type { Answers } from './bench';
import { useRowStates } from './row-states';
import { type RowProps, SegmentRow } from './segment-row';

/** What is the same for every row. */
export type SharedByRows = Omit<RowProps, 'segment' | 'number' | 'state' | 'reasons' | 'partOf'>;

interface Props extends SharedByRows {
  readonly segments: readonly WorkingSegment[];
  /** How many rows stand before these. */
  readonly before: number;
  readonly reasons: ReadonlyMap<string, RowProps['reasons']>;
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** Some rows together: what is out of sight is laid out, and what happens is told, by groups and not by single rows. */
export const RowGroup = memo(function Group({ segments, before, reasons, parts, answers, ...shared }: Props) {
  const states = useRowStates(shared.bench, segments);
  return (
    <ol start={before + 1} className={`rows${states.some(({ isActive }) => isActive) ? ' here' : ''}`}>
      {states.map((state, index) => {
        const segment = segments[index];
        return (
          segment && (
            <SegmentRow
              {...shared}
              key={segment.id}
              segment={segment}
              number={before + index + 1}
              state={state}
              reasons={reasons.get(segment.id) ?? NONE}
              partOf={parts.get(segment.id)}
              answers={state.findings.length > 0 ? answers : NOTHING_TO_ANSWER}
            />
          )
        );
      })}
    </ol>
  );
});

const NONE: RowProps['reasons'] = [];
const NOTHING_TO_ANSWER: Answers = new Map();
