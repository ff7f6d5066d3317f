import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type Chore, type ChoreDefinition, choreOf } from './chore';
import { errorText } from './error-text';
import { asLeader } from './leader';
import { Loop } from './loop';
import { QueueStore } from './queue-store';

/** Runs every chore of this process at its pace, each under its own lock, so that of several processes one does it. */
@Injectable()
export class ChoreRunner {
  private readonly logger = new Logger('Chores');
  private loops: Loop[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly store: QueueStore,
  ) {}

  start(): void {
    const chores = new Map<ChoreDefinition, Chore>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const definition = metatype && choreOf(metatype);
      if (definition) chores.set(definition, instance as Chore);
    }
    this.loops = [...chores].map(([definition, chore]) => new Loop(() => this.look(definition, chore)));
    for (const loop of this.loops) loop.start();
  }

  async stop(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }

  private async look({ name, everySeconds }: ChoreDefinition, chore: Chore): Promise<number> {
    try {
      await asLeader(this.store.pool, `egiz.${name}`, () => chore.run());
    } catch (error) {
      this.logger.warn(`${name}: ${errorText(error)}`);
    }
    return everySeconds * 1_000;
  }
}
