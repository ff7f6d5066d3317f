import type { OwnKeys } from './own-keys';
import { HEARD_WITH, type KeyName, type KeyPlace, namesOf, placeOf } from './shortcuts';

/** Why a chord cannot be had. */
export type ChordFault =
  | { readonly kind: 'layout' | 'system' | 'typed' | 'alone' | 'digits' }
  | { readonly kind: 'taken'; readonly by: KeyName };

const NUMBERED: KeyName = 'editor.insert';

/** What browsers and systems keep for themselves, or what everybody copies, pastes and reloads with. */
const KEPT_BY_OTHERS = new RegExp(
  [
    'Ctrl\\+Alt\\+.*',
    'Ctrl\\+(?:Key[NTWACVXRLQ]|Space|Tab|PageUp|PageDown|Digit0|Minus|Equal|F4|F5|Backspace|Delete|Home|End|ArrowLeft|ArrowRight)',
    // The last four are letters of their own on a Mac.
    'Alt\\+(?:Key[DFEUNI]|Space|Tab|F4|Home|ArrowLeft|ArrowRight|Backspace)',
    '(?:Shift\\+)?(?:F3|F5|F6|F7|F10|F11|F12|Tab|Escape|ContextMenu|PrintScreen)',
    '.*Numpad.*',
    '.*Escape',
  ]
    .map((kept) => `^${kept}$`)
    .join('|'),
);

/** Where nobody types, a key alone is enough. */
const SINGLE_PLACES: ReadonlySet<KeyPlace> = new Set(['lists', 'rows']);
/** G begins the way to a room. */
const SINGLE =
  /^(?:Key(?!G$)[A-Z]|Digit\d|Arrow(?:Up|Down)|Minus|Equal|Period|Comma|Slash|Space|Semicolon|Quote|Bracket(?:Left|Right))$/;

/** Why somebody cannot have a chord for a shortcut, or null. */
export function faultOf(keys: Pick<OwnKeys, 'chords'>, name: KeyName, chord: string): ChordFault | null {
  const parts = chord.split('+');
  const [isCtrl, isAlt, isShift] = ['Ctrl', 'Alt', 'Shift'].map((held) => parts.includes(held));
  const isOfRow = SINGLE_PLACES.has(placeOf(name));
  if (isShift && (isCtrl || isAlt)) return { kind: 'layout' };
  if (KEPT_BY_OTHERS.test(chord)) return { kind: 'system' };
  if (isOfRow && !SINGLE.test(chord)) return { kind: 'alone' };
  if (!isOfRow && !isCtrl && !isAlt && !/^(?:Shift\+)?F\d+$/.test(chord)) return { kind: 'typed' };
  if (name === NUMBERED && !/\+Digit[1-9]$/.test(chord)) return { kind: 'digits' };
  const wanted = chordsFrom(name, chord);
  const taken = HEARD_WITH[placeOf(name)]
    .flatMap(namesOf)
    .find((other) => other !== name && keys.chords(other).some((one) => wanted.includes(one)));
  return taken === undefined ? null : { kind: 'taken', by: taken };
}

/** What a shortcut gets when a chord is chosen for it: the nine numbered ones differ in the digit alone. */
export function chordsFrom(name: KeyName, chord: string): readonly string[] {
  if (name !== NUMBERED) return [chord];
  const held = chord.replace(/Digit\d$/, 'Digit');
  return ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => held + digit);
}
