import { Injectable } from '@nestjs/common';
import type { Claim } from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { claimLost, type Holder } from './open-claim';

interface Renewed {
  readonly id: string | null;
  readonly fence: string;
  readonly expires_at: Date;
  readonly holder: Omit<Holder, 'until'> | null;
  readonly holder_until: Date;
}

/** Prolongs a lease that still runs; by the database's clock, and only for the holder with the current fence. */
@Injectable()
export class RenewClaim {
  constructor(private readonly database: Database) {}

  async run(actor: PersonActor, translationId: string, fence: number): Promise<Claim> {
    const renewed = await this.database.one<Renewed>(
      `with mine as (
        update claim set expires_at = greatest(expires_at, clock_timestamp() + make_interval(mins => n.lease_minutes))
          from newsroom n where translation_id = $1 and stage = 'translate' and account_id = $2 and fence = $3
            and released_at is null and expires_at > clock_timestamp()
          returning claim.id, claim.fence, claim.expires_at
      ) select mine.*, holder.* from (select 1) as one left join mine on true left join lateral (
          select jsonb_build_object('id', a.id, 'name', a.name) as holder, c.expires_at as holder_until
            from claim c join account a on a.id = c.account_id where c.translation_id = $1 and c.stage = 'translate'
              and c.released_at is null and c.expires_at > clock_timestamp()) holder on true`,
      [translationId, actor.accountId, fence],
    );
    if (!renewed?.id) {
      const exists = await this.database.one('select 1 from translation where id = $1', [translationId]);
      if (!exists) throw new DomainError('missing', 'translation.missing');
      throw claimLost(renewed?.holder ? { ...renewed.holder, until: renewed.holder_until } : null);
    }
    return { id: renewed.id, fence: Number(renewed.fence), expiresAt: renewed.expires_at.toISOString() };
  }
}
