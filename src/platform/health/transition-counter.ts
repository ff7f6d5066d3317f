import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Counter } from 'prom-client';
import { Database } from '../database/database';

interface Row {
  act: string;
  to_state: string | null;
  times: number;
  last: string;
}

/**
 * Steps of the workflow since this process began, whoever took them: read from the stream of events by number, so nothing is
 * counted twice and nothing is missed. Every process counts all steps; take the largest, not the sum.
 */
@Injectable()
export class TransitionCounter implements OnApplicationBootstrap {
  readonly counter = new Counter({
    name: 'egiz_transitions_total',
    help: 'Steps of the workflow since this process began, by every process; take the largest, not the sum.',
    labelNames: ['act', 'to'],
    registers: [],
  });
  private last: string | undefined;
  private reading: Promise<void> | undefined;

  constructor(private readonly database: Database) {}

  /** From here on; a database that does not answer yet only makes the counting begin later. */
  async onApplicationBootstrap(): Promise<void> {
    await this.catchUp().catch(() => undefined);
  }

  /** Two readers at once would count the same rows twice: the second waits for the first. */
  catchUp(): Promise<void> {
    this.reading ??= this.read().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async read(): Promise<void> {
    if (this.last === undefined) {
      const newest = await this.database.one<{ number: string }>(
        'select coalesce(max(number), 0) as number from live_event',
      );
      this.last = newest?.number ?? '0';
      return;
    }
    const rows = await this.database.query<Row>(COUNT, [this.last]);
    for (const row of rows) {
      if (row.to_state !== null) this.counter.inc({ act: row.act, to: row.to_state }, row.times);
      if (BigInt(row.last) > BigInt(this.last)) this.last = row.last;
    }
  }
}

const COUNT = `
  select a.act, a.to_state, count(*)::integer as times, max(e.number)::text as last
  from live_event e join outbox o on o.id = e.outbox_id join activity a on a.article_id = o.article_id and a.seq = o.seq
  where e.number > $1 group by a.act, a.to_state`;
