import { type Keeper, type SaveOutcome, WorkingTexts } from './working-texts';

const theirs = { text: 'theirs', version: 7, savedAt: null, isRetired: false, author: null };

/** A desk whose server answers as it is told, and a drawer one can look into. */
function desk(...outcomes: SaveOutcome[]) {
  const sent: string[] = [];
  const drawer = new Map<string, string>();
  const keeper: Keeper = {
    send: async (_, text, version, key) => {
      sent.push(`${text}@${version} ${key}`);
      return outcomes.shift() ?? { kind: 'saved', version: version + 1 };
    },
    keep: (id, text) => void drawer.set(id, text),
    forget: (id) => void drawer.delete(id),
  };
  let keys = 0;
  const texts = new WorkingTexts(keeper, () => `key${++keys}`);
  texts.learn([{ id: 'one', targetText: 'before', version: 1 }]);
  return { texts, sent, drawer, now: () => texts.all().get('one') };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('what somebody types', () => {
  it('is in the drawer at once, and with the server when the typing pauses', async () => {
    const { texts, sent, drawer, now } = desk();
    texts.type('one', 'a');
    texts.type('one', 'ab');
    expect([drawer.get('one'), sent]).toEqual(['ab', []]);
    await jest.advanceTimersByTimeAsync(800);
    expect(sent).toEqual(['ab@1 key1']);
    expect(now()).toMatchObject({ text: 'ab', version: 2, state: 'saved' });
    expect(drawer.size).toBe(0);
  });

  it('stays in the drawer when it goes on while a save is on its way', async () => {
    const { texts, sent, drawer, now } = desk();
    texts.type('one', 'a');
    const flushed = texts.flush();
    texts.type('one', 'ab');
    await flushed;
    expect([now()?.state, now()?.version, drawer.get('one')]).toEqual(['changed', 2, 'ab']);
    await jest.advanceTimersByTimeAsync(800);
    expect(sent).toEqual(['a@1 key1', 'ab@2 key2']);
    expect(drawer.size).toBe(0);
  });

  it('is sent again under the same key when no answer came', async () => {
    const { texts, sent, drawer, now } = desk({ kind: 'unreached' });
    texts.type('one', 'a');
    expect(await texts.flush()).toBe(false);
    texts.type('one', 'ab');
    expect([now()?.state, drawer.get('one')]).toEqual(['changed', 'ab']);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(sent).toEqual(['a@1 key1', 'a@1 key1', 'ab@2 key2']);
    expect(now()).toMatchObject({ text: 'ab', version: 3, state: 'saved' });
  });

  it('stands beside what somebody else saved, until one of the two is chosen', async () => {
    const { texts, sent, drawer, now } = desk({ kind: 'stale', theirs });
    texts.type('one', 'mine');
    expect(await texts.flush()).toBe(false);
    expect(now()).toMatchObject({ text: 'mine', state: 'conflict', theirs });
    expect(drawer.get('one')).toBe('mine');
    texts.keepMine('one');
    await jest.advanceTimersByTimeAsync(1);
    expect(sent[1]).toBe('mine@7 key2');
    expect(now()).toMatchObject({ text: 'mine', version: 8, state: 'saved' });
  });

  it('gives way when theirs is taken', async () => {
    const { texts, drawer, now } = desk({ kind: 'stale', theirs });
    texts.type('one', 'mine');
    await texts.flush();
    texts.takeTheirs('one');
    expect(now()).toMatchObject({ text: 'theirs', version: 7, state: 'saved' });
    expect(drawer.size).toBe(0);
  });

  it('comes back from the drawer and is sent', async () => {
    const { texts, sent } = desk();
    texts.restore('one', 'left behind', 1);
    await jest.advanceTimersByTimeAsync(1);
    expect(sent).toEqual(['left behind@1 key1']);
  });

  it('is not overwritten by what comes from the server meanwhile', () => {
    const { texts, now } = desk();
    texts.type('one', 'mine');
    texts.learn([{ id: 'one', targetText: 'other', version: 5 }]);
    expect(now()).toMatchObject({ text: 'mine', version: 1 });
  });
});
