import { Socket } from 'node:net';

/**
 * A connection that sends what is written in one turn of the event loop together. Statements that do not wait for one another then
 * cost one system call and one packet, and the server wakes up once.
 */
export class TogetherSocket extends Socket {
  private isGathering = false;

  override cork(): void {
    if (!this.isGathering) {
      this.isGathering = true;
      super.cork();
      process.nextTick(() => {
        this.isGathering = false;
        this.uncork();
      });
    }
    super.cork();
  }
}
