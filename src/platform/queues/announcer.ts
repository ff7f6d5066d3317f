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
const ANNOUNCE = `
  with fresh as (
    update outbox set announced_at = clock_timestamp()
    where id in (select id from outbox where announced_at is null order by created_at limit $1)
    returning id, created_at
  )
  insert into live_event (number, outbox_id)
  select (select coalesce(max(number), 0) from live_event) + row_number() over (order by created_at, id), id from fresh`;

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
