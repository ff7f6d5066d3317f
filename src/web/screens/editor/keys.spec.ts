import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actOf, chordLabel, type EditorAct, isForReading, type Press, SHORTCUTS } from './keys';

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

const chords = (Object.keys(SHORTCUTS) as EditorAct[]).flatMap((act) =>
  SHORTCUTS[act].map((chord) => [chord, act] as const),
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
  it.each(chords)('%s does: %s', (chord, act) => {
    expect(actOf(pressed(chord, layout))).toBe(act);
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

  it('does one thing', () => {
    expect(new Set(chords.map(([chord]) => chord)).size).toBe(chords.length);
  });

  it('may write only for whoever may', () => {
    expect(chords.filter(([, act]) => isForReading(act)).map(([, act]) => act)).not.toContain('confirm');
    expect([isForReading('next'), isForReading('fix_flag'), isForReading('replace')]).toEqual([true, false, false]);
  });

  it('stands in the guide', () => {
    const guide = readFileSync(join(__dirname, '../../../../docs/guide/keys.md'), 'utf8');
    const missing = chords.filter(([chord, act]) => act !== 'insert' && !guide.includes(chordLabel(chord, false)));
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
    ['switches the layout', press('ShiftLeft', { ctrlKey: true, shiftKey: true }), null],
    ['switches the layout and types on', press('KeyQ', { altKey: true, shiftKey: true }), null],
    ['leaves the keypad alone', press('NumpadEnter', { ctrlKey: true }), null],
  ])('%s', (_, event, act) => {
    expect(actOf(event)).toBe(act);
  });
});
