import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { type Chore, RunsEvery } from '../../platform/queues/chore';

/** The newest number stays for ever: the next one follows from it. */
const FORGET = `
  delete from live_event where outbox_id in (
    select outbox_id from live_event
    where number < (select max(number) from live_event where at < clock_timestamp() - interval '1 day')
    order by number limit 10000)`;

/** Forgets the order of news after a day. A screen that was away for longer loads anew. */
@RunsEvery({ name: 'activity.forget-old-news', everySeconds: 60 })
@Injectable()
export class ForgetOldNews implements Chore {
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.query(FORGET);
  }
}
