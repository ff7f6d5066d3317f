import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { RequestTimes } from '../http/request-times';
import { QueueFigures } from '../queues/queue-figures';
import { TransitionCounter } from './transition-counter';

/** What an operator watches, in Prometheus' own format. Asked from the database when asked for, never on a timer. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly databaseUp = this.gauge('egiz_database_up', 'Whether the database answered this reading.');
  private readonly pending = this.gauge('egiz_outbox_pending', 'Outbox rows that are due and not handed out.');
  private readonly oldest = this.gauge(
    'egiz_outbox_oldest_pending_seconds',
    'How long the oldest of them has been due.',
  );
  private readonly open = this.gauge('egiz_outbox_open', 'Outbox rows handed out and not done.');
  private readonly dead = this.gauge('egiz_dead_letters', 'Outbox rows given up and waiting for a person.');
  private readonly unannounced = this.gauge(
    'egiz_outbox_unannounced',
    'Outbox rows that screens have not been told of.',
  );
  private readonly depth = this.gauge('egiz_queue_jobs', 'Jobs in a queue by state; absent while its store is away.', [
    'queue',
    'state',
  ]);

  constructor(
    private readonly figures: QueueFigures,
    private readonly transitions: TransitionCounter,
    times: RequestTimes,
  ) {
    collectDefaultMetrics({ register: this.registry, prefix: 'egiz_' });
    this.registry.registerMetric(times.histogram);
    this.registry.registerMetric(transitions.counter);
  }

  async text(): Promise<string> {
    await Promise.all([this.readOutbox(), this.readDepths(), this.transitions.catchUp().catch(() => undefined)]);
    return this.registry.metrics();
  }

  private async readOutbox(): Promise<void> {
    try {
      const figures = await this.figures.outbox();
      this.pending.set(figures.pending);
      this.oldest.set(figures.oldestPendingSeconds);
      this.open.set(figures.open);
      this.dead.set(figures.dead);
      this.unannounced.set(figures.unannounced);
      this.databaseUp.set(1);
    } catch {
      this.databaseUp.set(0);
    }
  }

  private async readDepths(): Promise<void> {
    this.depth.reset();
    for (const { queue, ...states } of (await this.figures.depths()) ?? []) {
      for (const [state, jobs] of Object.entries(states)) this.depth.set({ queue, state }, jobs);
    }
  }

  private gauge(name: string, help: string, labelNames: string[] = []): Gauge {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}
