import type { Press } from '../parts/keys/chords';

const PATIENCE_MILLISECONDS = 1_500;

/** Two keys one after the other: G, then the key of a room. What was pressed too long ago is forgotten. */
export class TwoKeys {
  private begun = Number.NEGATIVE_INFINITY;

  /** The code of the second key, or null. */
  press({ code, ctrlKey, metaKey, altKey, shiftKey, isComposing }: Omit<Press, 'getModifierState'>, now: number) {
    if (isComposing || ctrlKey || metaKey || altKey || shiftKey) return null;
    const isSecond = now - this.begun < PATIENCE_MILLISECONDS;
    this.begun = code === 'KeyG' && !isSecond ? now : Number.NEGATIVE_INFINITY;
    return isSecond ? code : null;
  }
}
