import { faultOf } from './chord-faults';
import { OwnKeys } from './own-keys';

function drawer(kept: Record<string, string> = {}) {
  const all = new Map(Object.entries(kept));
  const storage = {
    getItem: (at: string) => all.get(at) ?? null,
    setItem: (at: string, value: string) => void all.set(at, value),
    removeItem: (at: string) => void all.delete(at),
  };
  return { all, keys: () => new OwnKeys(() => storage) };
}

describe('keys of one’s own', () => {
  it('are heard in place of those of the house, on the next page too, and by nobody else', () => {
    const { keys } = drawer();
    const mine = keys();
    mine.belongTo('aigerim');
    mine.choose('editor.fix_flag', ['Alt+KeyF']);
    expect([mine.act('editor', 'Alt+KeyF'), mine.act('editor', 'Alt+KeyX')]).toEqual(['fix_flag', null]);
    const later = keys();
    later.belongTo('aigerim');
    expect(later.chords('editor.fix_flag')).toEqual(['Alt+KeyF']);
    later.belongTo('dauren');
    expect(later.chords('editor.fix_flag')).toEqual(['Alt+KeyX']);
  });

  it('go one by one, and all at once', () => {
    const { keys, all } = drawer();
    const mine = keys();
    mine.choose('editor.fix_flag', ['F2']);
    mine.choose('rows.confirm', ['KeyC']);
    mine.reset('rows.confirm');
    expect([mine.act('rows', 'KeyA'), mine.act('editor', 'F2')]).toEqual(['confirm', 'fix_flag']);
    mine.resetAll();
    expect([mine.act('editor', 'Alt+KeyX'), all.size]).toEqual(['fix_flag', 0]);
  });

  it('go before a key that a later desk gives to something else', () => {
    const { keys } = drawer({ 'egiz-keys-a': '{"editor.save":["Alt+KeyX"]}' });
    const mine = keys();
    mine.belongTo('a');
    expect(mine.act('editor', 'Alt+KeyX')).toBe('save');
  });

  it('may have Enter among them, beside the keys of confirming, whichever these are', () => {
    const { keys, all } = drawer();
    const mine = keys();
    expect(mine.act('editor', 'Enter')).toBeNull();
    mine.letEnterConfirm(true);
    expect([mine.act('editor', 'Enter'), mine.act('editor', 'Ctrl+Enter')]).toEqual(['confirm', 'confirm']);
    mine.choose('editor.confirm', ['F2']);
    expect(mine.chords('editor.confirm')).toEqual(['F2', 'Enter']);
    mine.letEnterConfirm(false);
    expect([mine.chords('editor.confirm'), mine.doesEnterConfirm]).toEqual([['F2'], false]);
    mine.reset('editor.confirm');
    mine.letEnterConfirm(true);
    mine.letEnterConfirm(false);
    expect(all.size).toBe(0);
  });

  it.each(['', 'nothing', '[]', '{"editor.gone":["F2"],"editor.save":"F2","editor.find":[7]}'])(
    'that cannot be read are those of the house: %s',
    (kept) => {
      const { keys } = drawer({ 'egiz-keys-a': kept });
      const mine = keys();
      mine.belongTo('a');
      expect(mine.snapshot()).toEqual({});
      expect(mine.act('editor', 'Ctrl+KeyS')).toBe('save');
    },
  );
});

describe('a key somebody wants', () => {
  const keys = drawer().keys();

  it.each([
    ['editor.save', 'Alt+KeyX', 'taken'],
    ['editor.save', 'Ctrl+KeyK', 'taken'],
    ['desk.palette', 'Ctrl+KeyS', 'taken'],
    ['editor.insert', 'Ctrl+Digit3', undefined],
    ['editor.insert', 'Ctrl+KeyB', 'digits'],
    ['editor.save', 'Alt+Digit4', 'taken'],
    ['editor.save', 'Alt+Shift+KeyQ', 'layout'],
    ['editor.save', 'Ctrl+Shift+KeyQ', 'layout'],
    ['editor.save', 'Ctrl+KeyT', 'system'],
    ['editor.save', 'Ctrl+KeyC', 'system'],
    ['editor.save', 'Ctrl+Alt+KeyB', 'system'],
    ['editor.save', 'Alt+KeyE', 'system'],
    ['editor.save', 'Ctrl+NumpadEnter', 'system'],
    ['editor.save', 'F5', 'system'],
    ['editor.save', 'KeyQ', 'typed'],
    ['editor.save', 'Shift+F2', undefined],
    ['editor.save', 'Ctrl+KeyS', undefined],
    ['rows.edit', 'KeyA', 'taken'],
    ['rows.edit', 'KeyG', 'alone'],
    ['rows.edit', 'Alt+KeyX', 'alone'],
    ['rows.edit', 'KeyW', undefined],
    ['rows.edit', 'KeyC', undefined],
    ['lists.claim', 'KeyJ', 'taken'],
    ['lists.claim', 'Alt+KeyX', 'alone'],
    ['lists.claim', 'KeyA', undefined],
  ] as const)('for %s, %s: %s', (name, chord, fault) => {
    expect(faultOf(keys, name, chord)?.kind).toBe(fault);
  });

  it('is told whose it is', () => {
    expect(faultOf(keys, 'editor.save', 'Alt+KeyX')).toEqual({ kind: 'taken', by: 'editor.fix_flag' });
  });
});
