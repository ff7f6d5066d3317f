import { Injectable } from '@nestjs/common';
import type { Presence } from '../../contract/presence';
import { PRESENCE_EVERY } from '../../contract/presence-pace';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';

interface Row {
  readonly id: string | null;
  readonly name: string | null;
}

/** Twice in a row unheard, somebody has gone. */
const GONE_AFTER_SECONDS = (2 * PRESENCE_EVERY) / 1_000 + 5;

const TELL = `
  with here as (
    insert into presence (translation_id, account_id, seen_at) select id, $2, clock_timestamp() from translation where id = $1
    on conflict (translation_id, account_id) do update set seen_at = excluded.seen_at returning translation_id
  ), gone as (
    delete from presence where account_id = $2 and translation_id <> $1 and seen_at < clock_timestamp() - make_interval(secs => $3)
  )
  select a.id, a.name from here
    left join presence p on p.translation_id = here.translation_id and p.account_id <> $2
      and p.seen_at > clock_timestamp() - make_interval(secs => $3)
    left join account a on a.id = p.account_id
  order by a.name, a.id`;

/** Who has a translation open now. Nothing is decided by it: a claim decides. */
@Injectable()
export class TellPresence {
  constructor(private readonly database: Database) {}

  async run(actor: PersonActor, translationId: string): Promise<Presence> {
    const rows = await this.database.query<Row>(TELL, [translationId, actor.accountId, GONE_AFTER_SECONDS]);
    if (rows.length === 0) throw new DomainError('missing', 'translation.missing');
    return { others: rows.flatMap(({ id, name }) => (id === null ? [] : [{ id, name: name ?? '' }])) };
  }
}
