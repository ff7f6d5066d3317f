import { Injectable, Logger } from '@nestjs/common';
import { errorText } from './error-text';
import { asLeader } from './leader';
import { Loop, Patience } from './loop';
import { QueueStore } from './queue-store';

const BATCH = 1_000;

/**
 * Numbers are given in a statement that begins after the lock is held, so its view of `live_event` is complete; and by one writer at a
 * time, so that numbers become visible in their order. An outbox row that is committed late is simply numbered later.
 */
export const ANNOUNCE = `
  with fresh as (
    select e.outbox_id, row_number() over (order by o.created_at, o.article_id, o.seq) as place
    from (select outbox_id from live_event where number is null order by outbox_id limit $1) e
      join outbox o on o.id = e.outbox_id
  )
  update live_event e set number = (select coalesce(max(number), 0) from live_event) + fresh.place, at = clock_timestamp()
  from fresh where e.outbox_id = fresh.outbox_id`;

/** Gives each outbox row its number in the stream that screens follow. */
@Injectable()
export class Announcer {
  private readonly logger = new Logger('Announcer');
  private readonly patience = new Patience(50, 500);
  private readonly loop = new Loop(() => this.look(), 20);
  private isFailing = false;

  constructor(private readonly store: QueueStore) {}

  start(): void {
    this.loop.start();
  }

  nudge(): void {
    this.loop.nudge();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async look(): Promise<number> {
    try {
      const announced = await this.announce();
      this.isFailing = false;
      return this.patience.after(announced);
    } catch (error) {
      if (!this.isFailing) this.logger.warn(`screens wait for news: ${errorText(error)}`);
      this.isFailing = true;
      return 500;
    }
  }

  private async announce(): Promise<number> {
    const announced = await asLeader(this.store.pool, 'egiz.announcer', async (client) => {
      // A number that somebody has seen must never be given again: unlike the rest of this pool, this waits for the disk.
      await client.query('set local synchronous_commit = on');
      const { rowCount } = await client.query(ANNOUNCE, [BATCH]);
      return rowCount ?? 0;
    });
    return announced ?? 0;
  }
}
