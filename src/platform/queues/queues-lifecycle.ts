import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Database } from '../database/database';
import { Announcer } from './announcer';
import { ChoreRunner } from './chore-runner';
import { within } from './deadline';
import { Dispatcher } from './dispatcher';
import { errorText } from './error-text';
import { Generation } from './generation';
import { JobRegistry } from './job-registry';
import { QUEUE_SETTINGS, type QueueSettings } from './queue-settings';
import { QueueStore } from './queue-store';
import { QueueWorkers } from './queue-workers';
import { Queues } from './queues';
import { Reconciler } from './reconciler';

/** Starts and stops everything that moves. Stop order: what hands out, what works, the queues, their store. */
@Injectable()
export class QueuesLifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly logger = new Logger('Queues');

  constructor(
    @Inject(QUEUE_SETTINGS) private readonly settings: QueueSettings,
    private readonly database: Database,
    private readonly registry: JobRegistry,
    private readonly dispatcher: Dispatcher,
    private readonly workers: QueueWorkers,
    private readonly reconciler: Reconciler,
    private readonly announcer: Announcer,
    private readonly chores: ChoreRunner,
    private readonly queues: Queues,
    private readonly generation: Generation,
    private readonly store: QueueStore,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.isWorking) return;
    await this.registry.gather();
    this.database.onCommit(() => {
      this.dispatcher.nudge();
      this.announcer.nudge();
    });
    this.workers.start();
    // What is handed out before the queue has its mark would be handed out again as lost.
    void this.reconciler.start().then(() => this.dispatcher.start());
    this.announcer.start();
    this.chores.start();
    this.logger.log(`working on ${this.store.backend}`);
  }

  async beforeApplicationShutdown(): Promise<void> {
    const loops = [this.dispatcher, this.reconciler, this.announcer, this.chores].map((part) => part.stop());
    await Promise.all([...loops, this.workers.stop()]);
  }

  async onApplicationShutdown(): Promise<void> {
    const closing = async () => {
      await Promise.all([...this.queues.all.map((queue) => queue.close()), this.generation.close()]);
      await this.store.close();
    };
    await within(2_000, closing(), 'closing the queues').catch((error: unknown) => this.logger.warn(errorText(error)));
  }
}
