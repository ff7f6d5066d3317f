import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chordLabel, chordOf, chordOfSlash, type Press } from './chords';
import { OwnKeys } from './own-keys';
import { chordsOfHouse, KEY_PLACES, type KeyPlace, namesOf, placeOf } from './shortcuts';

type Event = Press & { readonly key: string };

const press = (code: string, held: Partial<Press> & { altGraph?: boolean; key?: string } = {}): Event => ({
  code,
  key: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  getModifierState: () => held.altGraph === true,
  ...held,
});

/** What the keys say in each layout: the letters of the Kazakh and Russian ones, and letters where English has digits. */
const LAYOUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: letters('qwertyuiop asdfghjkl zxcvbnm', '1234567890-=', './'),
  ru: letters('йцукенгшщз фывапролд ячсмить', '1234567890-=', 'ю.'),
  kk: letters('йцукенгшщз фывапролд ячсмить', '"әіңғ,.үұқөһ', 'ю№'),
};

function letters(rows: string, digits: string, marks: string): Record<string, string> {
  const codes = [...'QWERTYUIOP ASDFGHJKL ZXCVBNM'].map((letter) => `Key${letter}`);
  const digitCodes = [...[...'1234567890'].map((digit) => `Digit${digit}`), 'Minus', 'Equal'];
  return Object.fromEntries([
    ...codes.map((code, at) => [code, rows[at] ?? '']),
    ...digitCodes.map((code, at) => [code, digits[at] ?? '']),
    ...['Period', 'Slash'].map((code, at) => [code, marks[at] ?? '']),
  ]);
}

const keys = new OwnKeys(() => ({ getItem: () => null, setItem: () => undefined, removeItem: () => undefined }));
const actOf = (place: KeyPlace, event: Event) => keys.act(place, chordOf(event));
const chords = KEY_PLACES.flatMap(namesOf).flatMap((name) =>
  chordsOfHouse(name).map((chord) => [chord, name] as const),
);

function pressed(chord: string, layout: string): Event {
  const parts = chord.split('+');
  const code = parts.at(-1) ?? '';
  return press(code, {
    key: LAYOUTS[layout]?.[code] ?? code,
    ctrlKey: parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  });
}

describe.each(['en', 'kk', 'ru'])('in the %s layout', (layout) => {
  it.each(chords)('%s does: %s', (chord, name) => {
    const place = placeOf(name);
    expect(`${place}.${actOf(place, pressed(chord, layout))}`).toBe(name);
  });
});

describe('a shortcut', () => {
  it.each(chords)('%s is nothing that switches the layout, and nothing that a browser or a system keeps', (chord) => {
    const parts = chord.split('+');
    const isSwitch = parts.includes('Shift') && (parts.includes('Alt') || parts.includes('Ctrl'));
    expect(isSwitch).toBe(false);
    expect(parts.includes('Ctrl') && parts.includes('Alt')).toBe(false);
    expect(chord).not.toMatch(
      /^Ctrl\+(?:KeyN|KeyT|KeyW|Space)$|^Alt\+(?:KeyE|KeyU|KeyN|KeyI|KeyD|KeyF|Space|F4|ArrowLeft|ArrowRight)$/,
    );
  });

  it('does one thing where it is heard', () => {
    const heard = (name: (typeof chords)[number][1]) => (/^(?:rows|lists)/.test(name) ? placeOf(name) : 'editor');
    expect(new Set(chords.map(([chord, name]) => `${heard(name)} ${chord}`)).size).toBe(chords.length);
  });

  it('stands in the guide', () => {
    const guide = readFileSync(join(__dirname, '../../../../docs/guide/keys.md'), 'utf8');
    const missing = chords.filter(
      ([chord, name]) => name !== 'editor.insert' && !guide.includes(chordLabel(chord, false)),
    );
    expect(missing).toEqual([]);
    expect(guide).toContain('Alt+1 … Alt+9');
  });

  it('is named as it stands on the keys', () => {
    expect([
      chordLabel('Alt+KeyX', false),
      chordLabel('Ctrl+ArrowDown', false),
      chordLabel('Alt+Digit1', true),
    ]).toEqual(['Alt+X', 'Ctrl+↓', '⌥1']);
  });
});

describe('a key press', () => {
  it.each([
    ['confirms on a Mac', press('Enter', { metaKey: true }), 'confirm'],
    ['is text', press('KeyS'), null],
    ['is text with AltGraph', press('Enter', { ctrlKey: true, altKey: true, altGraph: true }), null],
    ['belongs to the word being composed', press('Enter', { ctrlKey: true, isComposing: true }), null],
    ['belongs to the word it ends', press('Enter', { ctrlKey: true, keyCode: 229 }), null],
    ['switches the layout', press('ShiftLeft', { ctrlKey: true, shiftKey: true }), null],
    ['switches the layout and types on', press('KeyQ', { altKey: true, shiftKey: true }), null],
    ['leaves the keypad alone', press('NumpadEnter', { ctrlKey: true }), null],
  ])('%s', (_, event, act) => {
    expect(actOf('editor', event)).toBe(act);
  });

  it.each([
    ['in English', press('Slash', { key: '/' }), 'Slash'],
    ['in Russian, with Shift', press('Backslash', { key: '/', shiftKey: true }), 'Slash'],
    ['in Kazakh, with Shift', press('Backslash', { key: '/', shiftKey: true }), 'Slash'],
    ['not on the keypad', press('NumpadDivide', { key: '/' }), null],
    ['not with Ctrl', press('Slash', { key: '/', ctrlKey: true }), null],
    ['not in a word being composed', press('Slash', { key: '/', isComposing: true }), null],
    ['not where another sign stands', press('Slash', { key: 'ю' }), null],
  ])('is the sign that narrows a list %s', (_, event, chord) => {
    expect(chordOfSlash(event)).toBe(chord);
  });

  it.each([
    ['belongs to the browser with Ctrl', press('KeyA', { ctrlKey: true })],
    ['belongs to the layout with Alt and Shift', press('KeyS', { altKey: true, shiftKey: true })],
    ['belongs to the word being composed', press('KeyE', { isComposing: true })],
  ])('in a row %s', (_, event) => {
    expect(actOf('rows', event)).toBeNull();
  });
});
