const WIDTH = 30;
const PATIENCE_MILLISECONDS = 700;
const PAUSE_MILLISECONDS = 100;

/** How far a long run is, on a terminal and nowhere else. Nothing is shown of what is over at once. */
export class Progress {
  private readonly began = performance.now();
  private shownAt = 0;
  private isShown = false;
  private done = 0;

  constructor(
    private readonly total: number,
    private readonly words: (parameters: { percent: number; pairs: number }) => string,
    private readonly out: NodeJS.WriteStream,
  ) {}

  readonly add = (bytes: number): void => {
    this.done += bytes;
  };

  show(pairs: number): void {
    const now = performance.now();
    if (!this.out.isTTY || now - this.began < PATIENCE_MILLISECONDS || now - this.shownAt < PAUSE_MILLISECONDS) return;
    this.shownAt = now;
    this.isShown = true;
    const share = this.total === 0 ? 1 : Math.min(1, this.done / this.total);
    const full = Math.round(share * WIDTH);
    const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
    this.out.write(`\r\u001B[K${bar} ${this.words({ percent: Math.floor(share * 100), pairs })}`);
  }

  clear(): void {
    if (this.isShown) this.out.write('\r\u001B[K');
    this.isShown = false;
  }
}
