/** A key press as far as the rows look at it: the place of the key, never the letter on it. */
export interface RowPress {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

export type RowAct = 'confirm' | 'edit' | 'return' | 'note' | 'comment' | 'base' | 'next' | 'previous';

const ACTS: Readonly<Record<string, RowAct>> = {
  KeyA: 'confirm',
  KeyE: 'edit',
  KeyS: 'return',
  KeyN: 'note',
  KeyM: 'comment',
  KeyD: 'base',
  KeyJ: 'next',
  ArrowDown: 'next',
  KeyK: 'previous',
  ArrowUp: 'previous',
};

/** What a key asks of the row that has the focus, or null: nothing while a word is composed, nothing together with another key. */
export function rowActOf(press: RowPress): RowAct | null {
  if (press.isComposing || press.ctrlKey || press.metaKey || press.altKey || press.shiftKey) return null;
  return ACTS[press.code] ?? null;
}
