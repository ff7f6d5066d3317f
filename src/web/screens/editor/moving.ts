import { useCallback, useMemo, useRef } from 'react';
import type { TranslationView } from '../../../contract/translation';
import type { Answers, Bench } from './bench';
import type { LiveFinding } from './live-findings';
import { isUnfinished, stateOfSegment } from './segment-state';
import { nextSentBack, sentBack } from './sent-back';

type Step = 1 | -1;

export interface Moving {
  /** Where the pointer is: nothing moves under it. */
  readonly open: (id: string | undefined) => void;
  /** By key, or from afar: the row comes to the middle of the page. */
  readonly go: (id: string | undefined) => void;
  readonly step: (by: Step) => void;
  /** The next one with something left to do, round the end; false where there is none. */
  readonly stepUnfinished: (by: Step) => boolean;
  readonly stepFlag: (by: Step) => void;
  /** The next one that a reviewer sent back; false where there is none. */
  readonly stepReturned: (by: Step) => boolean;
}

/** Which row is worked on, and how to get to others. */
export function useMoving(bench: Bench, view: TranslationView, answers: Answers): Moving {
  const { active } = bench;
  const known = useRef({ view, answers });
  known.current = { view, answers };

  const go = useCallback(
    (id: string | undefined) => {
      if (id === undefined) return;
      if (id !== active.id()) bench.live.leave();
      active.set(id);
      // The rows are drawn in a microtask as well, before this one: both end up in one frame.
      queueMicrotask(() => document.getElementById(`segment-${id}`)?.scrollIntoView({ block: 'center' }));
    },
    [active, bench],
  );
  const here = useCallback(() => known.current.view.segments.findIndex(({ id }) => id === active.id()), [active]);

  const step = useCallback(
    (by: Step) => {
      const at = here();
      const { segments } = known.current.view;
      go(segments[at < 0 && by < 0 ? segments.length - 1 : at + by]?.id);
    },
    [go, here],
  );

  const stepUnfinished = useCallback(
    (by: Step) => {
      const {
        view: { segments: all },
        answers: given,
      } = known.current;
      const at = here();
      for (let count = 1; count <= all.length; count++) {
        const segment = all[(at + by * count + all.length * 2) % all.length];
        if (!segment || segment.id === active.id()) continue;
        const { id } = segment;
        if (!isUnfinished(stateOfSegment(segment, bench.texts.textOf(id), bench.found.of(id), given))) continue;
        go(id);
        return true;
      }
      return false;
    },
    [active, bench, go, here],
  );

  const stepFlag = useCallback(
    (by: Step) => {
      const {
        view: { segments: all },
        answers: given,
      } = known.current;
      const open = all.flatMap(({ id }) => bench.found.of(id).filter(({ fingerprint }) => !given.has(fingerprint)));
      const next = nextFlag(open, bench, all, here(), by);
      if (!next) return;
      go(next.segmentId);
      bench.flags.point(next);
      requestAnimationFrame(() => selectSpan(bench, next));
    },
    [bench, go, here],
  );

  const stepReturned = useCallback(
    (by: Step) => {
      const next = nextSentBack(
        sentBack(known.current.view, (id) => bench.texts.textOf(id)),
        here(),
        by,
      );
      go(next?.id);
      return next !== undefined;
    },
    [bench, go, here],
  );

  const open = useCallback((id: string | undefined) => active.set(id), [active]);
  return useMemo(
    () => ({ open, go, step, stepUnfinished, stepFlag, stepReturned }),
    [open, go, step, stepUnfinished, stepFlag, stepReturned],
  );
}

function nextFlag(
  open: readonly LiveFinding[],
  { flags }: Bench,
  segments: TranslationView['segments'],
  here: number,
  by: Step,
): LiveFinding | undefined {
  const pointed = flags.current();
  const at = open.findIndex(({ fingerprint }) => fingerprint === pointed?.fingerprint);
  if (at >= 0) return open[(at + by + open.length) % open.length];
  const places = new Map(segments.map(({ id }, index) => [id, index]));
  const isBehind = ({ segmentId }: LiveFinding) => (places.get(segmentId) ?? 0) >= here;
  if (by > 0) return open.find(isBehind) ?? open[0];
  return open.findLast((finding) => !isBehind(finding)) ?? open.at(-1);
}

/** Shows where in the translation it is. */
function selectSpan({ live }: Bench, { segmentId, target }: LiveFinding): void {
  const [span] = target;
  if (!span || live.id !== segmentId || !live.view || span.end > live.view.state.doc.length) return;
  live.view.dispatch({ selection: { anchor: span.start, head: span.end }, scrollIntoView: true });
}
