/** A key press as far as shortcuts look at it: the place of the key, never the letter on it, since layouts change all day. */
export interface Press {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  /** Old, and needed: some browsers tell only by it that a key ended a composition. */
  readonly keyCode?: number;
  getModifierState(key: string): boolean;
}

const OF_A_COMPOSITION = 229;

/** What is pressed together, such as `Ctrl+Alt+KeyX`; null while a word is being composed, with AltGraph, and for Ctrl, Alt and Shift alone. */
export function chordOf(press: Press): string | null {
  if (press.isComposing || press.keyCode === OF_A_COMPOSITION || press.getModifierState('AltGraph')) return null;
  const { code, altKey, shiftKey } = press;
  if (code === '' || /^(?:Control|Alt|Shift|Meta|OS)(?:Left|Right)?$|^(?:CapsLock|Fn)$/.test(code)) return null;
  return [
    ...(press.ctrlKey || press.metaKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
    code,
  ].join('+');
}

/**
 * The place that `/` has in English, where a layout has it elsewhere: with Shift in Kazakh and Russian. Whoever looks for the sign finds it,
 * as whoever knows the place does.
 */
export function chordOfSlash(press: Press & { readonly key: string }): string | null {
  const isSign = press.key === '/' && !press.ctrlKey && !press.metaKey && !press.altKey;
  return isSign && !press.code.startsWith('Numpad') && chordOf(press) !== null ? 'Slash' : null;
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Minus: '-',
  Equal: '=',
  Period: '.',
  Comma: ',',
  Slash: '/',
  Backslash: '\\',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Backquote: '`',
  Escape: 'Esc',
};

/** A chord as it stands on a keyboard: `Alt+KeyX` is Alt+X, and ⌥X where there are such keys. */
export function chordLabel(chord: string, isMac: boolean): string {
  const parts = chord
    .split('+')
    .map((part) => NAMES[part] ?? part.replace(/^(?:Key|Digit)/, ''))
    .map((part) => (isMac ? ({ Ctrl: '⌘', Alt: '⌥', Shift: '⇧' }[part] ?? part) : part));
  return parts.join(isMac ? '' : '+');
}

/** As a page says it to those who hear it: `Control+K`. */
export function spokenChord(chord: string): string {
  return chordLabel(chord, false).replace('Ctrl', 'Control');
}
