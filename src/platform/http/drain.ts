import type { Server } from 'node:http';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/**
 * The way out: from the first signal on, readiness says no, every answer asks to close its connection, and streams end.
 * Requests are still served meanwhile, so that whoever stands in front can go elsewhere without losing one.
 */
@Injectable()
export class Drain implements BeforeApplicationShutdown {
  private listeners: (() => void)[] = [];
  private begun = false;
  private server: Server | undefined;

  get isDraining(): boolean {
    return this.begun;
  }

  begin(): void {
    if (this.begun) return;
    this.begun = true;
    for (const listener of this.listeners) listener();
    this.listeners = [];
  }

  /**
   * However the house is closed: what never ends by itself must not hold it open, and neither must a connection whose request began
   * before and ends after, which would stay for the next one that never comes.
   */
  beforeApplicationShutdown(): void {
    this.begin();
    if (this.server) this.server.keepAliveTimeout = 1;
  }

  /** For what would never end by itself. */
  onBegin(listener: () => void): void {
    if (this.begun) listener();
    else this.listeners.push(listener);
  }

  watch(instance: FastifyInstance): void {
    this.server = instance.server;
    instance.addHook('onRequest', (_request, reply, done) => {
      if (this.begun) reply.header('connection', 'close');
      done();
    });
  }
}
