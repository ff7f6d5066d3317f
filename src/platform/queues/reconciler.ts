import { Inject, Injectable, Logger } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Database } from '../database/database';
import { bury } from './burial';
import { within } from './deadline';
import { jobId } from './envelope';
import { errorText } from './error-text';
import { Generation } from './generation';
import type { QueueName } from './job';
import { JobRegistry } from './job-registry';
import { asLeader } from './leader';
import { Loop } from './loop';
import { MAX_STALLED, pacesOf, QUEUE_SETTINGS, type QueuePaces, type QueueSettings } from './queue-settings';
import { QueueStore } from './queue-store';
import { Queues } from './queues';

interface OpenEvent {
  readonly id: string;
  readonly queue: QueueName;
  readonly job: string;
  readonly dispatch_number: number;
  readonly attempts: number;
}

interface LostEvent {
  readonly event: OpenEvent;
  readonly state: string;
  readonly tries: number;
}

const OVERDUE = `
  select id, queue, job, dispatch_number, attempts from outbox
  where dispatched_at < clock_timestamp() - make_interval(secs => $1 / 1000.0) and done_at is null and dead_at is null
  order by dispatched_at limit 5000`;
const HAND_OUT_AGAIN = `
  update outbox set dispatched_at = null, attempts = attempts + $3
  where id = $1 and dispatch_number = $2 and done_at is null and dead_at is null`;

/** What a queue may say of a job that it will still run. A job that it calls failed or completed, while its event is open, is lost. */
const KNOWN_STATES = new Set(['waiting', 'active', 'delayed', 'prioritized', 'waiting-children']);
const AT_A_TIME = 50;

/** Compares the outbox with the queue, in one process at a time, and hands out again what the queue has forgotten. */
@Injectable()
export class Reconciler {
  private readonly logger = new Logger('Reconciler');
  private readonly paces: QueuePaces;
  private readonly loop = new Loop(() => this.look());
  private nextSweep = 0;
  private isFailing = false;
  private onCompared: (() => void) | undefined;

  constructor(
    private readonly database: Database,
    private readonly store: QueueStore,
    private readonly queues: Queues,
    private readonly registry: JobRegistry,
    private readonly generation: Generation,
    @Inject(QUEUE_SETTINGS) settings: QueueSettings,
  ) {
    this.paces = pacesOf(settings);
  }

  /** Resolves when the queue store was looked at once: what waited in one that is no more is then pending. */
  start(): Promise<void> {
    return new Promise((resolve) => {
      this.onCompared = resolve;
      this.loop.start();
    });
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async look(): Promise<number> {
    try {
      await asLeader(this.store.pool, 'egiz.reconciler', (client) => this.generation.check(client)).finally(
        this.onCompared,
      );
      // A monotonic clock, and only for the pace: what is overdue is for the database to say.
      if (performance.now() >= this.nextSweep) {
        await asLeader(this.store.pool, 'egiz.reconciler', (client) => this.sweep(client));
        this.nextSweep = performance.now() + this.paces.reconcile;
      }
      this.isFailing = false;
    } catch (error) {
      if (!this.isFailing) this.logger.warn(`the queue cannot be compared: ${errorText(error)}`);
      this.isFailing = true;
    }
    return this.paces.generation;
  }

  /** The queue is asked about many at once; the one connection to the database says one thing after the other. */
  private async sweep(client: PoolClient): Promise<void> {
    const { rows } = await client.query<OpenEvent>(OVERDUE, [this.paces.lease]);
    for (let start = 0; start < rows.length; start += AT_A_TIME) {
      const lost = await Promise.all(rows.slice(start, start + AT_A_TIME).map((event) => this.lost(event)));
      for (const found of lost) if (found) await this.bringBack(client, found);
    }
  }

  /** An event that the queue knows nothing of any more, and the tries it cost; nothing where its job will still run. */
  private async lost(event: OpenEvent): Promise<LostEvent | undefined> {
    const asked = this.queues.named(event.queue).getJobState(jobId(event.id, event.dispatch_number));
    const state = await within(3_000, asked, 'asking the queue');
    if (KNOWN_STATES.has(state)) return undefined;
    return { event, state, tries: state === 'failed' ? await this.lostWorkers(event) : 0 };
  }

  private async bringBack(client: PoolClient, { event, state, tries }: LostEvent): Promise<void> {
    const handled = this.registry.find(event.job);
    if (handled && event.attempts + tries >= handled.definition.attempts) {
      await this.database.transaction((tx) => bury(tx, event.id, 'lost its worker too often', handled));
      this.logger.warn(`${event.job} of ${event.id} is dead: its worker was lost too often`);
      return;
    }
    const { rowCount } = await client.query(HAND_OUT_AGAIN, [event.id, event.dispatch_number, tries]);
    if (rowCount) this.logger.warn(`${event.job} of ${event.id} was ${state} in the queue: handed out again`);
  }

  /**
   * Why a job failed in the queue alone: the database was away longer than the queue tried, which is nobody's fault; or each worker
   * that ran it died, which must end somewhere.
   */
  private async lostWorkers(event: OpenEvent): Promise<number> {
    const asked = this.queues.named(event.queue).getJob(jobId(event.id, event.dispatch_number));
    const job = await within(3_000, asked, 'asking the queue');
    return job?.failedReason?.includes('stalled') ? MAX_STALLED + 1 : 0;
  }
}
