import { Injectable } from '@nestjs/common';
import type { DeadLetterPage, RetriedDeadLetter } from '../../contract/operations';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database, type Transaction } from '../database/database';

const LIST = `
  select o.id, o.article_id as "articleId", a.number::integer as "articleNumber", o.queue, o.job, o.attempts,
    to_json(o.created_at at time zone 'UTC')#>>'{}' || 'Z' as "createdAt",
    to_json(o.dead_at at time zone 'UTC')#>>'{}' || 'Z' as "deadAt", o.dead_reason as reason
  from outbox o join article a on a.id = o.article_id
  where o.dead_at is not null and o.done_at is null and o.dropped_at is null
  order by o.dead_at, o.id limit $1 offset $2`;
const COUNT = `
  select count(*)::integer as total from outbox where dead_at is not null and done_at is null and dropped_at is null`;

const RETRY = `
  update outbox set dead_at = null, dead_reason = null, dispatched_at = null, attempts = 0
  where id = $1 and dead_at is not null and done_at is null and dropped_at is null
  returning article_id, queue, job, payload, dispatch_number + 1 as next`;
const DROP = `
  update outbox set dropped_at = clock_timestamp(), dropped_by = $2, drop_reason = $3
  where id = $1 and dead_at is not null and done_at is null and dropped_at is null
  returning article_id, queue, job, payload, dispatch_number + 1 as next`;

interface Letter {
  readonly article_id: string;
  readonly queue: string;
  readonly job: string;
  readonly payload: { readonly translationId?: string };
  readonly next: number;
}

/** What failed for good: a person looks at it, has it tried again, or drops it with a reason. Both acts stand in the article's log. */
@Injectable()
export class DeadLetters {
  constructor(private readonly database: Database) {}

  async list(limit: number, offset: number): Promise<DeadLetterPage> {
    const items = await this.database.query<DeadLetterPage['items'][number]>(LIST, [limit, offset]);
    const count = await this.database.one<{ total: number }>(COUNT);
    return { total: count?.total ?? 0, items };
  }

  /** The next number makes a new job of it: the queue would ignore the id of the failed one, which it still keeps. */
  retry(actor: PersonActor, id: string): Promise<RetriedDeadLetter> {
    return this.database.transaction(async (tx) => {
      const letter = await this.settle(tx, RETRY, [id]);
      await this.log(tx, actor, id, letter, 'retry_job');
      return { id, nextDispatchNumber: letter.next };
    });
  }

  drop(actor: PersonActor, id: string, reason: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const letter = await this.settle(tx, DROP, [id, actor.accountId, reason]);
      await this.log(tx, actor, id, letter, 'drop_job', reason);
    });
  }

  private async settle(tx: Transaction, sql: string, parameters: readonly unknown[]): Promise<Letter> {
    const letter = await tx.one<Letter>(sql, parameters);
    if (!letter) throw new DomainError('missing', 'dead_letter.missing');
    return letter;
  }

  private async log(tx: Transaction, actor: PersonActor, id: string, letter: Letter, act: string, reason?: string) {
    await tx.query('select log_activity($1, $2, $3, $4, $5, $6, $7)', [
      letter.article_id,
      actor.kind,
      actor.accountId,
      act,
      letter.payload.translationId ?? null,
      reason ?? null,
      { eventId: id, queue: letter.queue, job: letter.job },
    ]);
  }
}
