import { type FocusEvent, useEffect, useState } from 'react';
import { LIST_ROW, rowAct } from '../keys/list-keys';

/** What a row of a list is about. */
export interface Peeked {
  readonly articleId: string;
  readonly translationId: string | null;
  readonly headline: string;
}

/** The one row of a list that is looked into without leaving the list; while it is open it goes along with the focus. */
export interface Peek {
  readonly at: Peeked | null;
  readonly toggle: (row: Peeked) => void;
  readonly close: () => void;
  /** What makes an element a row that can be looked into. */
  readonly row: (row: Peeked) => typeof LIST_ROW & { readonly onFocus: (event: FocusEvent) => void };
}

export function usePeek(): Peek {
  const [at, setAt] = useState<Peeked | null>(null);
  const isOpen = at !== null;
  useEffect(() => {
    if (!isOpen) return;
    const hear = (event: KeyboardEvent) => {
      if (event.code !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      // What lies over the list closes first, and a field has an Escape of its own.
      if (event.target instanceof Element && event.target.closest('dialog, [role=dialog], input, textarea')) return;
      event.preventDefault();
      setAt(null);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isOpen]);
  const is = ({ articleId }: Peeked) => at?.articleId === articleId;
  return {
    at,
    toggle: (row) => setAt(is(row) ? null : row),
    close: () => setAt(null),
    row: (row) => ({
      ...LIST_ROW,
      onFocus: ({ target }) => {
        if (isOpen && !is(row) && !target.closest(`[data-row-act=${rowAct('peek')['data-row-act']}]`)) setAt(row);
      },
    }),
  };
}
