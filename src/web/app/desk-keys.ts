/** What a key press asks of the desk as a whole, whatever layout it was pressed in. */
export type DeskAct = 'palette' | 'help';

export interface Pressed {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

/** `Ctrl+K` and `F1` or `Ctrl+/`, by the place of the key: the Kazakh layout has other letters there. */
export function deskActOf({ code, ctrlKey, metaKey, altKey, shiftKey, isComposing }: Pressed): DeskAct | null {
  if (isComposing || altKey || shiftKey) return null;
  const isCommand = ctrlKey !== metaKey;
  if (code === 'F1' && !ctrlKey && !metaKey) return 'help';
  if (code === 'Slash' && isCommand) return 'help';
  if (code === 'KeyK' && isCommand) return 'palette';
  return null;
}

const PATIENCE_MILLISECONDS = 1_500;

/** Two keys one after the other: G, then the key of a room. What was pressed too long ago is forgotten. */
export class TwoKeys {
  private begun = Number.NEGATIVE_INFINITY;

  /** The code of the second key, or null. */
  press({ code, ctrlKey, metaKey, altKey, shiftKey, isComposing }: Pressed, now: number): string | null {
    if (isComposing || ctrlKey || metaKey || altKey || shiftKey) return null;
    const isSecond = now - this.begun < PATIENCE_MILLISECONDS;
    this.begun = code === 'KeyG' && !isSecond ? now : Number.NEGATIVE_INFINITY;
    return isSecond ? code : null;
  }
}
