import { Injectable } from '@nestjs/common';
import type { NewsEvent } from '../../contract/events';
import { Database } from '../../platform/database/database';

/** An event with its place in the stream. */
export interface News {
  readonly number: bigint;
  readonly event: NewsEvent;
}

interface Row extends Omit<NewsEvent, 'at'> {
  readonly number: string;
  readonly at: Date;
}

/** The stream of events, by number. Whoever has seen a number has seen everything before it. */
@Injectable()
export class NewsQueries {
  constructor(private readonly database: Database) {}

  async after(number: bigint, limit: number): Promise<News[]> {
    const rows = await this.database.prepared<Row>('news-after', AFTER, [String(number), limit]);
    return rows.map(({ number: place, at, ...event }) => ({
      number: BigInt(place),
      event: { ...event, at: at.toISOString() },
    }));
  }

  /** The first and the last number that can still be read; both 0 in a newsroom where nothing has happened. */
  async range(): Promise<{ first: bigint; last: bigint }> {
    const row = await this.database.one<{ first: string; last: string }>(
      'select coalesce(min(number), 0) as first, coalesce(max(number), 0) as last from live_event',
    );
    return { first: BigInt(row?.first ?? 0), last: BigInt(row?.last ?? 0) };
  }

  /** Which of these sessions no longer hold. */
  async endedSessions(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `select s.id from session s join account a on a.id = s.account_id
       where s.id = any($1::uuid[]) and (s.revoked_at is not null or a.disabled_at is not null or s.expires_at <= clock_timestamp()
         or s.last_seen_at <= clock_timestamp() - interval '8 hours')`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

const AFTER = `
  select e.number, a.article_id as "articleId", r.number as "articleNumber", a.act, a.translation_id as "translationId",
    a.from_state as "from", a.to_state as "to", a.actor_kind as "actorKind", a.account_id as "accountId", a.at
  from live_event e
    join outbox o on o.id = e.outbox_id
    join activity a on a.article_id = o.article_id and a.seq = o.seq
    join article r on r.id = a.article_id
  where e.number > $1 order by e.number limit $2`;
