import { Listeners } from './listeners';

const LEAST_BETWEEN_MILLISECONDS = 60_000;

/** How long the work is somebody's: it is prolonged by every save, and by whoever is at work without one. */
export class Lease {
  private end: number | null = null;
  private prolongedAt = 0;
  private isRenewing = false;
  private readonly listeners = new Listeners();

  /** `renew` answers with the new end, or null when the claim is over. */
  constructor(
    private readonly renew: () => Promise<string | null>,
    private readonly now: () => number,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => this.listeners.add(null, listener);

  /** When it ends, by the clock of the server; null without one. */
  readonly until = (): number | null => this.end;

  /** What the server says of it; an older word than one heard before counts for nothing. */
  learn(until: string | null): void {
    const end = until === null ? null : Date.parse(until);
    if (end !== null && this.end !== null && end <= this.end) return;
    if (end === this.end) return;
    this.end = end;
    this.prolongedAt = this.now();
    this.listeners.tell();
  }

  /** Somebody does something. Whoever types prolongs it by saving; this is for those who read and think. */
  touch(): void {
    if (this.end === null || this.now() - this.prolongedAt < LEAST_BETWEEN_MILLISECONDS) return;
    void this.prolong();
  }

  async prolong(): Promise<void> {
    if (this.isRenewing) return;
    this.isRenewing = true;
    this.prolongedAt = this.now();
    try {
      this.learn(await this.renew());
    } catch {
      // Not reached: the next touch tries again, and the lease runs on as far as it goes.
      this.prolongedAt = 0;
    } finally {
      this.isRenewing = false;
    }
  }
}
