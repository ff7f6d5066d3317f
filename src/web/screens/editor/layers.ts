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
  readonly wanted: { readonly section: PanelSection; readonly times: number } | undefined;
  readonly act: (act: EditorAct) => void;
  readonly close: () => void;
}

const KEPT = 'egiz-editor-panel';
const LAYERS: readonly EditorAct[] = [
  ...(['go_to', 'find', 'replace', 'split', 'leave_out', 'preview'] satisfies readonly Layer[]),
];

/** What opens beside the rows, and the way back: Escape closes what lies on top, then leaves the text, then the row. */
export function useLayers(bench: Bench, moving: Moving): Layers {
  const [open, setOpen] = useState<Layer | null>(null);
  const [isPanel, setPanel] = useState(() => (localStorage.getItem(KEPT) ?? startsWith()) === 'open');
  const [isSpecial, setSpecial] = useState(false);
  const [wanted, setWanted] = useState<Layers['wanted']>(undefined);
  const known = useRef({ open, moving });
  known.current = { open, moving };

  const showPanel = useCallback((isShown: boolean) => {
    localStorage.setItem(KEPT, isShown ? 'open' : 'closed');
    setPanel(isShown);
  }, []);

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
      if (asked === 'panel') {
        // What was asked of it once does not take the focus again when it opens.
        setWanted(undefined);
        setPanel((before) => {
          localStorage.setItem(KEPT, before ? 'closed' : 'open');
          return !before;
        });
      } else if (asked === 'special') setSpecial((before) => !before);
      else if (asked === 'history' || asked === 'comment') {
        showPanel(true);
        const section = asked === 'history' ? 'history' : 'comments';
        setWanted((before) => ({ section, times: (before?.times ?? 0) + 1 }));
      } else if (LAYERS.includes(asked)) setOpen(asked as Layer);
      else if (asked === 'close') leave();
    },
    [showPanel, leave],
  );

  return { open, isPanel, isSpecial, wanted, act, close };
}

/** There is room for it beside the rows. */
function startsWith(): string {
  return window.matchMedia('(min-width: 1280px)').matches ? 'open' : 'closed';
}
