import { setTimeout as sleep } from 'node:timers/promises';

/** Looks again and again: after the pause that the last look asked for, or sooner when nudged; one look at a time. */
export class Loop {
  private wake: (() => void) | undefined;
  private isNudged = false;
  private isStopped = false;
  private running: Promise<void> | undefined;

  /** `look` answers how many milliseconds may pass before the next one, and never throws. `gap` is the least of them. */
  constructor(
    private readonly look: () => Promise<number>,
    private readonly gap = 5,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  nudge(): void {
    this.isNudged = true;
    this.wake?.();
  }

  /** Resolves when the look under way has ended. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.wake?.();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.isStopped) {
      this.isNudged = false;
      const pause = await this.look();
      await sleep(this.gap);
      if (pause > this.gap) await this.rest(pause - this.gap);
    }
  }

  private rest(milliseconds: number): Promise<void> {
    if (this.isNudged || this.isStopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** Longer and longer pauses while there is nothing to do, the shortest again as soon as there is. */
export class Patience {
  private pause: number;

  constructor(
    private readonly shortest: number,
    private readonly longest: number,
  ) {
    this.pause = shortest;
  }

  after(found: number): number {
    if (found > 0) {
      this.pause = this.shortest;
      return 0;
    }
    const pause = this.pause;
    this.pause = Math.min(this.pause * 2, this.longest);
    return pause;
  }
}
