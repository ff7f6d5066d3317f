import { TwoKeys } from './desk-keys';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
const press = (code: string, held: Partial<typeof NONE> = {}) => ({ ...NONE, ...held, code });

describe('two keys', () => {
  it('are one after the other, and soon', () => {
    const keys = new TwoKeys();
    expect(keys.press(press('KeyG'), 0)).toBeNull();
    expect(keys.press(press('KeyJ'), 500)).toBe('KeyJ');
    expect(keys.press(press('KeyJ'), 600)).toBeNull();
    expect(keys.press(press('KeyG'), 1_000)).toBeNull();
    expect(keys.press(press('KeyJ'), 3_000)).toBeNull();
  });

  it('are nobody’s business while something is typed with a key held', () => {
    const keys = new TwoKeys();
    keys.press(press('KeyG'), 0);
    expect(keys.press(press('KeyJ', { ctrlKey: true }), 100)).toBeNull();
  });
});
