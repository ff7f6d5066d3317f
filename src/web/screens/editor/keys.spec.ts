import { actOf, type Press } from './keys';

const press = (code: string, held: Partial<Press> & { altGraph?: boolean } = {}): Press => ({
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  getModifierState: () => held.altGraph === true,
  ...held,
});

describe('a key press', () => {
  it.each([
    ['confirms', press('Enter', { ctrlKey: true }), 'confirm'],
    ['confirms on a Mac', press('Enter', { metaKey: true }), 'confirm'],
    ['saves', press('KeyS', { ctrlKey: true }), 'save'],
    ['goes down', press('ArrowDown', { altKey: true }), 'next'],
    ['goes up', press('ArrowUp', { ctrlKey: true }), 'previous'],
    ['is text', press('KeyS'), null],
    ['is text with AltGraph', press('Enter', { ctrlKey: true, altKey: true, altGraph: true }), null],
    ['belongs to the word being composed', press('Enter', { ctrlKey: true, isComposing: true }), null],
    ['switches the layout', press('ShiftLeft', { ctrlKey: true, shiftKey: true }), null],
    ['leaves the keypad alone', press('NumpadEnter', { ctrlKey: true }), null],
  ])('%s', (_, pressed, act) => {
    expect(actOf(pressed)).toBe(act);
  });
});
