import { Listeners } from './listeners';
import type { SaveState, WorkingText } from './working-text';
import { type Keeper, type SaveOutcome, type Standing, type Summary, standingText, type Typed } from './working-text';

interface Attempt {
  readonly text: string;
  readonly version: number;
  readonly key: string;
}

const PAUSE_MILLISECONDS = 800;
const FIRST_PROBE_MILLISECONDS = 1_000;
const LAST_PROBE_MILLISECONDS = 5_000;
const NONE: Readonly<Record<SaveState, number>> = {
  saved: 0,
  changed: 0,
  saving: 0,
  waiting: 0,
  conflict: 0,
  lost: 0,
  refused: 0,
};

/**
 * The target texts under somebody's hands. Nothing typed is lost: each change goes into the drawer at once and to the server when the
 * typing pauses, one save at a time for each segment, and leaves the drawer only when the server has exactly that text.
 */
export class WorkingTexts {
  private readonly texts = new Map<string, WorkingText>();
  private readonly counts: Record<SaveState, number> = { ...NONE };
  private empty = 0;
  private savedAt: string | null = null;
  private known: Summary = { counts: NONE, empty: 0, total: 0, savedAt: null };
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly underway = new Map<string, Promise<void>>();
  /** An attempt whose answer never came is repeated under its own key: it may have been carried out. */
  private readonly unanswered = new Map<string, Attempt>();
  /** One text asks for all of them whether the server is there again. */
  private probe: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private readonly listeners = new Listeners();

  constructor(
    private readonly keeper: Keeper,
    private readonly newKey: () => string = () => crypto.randomUUID(),
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => this.listeners.add(null, listener);

  subscribeTo(id: string, listener: () => void): () => void {
    return this.listeners.add(id, listener);
  }

  get(id: string): WorkingText | undefined {
    return this.texts.get(id);
  }

  textOf(id: string): string {
    return this.texts.get(id)?.text ?? '';
  }

  /** Those that a person has to do something about. */
  withState(state: SaveState): readonly (readonly [string, WorkingText])[] {
    return [...this.texts].filter(([, text]) => text.state === state);
  }

  /** Another object only when it says something else. */
  readonly summary = (): Summary => this.known;

  /** What stands on the server; what is being worked on here stays as it is, and learns what it stands beside. */
  learn(segments: readonly Standing[]): void {
    const standing = new Set<string>();
    for (const segment of segments) {
      const { id, targetText: text, version } = segment;
      standing.add(id);
      const known = this.texts.get(id);
      if (!known || (known.state === 'saved' && known.version < version))
        this.put(id, { text, version, base: text, state: 'saved' });
      else if (known.theirs && known.theirs.version < version)
        this.put(id, { ...known, theirs: standingText(segment) });
    }
    for (const [id, known] of this.texts) {
      if (standing.has(id)) continue;
      if (known.state === 'saved') this.drop(id);
      else if (!known.theirs?.isRetired) this.put(id, { ...known, state: 'lost', theirs: gone(id, known) });
    }
    this.tell();
  }

  /** What was in the drawer when the page was opened again. Whoever has no claim sees it beside the text that stands. */
  restore(id: string, typed: Typed, maySave: boolean): void {
    const known = this.texts.get(id);
    if (known && known.state !== 'saved') return;
    if (known?.text === typed.text) {
      this.keeper.forget(id);
      return;
    }
    const mine = { text: typed.text, version: typed.version, base: typed.base };
    if (!known) this.put(id, { ...mine, state: 'lost', theirs: gone(id, typed) });
    else if (!maySave)
      this.put(id, { ...mine, state: 'lost', theirs: standingText({ ...known, id, targetText: known.text }) });
    else {
      this.put(id, { ...mine, state: 'changed' });
      this.plan(id, 0);
    }
    this.tell(id);
  }

  type(id: string, text: string): void {
    const known = this.texts.get(id);
    if (!known || known.text === text) return;
    this.keeper.keep(id, { text, version: known.version, base: known.base });
    const isHeld = known.state === 'conflict' || known.state === 'lost';
    this.put(id, { ...known, text, state: isHeld ? known.state : 'changed' });
    if (!isHeld) this.plan(id, PAUSE_MILLISECONDS);
    this.tell(id);
  }

  /** Sends what waits, and answers whether the server now has everything. */
  async flush(): Promise<boolean> {
    await Promise.all([...this.texts.keys()].map((id) => this.save(id)));
    return this.counts.saved === this.texts.size;
  }

  /** My text, or one made of both, over the one that stands and that I have seen. */
  settle(id: string, text: string): void {
    const theirs = this.texts.get(id)?.theirs;
    if (!theirs || theirs.isRetired) return;
    this.keeper.keep(id, { text, version: theirs.version, base: theirs.text });
    this.put(id, { text, version: theirs.version, base: theirs.text, state: 'changed' });
    this.plan(id, 0);
    this.tell(id);
  }

  takeTheirs(id: string): void {
    const theirs = this.texts.get(id)?.theirs;
    if (!theirs) return;
    if (theirs.isRetired) this.drop(id);
    else this.put(id, { text: theirs.text, version: theirs.version, base: theirs.text, state: 'saved' });
    this.keeper.forget(id);
    this.tell(id);
  }

  /** The claim is mine again: what nobody wrote over goes on its way, the rest stands beside the other text. */
  resume(): void {
    for (const [id, known] of this.withState('lost')) {
      const { theirs } = known;
      if (!theirs || theirs.isRetired) continue;
      if (theirs.version === known.version) {
        this.put(id, { ...known, state: 'changed', theirs: undefined });
        this.plan(id, 0);
      } else if (theirs.text === known.text) this.takeTheirs(id);
      else this.put(id, { ...known, state: 'conflict' });
      this.tell(id);
    }
  }

  /** No more attempts; the drawer keeps what was not sent. */
  close(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    clearTimeout(this.probe);
  }

  private plan(id: string, milliseconds: number): void {
    clearTimeout(this.timers.get(id));
    this.timers.set(
      id,
      setTimeout(() => void this.save(id), milliseconds),
    );
  }

  private save(id: string): Promise<void> {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    const before = this.underway.get(id);
    if (before) return before.then(() => this.save(id));
    const known = this.texts.get(id);
    if (!known || known.state === 'saved' || known.state === 'conflict' || known.state === 'lost')
      return Promise.resolve();
    const saving = this.attempt(id, known).finally(() => this.underway.delete(id));
    this.underway.set(id, saving);
    return saving;
  }

  private async attempt(id: string, known: WorkingText): Promise<void> {
    const attempt = this.unanswered.get(id) ?? { text: known.text, version: known.version, key: this.newKey() };
    this.unanswered.set(id, attempt);
    this.put(id, { ...known, state: 'saving' });
    this.tell(id);
    const outcome = await this.keeper.send(id, attempt.text, attempt.version, attempt.key);
    if (outcome.kind === 'unreached') this.planProbe();
    else {
      this.unanswered.delete(id);
      this.failures = 0;
    }
    const now = this.texts.get(id) ?? known;
    this.put(id, this.after(id, attempt, now, outcome));
    this.tell(id);
  }

  private planProbe(): void {
    if (this.probe !== undefined) return;
    const wait = Math.min(FIRST_PROBE_MILLISECONDS * 2 ** this.failures, LAST_PROBE_MILLISECONDS);
    this.failures += 1;
    this.probe = setTimeout(() => {
      this.probe = undefined;
      const [first] = this.withState('waiting');
      if (!first) return;
      void this.save(first[0]).then(() => {
        if (this.failures === 0) void this.flush();
      });
    }, wait);
  }

  private after(id: string, attempt: Attempt, now: WorkingText, outcome: SaveOutcome): WorkingText {
    switch (outcome.kind) {
      case 'saved': {
        this.savedAt = outcome.savedAt;
        const stands = { version: outcome.version, base: attempt.text };
        if (now.text === attempt.text) {
          this.keeper.forget(id);
          return { text: now.text, ...stands, state: 'saved' };
        }
        this.keeper.keep(id, { text: now.text, ...stands });
        this.plan(id, PAUSE_MILLISECONDS);
        return { text: now.text, ...stands, state: 'changed' };
      }
      case 'unreached':
        return { ...now, state: 'waiting' };
      case 'stale':
      case 'lost':
        // A save that was carried out and whose answer got lost: what stands is mine.
        if (outcome.theirs.text === now.text && !outcome.theirs.isRetired) {
          this.keeper.forget(id);
          return { text: now.text, version: outcome.theirs.version, base: now.text, state: 'saved' };
        }
        return { ...now, state: outcome.kind === 'stale' ? 'conflict' : 'lost', theirs: outcome.theirs };
      case 'refused':
        return { ...now, state: 'refused', error: outcome.error };
    }
  }

  private put(id: string, text: WorkingText): void {
    this.count(id, -1);
    this.texts.set(id, text);
    this.count(id, 1);
  }

  private drop(id: string): void {
    this.count(id, -1);
    this.texts.delete(id);
  }

  private count(id: string, by: 1 | -1): void {
    const text = this.texts.get(id);
    if (!text) return;
    this.counts[text.state] += by;
    if (text.text.trim() === '') this.empty += by;
  }

  private tell(id?: string): void {
    const { counts, empty, savedAt, known } = this;
    const isSame =
      known.empty === empty &&
      known.total === this.texts.size &&
      known.savedAt === savedAt &&
      Object.entries(counts).every(([state, count]) => known.counts[state as SaveState] === count);
    if (!isSame) this.known = { counts: { ...counts }, empty, total: this.texts.size, savedAt };
    this.listeners.tell(id);
  }
}

/** The sentence it was typed for is no more: it was joined with another, or the source lost it. */
function gone(id: string, { version }: Typed) {
  return standingText({ id, targetText: '', version }, true);
}
