/** A key press as far as shortcuts look at it: the place of the key, never the letter on it, since layouts change all day. */
export interface Press {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  getModifierState(key: string): boolean;
}

export type EditorAct = 'confirm' | 'next' | 'previous' | 'save';

/** What a key press asks the editor to do, or null; nothing while a word is being composed or with AltGraph. */
export function actOf(press: Press): EditorAct | null {
  if (press.isComposing || press.getModifierState('AltGraph') || press.shiftKey) return null;
  const isCommand = press.ctrlKey || press.metaKey;
  if (isCommand && !press.altKey) {
    if (press.code === 'Enter') return 'confirm';
    if (press.code === 'KeyS') return 'save';
  }
  if (isCommand !== press.altKey) {
    if (press.code === 'ArrowDown') return 'next';
    if (press.code === 'ArrowUp') return 'previous';
  }
  return null;
}
