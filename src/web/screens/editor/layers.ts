import { useCallback, useRef, useState } from 'react';
import type { Bench } from './bench';
import type { EditorAct } from './keys';
import type { Moving } from './moving';
import type { PanelSection } from './panel';

/** One of these at a time stands over or above the rows. */
export type Layer = 'go_to' | 'find' | 'replace' | 'split' | 'leave_out' | 'preview';

export interface Layers {
  readonly open: Layer | null;
  readonly isPanel: boolean;
  readonly isSpecial: boolean;
  /** Only the row that is worked on and its neighbours are seen. */
  readonly isFocused: boolean;
  readonly wanted: { readonly section: PanelSection; readonly times: number } | undefined;
  readonly act: (act: EditorAct) => void;
  readonly close: () => void;
}

const KEPT = 'egiz-editor-panel';
const KEPT_FOCUS = 'egiz-editor-focus';
const LAYERS: readonly EditorAct[] = [
  ...(['go_to', 'find', 'replace', 'split', 'leave_out', 'preview'] satisfies readonly Layer[]),
];

/** What opens beside the rows, and the way back: Escape closes what lies on top, then leaves the text, then the row. */
export function useLayers(bench: Bench, moving: Moving): Layers {
  const [open, setOpen] = useState<Layer | null>(null);
  const [isPanel, setPanel] = useState(() => (localStorage.getItem(KEPT) ?? startsWith()) === 'open');
  const [isSpecial, setSpecial] = useState(false);
  const [isFocused, setFocused] = useState(() => localStorage.getItem(KEPT_FOCUS) === 'on');
  const [wanted, setWanted] = useState<Layers['wanted']>(undefined);
  const known = useRef({ open, moving, isFocused });
  known.current = { open, moving, isFocused };

  const showPanel = useCallback((isShown: boolean) => {
    localStorage.setItem(KEPT, isShown ? 'open' : 'closed');
    setPanel(isShown);
  }, []);

  const focus = useCallback(
    (isOn: boolean) => {
      localStorage.setItem(KEPT_FOCUS, isOn ? 'on' : 'off');
      setFocused(isOn);
      const { moving: where } = known.current;
      const active = bench.active.id();
      if (active !== undefined) where.go(active);
      else if (isOn) where.step(1);
    },
    [bench],
  );

  const close = useCallback(() => {
    setOpen(null);
    bench.live.view?.focus();
  }, [bench]);

  const leave = useCallback(() => {
    const { open: layer, moving: where } = known.current;
    if (layer !== null) return close();
    if (bench.flags.current()?.isAnswering) return bench.flags.point(bench.flags.current());
    const { view, id } = bench.live;
    if (!view) return;
    const row = document.getElementById(`segment-${id}`);
    if (view.hasFocus || document.activeElement?.closest('.findings, .panel')) return row?.focus();
    where.open(undefined);
    document.querySelector<HTMLElement>('.segments')?.focus();
  }, [bench, close]);

  const act = useCallback(
    (asked: EditorAct) => {
      const { isFocused: wasFocused } = known.current;
      // Whoever asks for what stands beside the rows wants to see more than one of them.
      if (wasFocused && (asked === 'panel' || asked === 'history' || asked === 'comment')) focus(false);
      if (asked === 'panel') {
        // What was asked of it once does not take the focus again when it opens.
        setWanted(undefined);
        setPanel((before) => {
          const isShown = wasFocused || !before;
          localStorage.setItem(KEPT, isShown ? 'open' : 'closed');
          return isShown;
        });
      } else if (asked === 'focus') focus(!wasFocused);
      else if (asked === 'special') setSpecial((before) => !before);
      else if (asked === 'history' || asked === 'comment') {
        showPanel(true);
        const section = asked === 'history' ? 'history' : 'comments';
        setWanted((before) => ({ section, times: (before?.times ?? 0) + 1 }));
      } else if (LAYERS.includes(asked)) setOpen(asked as Layer);
      else if (asked === 'close') leave();
    },
    [showPanel, leave, focus],
  );

  return { open, isPanel: isPanel && !isFocused, isSpecial, isFocused, wanted, act, close };
}

/** There is room for it beside the rows. */
function startsWith(): string {
  return window.matchMedia('(min-width: 1280px)').matches ? 'open' : 'closed';
}
