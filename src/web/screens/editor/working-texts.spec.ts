import type { Keeper, SaveOutcome } from './working-text';
import { WorkingTexts } from './working-texts';

const theirs = { text: 'theirs', version: 7, savedAt: null, isRetired: false, author: null };

/** A desk whose server answers as it is told, and a drawer one can look into. */
function desk(...outcomes: SaveOutcome[]) {
  const sent: string[] = [];
  const drawer = new Map<string, string>();
  const keeper: Keeper = {
    send: async (_, text, version, key) => {
      sent.push(`${text}@${version} ${key}`);
      return outcomes.shift() ?? { kind: 'saved', version: version + 1, savedAt: '2026-05-04T10:00:00.000Z' };
    },
    keep: (id, { text }) => void drawer.set(id, text),
    forget: (id) => void drawer.delete(id),
  };
  let keys = 0;
  const texts = new WorkingTexts(keeper, () => `key${++keys}`);
  texts.learn([
    { id: 'one', targetText: 'before', version: 1 },
    { id: 'two', targetText: '', version: 1 },
  ]);
  return { texts, sent, drawer, now: () => texts.get('one') };
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
    expect(now()).toMatchObject({ text: 'ab', version: 2, base: 'ab', state: 'saved' });
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

  it('waits for the server together, one asking for all', async () => {
    const { texts, sent } = desk({ kind: 'unreached' }, { kind: 'unreached' }, { kind: 'unreached' });
    texts.type('one', 'a');
    texts.type('two', 'b');
    await jest.advanceTimersByTimeAsync(800);
    expect(texts.summary()).toMatchObject({ counts: { waiting: 2 }, empty: 0 });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual(['a@1 key1', 'b@1 key2', 'a@1 key1']);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(sent.slice(3)).toEqual(['a@1 key1', 'b@1 key2']);
    expect(texts.summary().counts.saved).toBe(2);
  });

  it('stands beside what somebody else saved, until one of the two is chosen', async () => {
    const { texts, sent, drawer, now } = desk({ kind: 'stale', theirs });
    texts.type('one', 'mine');
    expect(await texts.flush()).toBe(false);
    expect(now()).toMatchObject({ text: 'mine', base: 'before', state: 'conflict', theirs });
    expect(drawer.get('one')).toBe('mine');
    texts.learn([{ id: 'one', targetText: 'theirs, later', version: 8 }]);
    texts.settle('one', 'mine and theirs');
    await jest.advanceTimersByTimeAsync(1);
    expect(sent[1]).toBe('mine and theirs@8 key2');
    expect(now()).toMatchObject({ text: 'mine and theirs', version: 9, state: 'saved' });
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
    texts.restore('one', { text: 'left behind', version: 1 }, true);
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

describe('when the claim is over', () => {
  it('what was typed stays, and goes on when the claim is back and nobody wrote meanwhile', async () => {
    const { texts, sent, drawer, now } = desk({ kind: 'lost', theirs: { ...theirs, text: 'before', version: 1 } });
    texts.type('one', 'mine');
    expect(await texts.flush()).toBe(false);
    expect([now()?.state, drawer.get('one')]).toEqual(['lost', 'mine']);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    texts.resume();
    await jest.advanceTimersByTimeAsync(1);
    expect(sent[1]).toBe('mine@1 key2');
    expect(now()?.state).toBe('saved');
  });

  it('it stands beside what the next one wrote', async () => {
    const { texts, now } = desk({ kind: 'lost', theirs });
    texts.type('one', 'mine');
    await texts.flush();
    texts.learn([{ id: 'one', targetText: 'theirs, later', version: 8 }]);
    texts.resume();
    expect(now()).toMatchObject({ text: 'mine', base: 'before', state: 'conflict', theirs: { text: 'theirs, later' } });
  });

  it('a text from the drawer is only shown to whoever has no claim', async () => {
    const { texts, sent, now } = desk();
    texts.restore('one', { text: 'left behind', version: 1 }, false);
    await jest.advanceTimersByTimeAsync(20_000);
    expect([sent, now()?.state]).toEqual([[], 'lost']);
  });

  it('a text whose sentence is no more can only be taken away', () => {
    const { texts, drawer, now } = desk();
    texts.type('one', 'mine');
    texts.learn([{ id: 'two', targetText: '', version: 1 }]);
    expect(now()).toMatchObject({ text: 'mine', state: 'lost', theirs: { isRetired: true } });
    texts.settle('one', 'mine');
    expect(now()?.state).toBe('lost');
    texts.takeTheirs('one');
    expect([now(), drawer.size]).toEqual([undefined, 0]);
  });
});
