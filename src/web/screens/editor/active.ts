import { useEffect, useState, useSyncExternalStore } from 'react';
import { Listeners } from './listeners';

/** Which row is worked on. Only the two rows that change hear of it, and whoever shows something about the one. */
export class Active {
  private now: string | undefined;
  private readonly listeners = new Listeners();

  readonly subscribe = (listener: () => void): (() => void) => this.listeners.add(null, listener);
  readonly id = (): string | undefined => this.now;

  subscribeTo(id: string, listener: () => void): () => void {
    return this.listeners.add(id, listener);
  }

  set(id: string | undefined): void {
    if (id === this.now) return;
    const before = this.now;
    this.now = id;
    this.listeners.tell([before ?? '', id ?? '']);
  }
}

export function useActive(active: Active): string | undefined {
  return useSyncExternalStore(active.subscribe, active.id);
}

/** The row that somebody stays on for a while: whoever only passes through rows has nothing drawn anew. */
export function useRestingActive(active: Active, milliseconds: number): string | undefined {
  const [resting, setResting] = useState(active.id);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setResting(active.id()), milliseconds);
    };
    wait();
    const stop = active.subscribe(wait);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [active, milliseconds]);
  return resting;
}
