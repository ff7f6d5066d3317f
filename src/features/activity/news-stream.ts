import type { ServerResponse } from 'node:http';
import type { News } from './news.queries';

const PATIENCE_AT_THE_END_MILLISECONDS = 1_000;

/** One open stream: writes events in order, never twice, and never more than a client reads. */
export class NewsStream {
  /** Whether it has caught up and is told of new events as they come. */
  isLive = false;

  constructor(
    private readonly response: ServerResponse,
    readonly sessionId: string,
    readonly accountId: string,
    private seen: bigint,
  ) {}

  get lastSeen(): bigint {
    return this.seen;
  }

  /** Whether what was written still waits to be read. */
  get isBehind(): boolean {
    return this.response.writableNeedDrain;
  }

  get hasEnded(): boolean {
    return this.response.destroyed || this.response.writableEnded;
  }

  open(): void {
    this.write('retry: 2000\n\n');
  }

  tell(news: readonly News[]): void {
    const fresh = news.filter(({ number }) => number > this.seen);
    const last = fresh.at(-1);
    if (!last) return;
    this.seen = last.number;
    this.write(fresh.map(({ number, event }) => `id: ${number}\ndata: ${JSON.stringify(event)}\n\n`).join(''));
  }

  /** What lies between is gone or too much: screens load anew and go on from here. */
  skipTo(number: bigint): void {
    this.seen = number;
    this.write(`id: ${number}\nevent: reset\ndata: {}\n\n`);
  }

  beat(): void {
    if (!this.isBehind) this.write(': still here\n\n');
  }

  /** When the client has read what it was sent. One that does not is sent away; it comes back with the number it has seen. */
  async hasRead(patienceMilliseconds: number): Promise<void> {
    if (this.hasEnded || !this.isBehind) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => this.response.destroy(), patienceMilliseconds);
      const done = () => {
        clearTimeout(timer);
        this.response.off('drain', done).off('close', done);
        resolve();
      };
      this.response.once('drain', done).once('close', done);
    });
  }

  /** A client that does not read would not even read the end. */
  end(): void {
    if (this.hasEnded) return;
    this.response.end();
    setTimeout(() => this.response.destroy(), PATIENCE_AT_THE_END_MILLISECONDS).unref();
  }

  onEnd(listener: () => void): void {
    this.response.once('close', listener);
  }

  private write(text: string): void {
    if (this.hasEnded) return;
    this.response.write(text);
  }
}
