import { type RowPress, rowActOf } from './keys';

const press = (code: string, held: Partial<RowPress> = {}): RowPress => ({
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
});

describe('a key in a row of the review', () => {
  it.each([
    ['confirms', press('KeyA'), 'confirm'],
    ['edits', press('KeyE'), 'edit'],
    ['sends back', press('KeyS'), 'return'],
    ['notes', press('KeyN'), 'note'],
    ['comments', press('KeyM'), 'comment'],
    ['compares with something else', press('KeyD'), 'base'],
    ['goes down', press('ArrowDown'), 'next'],
    ['goes up', press('KeyK'), 'previous'],
    ['belongs to the browser with Ctrl', press('KeyA', { ctrlKey: true }), null],
    ['belongs to the layout with Alt and Shift', press('KeyS', { altKey: true, shiftKey: true }), null],
    ['belongs to the word being composed', press('KeyE', { isComposing: true }), null],
    ['is no act', press('KeyQ'), null],
  ])('%s', (_, pressed, act) => {
    expect(rowActOf(pressed)).toBe(act);
  });
});
