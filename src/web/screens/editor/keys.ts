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

/**
 * What can be done by key, and by which. No shortcut has Alt+Shift or Ctrl+Shift: these two switch the layout, and whoever types in three
 * languages presses them all day. None is a key that a browser or a system keeps for itself.
 */
export const SHORTCUTS = {
  confirm: ['Ctrl+Enter'],
  confirm_in_order: ['Alt+Enter'],
  next: ['Ctrl+ArrowDown', 'Alt+ArrowDown'],
  previous: ['Ctrl+ArrowUp', 'Alt+ArrowUp'],
  next_unfinished: ['F9'],
  previous_unfinished: ['Shift+F9'],
  next_flag: ['F8'],
  previous_flag: ['Shift+F8'],
  go_to: ['Ctrl+KeyG'],
  insert: ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => `Alt+Digit${digit}`),
  copy_source: ['Alt+KeyS', 'Ctrl+Insert'],
  fix_flag: ['Alt+KeyX'],
  dismiss_flag: ['Alt+KeyR'],
  quotes: ['Alt+KeyQ'],
  nested_quotes: ['Alt+KeyA'],
  no_break_space: ['Alt+KeyB'],
  en_dash: ['Alt+Minus'],
  em_dash: ['Alt+Equal'],
  join: ['Alt+KeyJ'],
  split: ['Alt+KeyL'],
  leave_out: ['Alt+KeyO'],
  special: ['Alt+KeyW'],
  preview: ['Alt+KeyP'],
  comment: ['Alt+KeyM'],
  history: ['Alt+KeyH'],
  panel: ['Alt+Period'],
  find: ['Ctrl+KeyF'],
  replace: ['Ctrl+KeyH'],
  undo: ['Ctrl+KeyZ'],
  redo: ['Ctrl+KeyY'],
  save: ['Ctrl+KeyS'],
  shortcuts: ['F1', 'Ctrl+Slash'],
  close: ['Escape'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type EditorAct = keyof typeof SHORTCUTS;

/** What may be done by somebody who only reads. */
const READING: ReadonlySet<EditorAct> = new Set<EditorAct>([
  ...(['next', 'previous', 'next_unfinished', 'previous_unfinished', 'next_flag', 'previous_flag', 'go_to'] as const),
  ...(['special', 'preview', 'comment', 'history', 'panel', 'find', 'shortcuts', 'close'] as const),
]);
/** What is the editor's even while somebody types into a field beside it. */
const EVERYWHERE: ReadonlySet<EditorAct> = new Set<EditorAct>([
  ...(['confirm', 'confirm_in_order', 'next_unfinished', 'previous_unfinished', 'next_flag', 'previous_flag'] as const),
  ...(['go_to', 'find', 'replace', 'save', 'shortcuts', 'panel', 'close'] as const),
]);

const ACTS: ReadonlyMap<string, EditorAct> = new Map(
  (Object.keys(SHORTCUTS) as EditorAct[]).flatMap((act) => SHORTCUTS[act].map((chord) => [chord, act] as const)),
);

/** What a key press asks the editor to do, or null; nothing while a word is being composed or with AltGraph. */
export function actOf(press: Press): EditorAct | null {
  if (press.isComposing || press.getModifierState('AltGraph')) return null;
  const { code, altKey, shiftKey } = press;
  const chord = [
    ...(press.ctrlKey || press.metaKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
    code,
  ].join('+');
  return ACTS.get(chord) ?? null;
}

export function isForReading(act: EditorAct): boolean {
  return READING.has(act);
}

export function isForFields(act: EditorAct): boolean {
  return EVERYWHERE.has(act);
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Minus: '-',
  Equal: '=',
  Period: '.',
  Slash: '/',
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
