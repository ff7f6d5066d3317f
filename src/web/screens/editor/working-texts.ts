import type { StandingText } from '../../../contract/translation';

/**
 * saved: the server has it. changed: it will be sent when the typing pauses. saving: on its way. waiting: the server was not reached.
 * conflict: somebody else's text stands there. refused: it cannot be saved now; the text is kept.
 */
export type SaveState = 'saved' | 'changed' | 'saving' | 'waiting' | 'conflict' | 'refused';

export interface WorkingText {
  readonly text: string;
  readonly version: number;
  readonly state: SaveState;
  readonly theirs?: StandingText;
  readonly error?: Error;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'unreached' }
  | { readonly kind: 'stale'; readonly theirs: StandingText }
  | { readonly kind: 'refused'; readonly error: Error };

/** Where texts go: the server, and the drawer of this browser. */
export interface Keeper {
  send(segmentId: string, text: string, version: number, key: string): Promise<SaveOutcome>;
  keep(segmentId: string, text: string, version: number): void;
  forget(segmentId: string): void;
}

interface Attempt {
  readonly text: string;
  readonly version: number;
  readonly key: string;
}

const PAUSE_MILLISECONDS = 800;
const AGAIN_AFTER_MILLISECONDS = 3_000;

/**
 * The target texts under somebody's hands. Nothing typed is lost: each change goes into the drawer at once and to the server when the
 * typing pauses, one save at a time for each segment, and leaves the drawer only when the server has exactly that text.
 */
export class WorkingTexts {
  private texts = new Map<string, WorkingText>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly underway = new Map<string, Promise<void>>();
  /** An attempt whose answer never came is repeated under its own key: it may have been carried out. */
  private readonly unanswered = new Map<string, Attempt>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly keeper: Keeper,
    private readonly newKey: () => string = () => crypto.randomUUID(),
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Another map after every change, so that a screen sees that there was one. */
  readonly all = (): ReadonlyMap<string, WorkingText> => this.texts;

  /** What stands on the server; what is being worked on here stays as it is. */
  learn(segments: readonly { id: string; targetText: string; version: number }[]): void {
    for (const { id, targetText, version } of segments) {
      const known = this.texts.get(id);
      if (known && (known.state !== 'saved' || known.version >= version)) continue;
      this.put(id, { text: targetText, version, state: 'saved' });
    }
    this.tell();
  }

  /** What was in the drawer when the page was opened again. */
  restore(id: string, text: string, version: number): void {
    const known = this.texts.get(id);
    if (known?.state !== 'saved') return;
    if (known.text === text) {
      this.keeper.forget(id);
      return;
    }
    this.put(id, { text, version, state: 'changed' });
    this.plan(id, 0);
    this.tell();
  }

  type(id: string, text: string): void {
    const known = this.texts.get(id);
    if (!known || known.text === text) return;
    this.keeper.keep(id, text, known.version);
    this.put(id, { ...known, text, state: known.state === 'conflict' ? 'conflict' : 'changed' });
    if (known.state !== 'conflict') this.plan(id, PAUSE_MILLISECONDS);
    this.tell();
  }

  /** Sends what waits, and answers whether the server now has everything. */
  async flush(): Promise<boolean> {
    await Promise.all([...this.texts.keys()].map((id) => this.save(id)));
    return [...this.texts.values()].every(({ state }) => state === 'saved');
  }

  /** My text over the one that stands, which I have seen. */
  keepMine(id: string): void {
    const known = this.texts.get(id);
    if (!known?.theirs) return;
    this.put(id, { text: known.text, version: known.theirs.version, state: 'changed' });
    this.plan(id, 0);
    this.tell();
  }

  takeTheirs(id: string): void {
    const theirs = this.texts.get(id)?.theirs;
    if (!theirs) return;
    this.put(id, { text: theirs.text, version: theirs.version, state: 'saved' });
    this.keeper.forget(id);
    this.tell();
  }

  /** No more attempts; the drawer keeps what was not sent. */
  close(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
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
    const before = this.underway.get(id);
    if (before) return before.then(() => this.save(id));
    const known = this.texts.get(id);
    if (!known || known.state === 'saved' || known.state === 'conflict') return Promise.resolve();
    const saving = this.attempt(id, known).finally(() => this.underway.delete(id));
    this.underway.set(id, saving);
    return saving;
  }

  private async attempt(id: string, known: WorkingText): Promise<void> {
    const attempt = this.unanswered.get(id) ?? { text: known.text, version: known.version, key: this.newKey() };
    this.unanswered.set(id, attempt);
    this.put(id, { text: known.text, version: known.version, state: 'saving' });
    this.tell();
    const outcome = await this.keeper.send(id, attempt.text, attempt.version, attempt.key);
    if (outcome.kind !== 'unreached') this.unanswered.delete(id);
    const now = this.texts.get(id) ?? known;
    this.put(id, this.after(id, attempt, now, outcome));
    this.tell();
  }

  private after(id: string, attempt: Attempt, now: WorkingText, outcome: SaveOutcome): WorkingText {
    switch (outcome.kind) {
      case 'saved':
        if (now.text === attempt.text) {
          this.keeper.forget(id);
          return { text: now.text, version: outcome.version, state: 'saved' };
        }
        this.keeper.keep(id, now.text, outcome.version);
        this.plan(id, PAUSE_MILLISECONDS);
        return { text: now.text, version: outcome.version, state: 'changed' };
      case 'unreached':
        this.plan(id, AGAIN_AFTER_MILLISECONDS);
        return { ...now, state: 'waiting' };
      case 'stale':
        // A save that was carried out and whose answer got lost: what stands is mine.
        if (outcome.theirs.text === now.text) {
          this.keeper.forget(id);
          return { text: now.text, version: outcome.theirs.version, state: 'saved' };
        }
        return { ...now, state: 'conflict', theirs: outcome.theirs };
      case 'refused':
        return { ...now, state: 'refused', error: outcome.error };
    }
  }

  private put(id: string, text: WorkingText): void {
    this.texts = new Map(this.texts).set(id, text);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
