/**
 * What can be done by key, and by which, as long as nobody chooses others. No shortcut has Alt+Shift or Ctrl+Shift: these two switch the
 * layout, and whoever types in three languages presses them all day. None is a key that a browser or a system keeps for itself.
 */
export const SHORTCUTS = {
  desk: {
    palette: ['Ctrl+KeyK'],
    help: ['F1', 'Ctrl+Slash'],
  },
  editor: {
    confirm: ['Ctrl+Enter'],
    confirm_in_order: ['Alt+Enter'],
    next: ['Ctrl+ArrowDown', 'Alt+ArrowDown'],
    previous: ['Ctrl+ArrowUp', 'Alt+ArrowUp'],
    next_unfinished: ['F9'],
    previous_unfinished: ['Shift+F9'],
    next_flag: ['F8'],
    previous_flag: ['Shift+F8'],
    next_returned: ['F4'],
    previous_returned: ['Shift+F4'],
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
    focus: ['Alt+KeyZ'],
    preview: ['Alt+KeyP'],
    comment: ['Alt+KeyM'],
    history: ['Alt+KeyH'],
    panel: ['Alt+Period'],
    find: ['Ctrl+KeyF'],
    replace: ['Ctrl+KeyH'],
    undo: ['Ctrl+KeyZ'],
    redo: ['Ctrl+KeyY'],
    save: ['Ctrl+KeyS'],
    close: ['Escape'],
  },
  /** Of a list, in whose rows the focus is. */
  lists: {
    next: ['ArrowDown', 'KeyJ'],
    previous: ['ArrowUp', 'KeyK'],
    claim: ['KeyC'],
    release: ['KeyU'],
    select: ['KeyX'],
    peek: ['Space'],
    filter: ['Slash'],
  },
  /** Of the row of a review that has the focus. */
  rows: {
    confirm: ['KeyA'],
    edit: ['KeyE'],
    return: ['KeyS'],
    note: ['KeyN'],
    comment: ['KeyM'],
    base: ['KeyD'],
    reading: ['KeyR'],
    next: ['ArrowDown', 'KeyJ'],
    previous: ['ArrowUp', 'KeyK'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Where keys are heard. */
export type KeyPlace = keyof typeof SHORTCUTS;
export type ActOf<Place extends KeyPlace> = keyof (typeof SHORTCUTS)[Place] & string;

export const KEY_PLACES = Object.keys(SHORTCUTS) as readonly KeyPlace[];

/** A shortcut by its name: `editor.confirm`. */
export type KeyName = { [Place in KeyPlace]: `${Place}.${ActOf<Place>}` }[KeyPlace];

export function namesOf(place: KeyPlace): readonly KeyName[] {
  return Object.keys(SHORTCUTS[place]).map((act) => `${place}.${act}` as KeyName);
}

export function placeOf(name: KeyName): KeyPlace {
  return name.slice(0, name.indexOf('.')) as KeyPlace;
}

/** The keys of the house. */
export function chordsOfHouse(name: KeyName): readonly string[] {
  const place: Readonly<Record<string, readonly string[]>> = SHORTCUTS[placeOf(name)];
  return place[name.slice(name.indexOf('.') + 1)] ?? [];
}

/** Where a key of this place is heard as well, so that one key cannot mean two things. */
export const HEARD_WITH: Readonly<Record<KeyPlace, readonly KeyPlace[]>> = {
  desk: ['desk', 'editor', 'lists', 'rows'],
  editor: ['editor', 'desk'],
  lists: ['lists', 'desk'],
  rows: ['rows', 'desk'],
};
