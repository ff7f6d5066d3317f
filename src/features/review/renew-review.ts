import { Injectable } from '@nestjs/common';
import type { ReviewClaim } from '../../contract/review';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { openReviewClaim } from './review-claim';

/** Work goes on: the lease runs anew from now. A lease that ran out is not renewed, it is claimed again. */
@Injectable()
export class RenewReview {
  constructor(private readonly database: Database) {}

  async run(actor: PersonActor, translationId: string, fence: number): Promise<ReviewClaim> {
    const renewed = await this.database.one<{ id: string; fence: string; expires_at: Date }>(
      `update claim set expires_at = greatest(expires_at,
          clock_timestamp() + make_interval(mins => coalesce((select lease_minutes from newsroom), 15)))
        where translation_id = $1 and stage = 'review' and account_id = $2 and fence = $3 and released_at is null
          and expires_at > clock_timestamp()
        returning id, fence, expires_at`,
      [translationId, actor.accountId, fence],
    );
    if (renewed) return { id: renewed.id, fence: Number(renewed.fence), expiresAt: renewed.expires_at.toISOString() };
    const exists = await this.database.one('select 1 from translation where id = $1', [translationId]);
    if (!exists) throw new DomainError('missing', 'translation.missing');
    const claim = await openReviewClaim(this.database, translationId);
    const holder = claim ? { id: claim.accountId, name: claim.name } : null;
    const until = claim?.expiresAt.toISOString() ?? null;
    throw new DomainError('conflict', 'claim.lost', { holder: holder?.name ?? null }, { holder, until });
  }
}
