import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import { Database, type Transaction } from '../database/database';

/** A request that will not be carried out twice. */
export interface RequestKey {
  readonly accountId: string;
  readonly key: string;
}

export interface KeptAnswer {
  readonly status: number;
  readonly body: unknown;
}

interface Row {
  route: string;
  request_hash: Buffer;
  status: number | null;
  response: { body: unknown } | null;
}

/**
 * Answers kept by key, so that a request repeated after a broken connection gets what the first one got. The key is claimed before
 * the work begins; the answer is kept after it, or by the handler inside its own transaction, and then work and answer are one.
 */
@Injectable()
export class Idempotency {
  constructor(private readonly database: Database) {}

  /** Claims the key: the answer given before, or undefined when this request is the first. */
  async claim({ accountId, key }: RequestKey, route: string, request: unknown): Promise<KeptAnswer | undefined> {
    const hash = hashOf(request);
    const mine = await this.database.query(CLAIM, [accountId, key, route, hash]);
    if (mine.length > 0) return undefined;
    const known = await this.database.one<Row>(
      'select route, request_hash, status, response from idempotency where account_id = $1 and key = $2',
      [accountId, key],
    );
    if (known && (known.route !== route || !known.request_hash.equals(hash))) {
      throw new DomainError('invalid', 'idempotency.other_request');
    }
    if (!known || known.status === null)
      throw new DomainError('conflict', 'idempotency.in_flight', {}, { retryAfter: 1 });
    return { status: known.status, body: known.response?.body };
  }

  /** Keeps the answer, once; in the transaction of the work it answers for, where one is given. */
  async keep(
    { accountId, key }: RequestKey,
    answer: KeptAnswer,
    tx: Transaction | Database = this.database,
  ): Promise<void> {
    await tx.query(
      `update idempotency set status = $3, response = $4 where account_id = $1 and key = $2 and status is null`,
      [accountId, key, answer.status, JSON.stringify({ body: answer.body ?? null })],
    );
  }

  /** Nothing was done: the key may be used again. */
  async release({ accountId, key }: RequestKey): Promise<void> {
    await this.database.query('delete from idempotency where account_id = $1 and key = $2 and status is null', [
      accountId,
      key,
    ]);
  }

  async forget(): Promise<void> {
    await this.database.query(`delete from idempotency where at < clock_timestamp() - interval '7 days'`);
  }
}

/** A claim whose process died is taken over after a minute, longer than any request may last. */
const CLAIM = `
  insert into idempotency as i (account_id, key, route, request_hash) values ($1, $2, $3, $4)
  on conflict (account_id, key) do update set at = clock_timestamp()
    where i.status is null and i.route = excluded.route and i.request_hash = excluded.request_hash
      and i.at < clock_timestamp() - interval '1 minute'
  returning key`;

function hashOf(request: unknown): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(request) ?? '')
    .digest();
}
