import { Listeners } from './listeners';

export interface Pointed {
  readonly segmentId: string;
  readonly fingerprint: string;
  /** Whether a reason is being given for leaving it. */
  readonly isAnswering: boolean;
}

/** The finding that somebody looks at: F8 moves it on, Alt+X mends it, Alt+R leaves it for a reason. */
export class Flags {
  private pointed: Pointed | null = null;
  private readonly listeners = new Listeners();

  readonly subscribe = (listener: () => void): (() => void) => this.listeners.add(null, listener);
  readonly current = (): Pointed | null => this.pointed;

  subscribeTo(id: string, listener: () => void): () => void {
    return this.listeners.add(id, listener);
  }

  in(segmentId: string): Pointed | null {
    return this.pointed?.segmentId === segmentId ? this.pointed : null;
  }

  point(pointed: Omit<Pointed, 'isAnswering'> | null, isAnswering = false): void {
    const before = this.pointed?.segmentId;
    this.pointed = pointed && { segmentId: pointed.segmentId, fingerprint: pointed.fingerprint, isAnswering };
    this.listeners.tell([before ?? '', this.pointed?.segmentId ?? '']);
  }
}
