import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/**
 * The way out: from the first signal on, readiness says no, every answer asks to close its connection, and streams end.
 * Requests are still served meanwhile, so that whoever stands in front can go elsewhere without losing one.
 */
@Injectable()
export class Drain {
  private listeners: (() => void)[] = [];
  private begun = false;

  get isDraining(): boolean {
    return this.begun;
  }

  begin(): void {
    if (this.begun) return;
    this.begun = true;
    for (const listener of this.listeners) listener();
    this.listeners = [];
  }

  /** For what would never end by itself. */
  onBegin(listener: () => void): void {
    if (this.begun) listener();
    else this.listeners.push(listener);
  }

  watch(instance: FastifyInstance): void {
    instance.addHook('onRequest', (_request, reply, done) => {
      if (this.begun) reply.header('connection', 'close');
      done();
    });
  }
}
