import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { type Chore, RunsEvery } from '../../platform/queues/chore';

/** Where the checkpoints are written down outside of the database. */
export const CHECKPOINT_FOLDER = Symbol('egiz.checkpoint-folder');

/**
 * Every act before this moment is committed: an act's time is read after its transaction began, and every transaction that still
 * runs began later. `statement_timestamp` is read before the list of transactions is, so that one that begins between is later too.
 */
const BOUND = `
  select least(statement_timestamp(), (select min(xact_start) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()))::text as bound`;

/** The heads are computed from the acts themselves, so that anybody can compute them again. */
const WRITE = `
  with last as (
    select number, moved_before, hash from activity_checkpoint order by number desc limit 1
  ), span as (
    select coalesce((select moved_before from last), '-infinity') as moved_after, $1::timestamptz as moved_before
  ), head as (
    select a.article_id, a.seq, encode(a.hash, 'hex') as hash
    from span join activity_head h on h.moved_at >= span.moved_after
      cross join lateral (select * from activity where article_id = h.article_id and at < span.moved_before order by seq desc limit 1) a
    where a.at >= span.moved_after
  ), total as (
    select count(*)::integer as heads, jsonb_agg(jsonb_build_array(article_id, seq, hash) order by article_id) as list,
      sha256(convert_to(string_agg(concat_ws(':', article_id, seq, hash), E'\\n' order by article_id), 'UTF8')) as root
    from head
  ), made as (
    select coalesce((select number from last), 0) + 1 as number, clock_timestamp() as at, span.moved_before, total.heads, total.root,
      coalesce((select hash from last), sha256(''::bytea)) as prev_hash
    from span, total where total.heads > 0
  ), written as (
    insert into activity_checkpoint (number, at, moved_before, heads, root, prev_hash, hash)
    select number, at, moved_before, heads, root, prev_hash, sha256(prev_hash || convert_to(concat_ws(E'\\x1f', number,
      to_char(moved_before at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), heads, encode(root, 'hex')), 'UTF8'))
    from made returning *
  )
  select jsonb_build_object('number', number, 'at', at, 'movedBefore', moved_before, 'root', encode(root, 'hex'),
    'previous', encode(prev_hash, 'hex'), 'hash', encode(hash, 'hex'), 'heads', (select list from total))::text as line,
    to_char(at at time zone 'UTC', 'YYYY-MM') as month
  from written`;

/**
 * Each article's acts are chained; a checkpoint chains the ends of those chains, and is written to a file as well. Whoever cuts off
 * the end of a chain later, or the newest checkpoints with it, is found out by the file.
 */
@RunsEvery({ name: 'activity.write-checkpoint', everySeconds: 60 })
@Injectable()
export class WriteCheckpoint implements Chore {
  constructor(
    private readonly database: Database,
    @Inject(CHECKPOINT_FOLDER) private readonly folder: string,
  ) {}

  async run(): Promise<void> {
    const written = await this.database.transaction(async (tx) => {
      const limit = await tx.one<{ bound: string }>(BOUND);
      return tx.one<{ line: string; month: string }>(WRITE, [limit?.bound]);
    });
    if (!written) return;
    await mkdir(this.folder, { recursive: true });
    await appendFile(join(this.folder, `${written.month}.jsonl`), `${written.line}\n`, { flush: true });
  }
}
