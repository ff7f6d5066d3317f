import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { errorText } from './error-text';
import { QUEUE_NAMES, type QueueName } from './job';

/** The three queues by name. Only the dispatcher adds to them. */
@Injectable()
export class Queues {
  private readonly byName: Readonly<Record<QueueName, Queue>>;

  constructor(
    @InjectQueue('translate') translate: Queue,
    @InjectQueue('review') review: Queue,
    @InjectQueue('publish') publish: Queue,
  ) {
    this.byName = { translate, review, publish };
    const logger = new Logger('Queues');
    for (const queue of this.all) {
      queue.on('error', (error) => logger.warn(`queue ${queue.name}: ${errorText(error)}`));
    }
  }

  named(name: QueueName): Queue {
    return this.byName[name];
  }

  get all(): Queue[] {
    return QUEUE_NAMES.map((name) => this.byName[name]);
  }
}
