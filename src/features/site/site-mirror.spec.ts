import { type Original, SiteMirror } from './site-mirror';
import type { Change } from './site-reader';

interface Shown {
  readonly size: number;
  readonly text: string;
}

/** A site of articles and one list of them, where reading can be held up. */
class Press implements Original<Shown> {
  current = 0n;
  loads = 0;
  looks = 0;
  gate: Promise<void> = Promise.resolve();
  private readonly changes: Change[] = [];
  private readonly texts = new Map<string, string>();

  publish(number: string | null, text = ''): void {
    this.current += 1n;
    this.changes.push({ version: this.current, number });
    if (number !== null) this.texts.set(number, text);
  }

  async load(key: string) {
    this.loads += 1;
    const seen = { version: this.current, value: { size: 10, text: this.textAt(key) } };
    await this.gate;
    return seen;
  }

  async version(): Promise<bigint> {
    this.looks += 1;
    return this.current;
  }

  async changesSince(version: bigint, limit: number): Promise<Change[]> {
    return this.changes.filter((change) => change.version > version).slice(0, limit);
  }

  private textAt(key: string): string {
    const [kind, name = ''] = key.split(' ');
    return kind === 'list' ? [...this.texts.values()].join(',') : (this.texts.get(name) ?? '');
  }
}

function mirrorOf(press: Press) {
  return new SiteMirror<Shown>(press, 10_000);
}

function gate() {
  let open = () => {};
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { promise, open };
}

describe('the mirror of the site', () => {
  it('fetches once what many ask for', async () => {
    const press = new Press();
    press.publish('1', 'first');
    const mirror = mirrorOf(press);
    await mirror.catchUp();
    const answers = await Promise.all(Array.from({ length: 50 }, () => mirror.get('article 1')));
    expect(answers.every(({ text }) => text === 'first')).toBe(true);
    expect(press.loads).toBe(1);
    expect(mirror.peek('article 1')?.text).toBe('first');
  });

  it('drops the article that changed and every list, and keeps the others', async () => {
    const press = new Press();
    press.publish('1', 'first');
    press.publish('2', 'second');
    const mirror = mirrorOf(press);
    await mirror.catchUp();
    for (const key of ['article 1', 'article 2', 'list home'] as const) await mirror.get(key);
    press.publish('2', 'mended');
    await mirror.catchUp();
    expect(mirror.peek('article 1')?.text).toBe('first');
    expect(mirror.peek('article 2')).toBeUndefined();
    expect(mirror.peek('list home')).toBeUndefined();
    expect((await mirror.get('article 2')).text).toBe('mended');
  });

  it('drops everything when a name on every page changes', async () => {
    const press = new Press();
    press.publish('1', 'first');
    const mirror = mirrorOf(press);
    await mirror.catchUp();
    await mirror.get('article 1');
    press.publish(null);
    await mirror.catchUp();
    expect(mirror.peek('article 1')).toBeUndefined();
  });

  it('never keeps what was read before a change and arrived after it', async () => {
    const press = new Press();
    press.publish('1', 'old');
    const mirror = mirrorOf(press);
    await mirror.catchUp();
    const held = gate();
    press.gate = held.promise;
    const answer = mirror.get('article 1');
    press.publish('1', 'new');
    await mirror.catchUp();
    press.gate = Promise.resolve();
    held.open();
    expect((await answer).text).toBe('new');
    expect(mirror.peek('article 1')?.text).toBe('new');
  });

  it('brings everything else up to the version it has just read', async () => {
    const press = new Press();
    press.publish('1', 'old');
    const mirror = mirrorOf(press);
    await mirror.catchUp();
    await mirror.get('article 1');
    press.publish('1', 'new');
    expect((await mirror.get('list home')).text).toBe('new');
    expect(mirror.peek('article 1')).toBeUndefined();
  });

  it('reads once more only what changed after it was read', async () => {
    const press = new Press();
    const mirror = mirrorOf(press);
    await mirror.catchUp();
    press.publish('1', 'first');
    await mirror.get('list home');
    expect(press.loads).toBe(1);
  });

  it('asks the database one question while nothing changes', async () => {
    const press = new Press();
    const mirror = mirrorOf(press);
    const changes = jest.spyOn(press, 'changesSince');
    for (let turn = 0; turn < 5; turn += 1) await mirror.catchUp();
    expect(press.looks).toBe(5);
    expect(changes).not.toHaveBeenCalled();
  });

  it('lets go of a failed flight, so that the next reader tries again', async () => {
    const press = new Press();
    const mirror = mirrorOf(press);
    const load = jest.spyOn(press, 'load').mockRejectedValueOnce(new Error('the database is away'));
    await expect(mirror.get('article 1')).rejects.toThrow('away');
    load.mockRestore();
    press.publish('1', 'first');
    expect((await mirror.get('article 1')).text).toBe('first');
  });
});
