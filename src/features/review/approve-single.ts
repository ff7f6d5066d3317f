import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { newId } from '../../kernel/ids';
import type { Locale } from '../../kernel/locale';
import type { Transaction } from '../../platform/database/database';
import { leaveRecord } from '../activity/activity';
import { Quality } from '../quality/quality';

export interface SingleApproval {
  readonly locale: Locale;
  readonly reason?: string | null;
  /** Alone, on night duty: needs a reason. */
  readonly onDuty?: boolean;
}

export interface SingleVerdict {
  readonly reviewId: string;
  readonly revisionId: string;
}

/** A declared single has no pair to confirm: the newest revision of its one edition, read by somebody who did not write it. */
@Injectable()
export class ApproveSingle {
  constructor(private readonly quality: Quality) {}

  async run(tx: Transaction, actor: PersonActor, articleId: string, single: SingleApproval): Promise<SingleVerdict> {
    const { locale } = single;
    await tx.query('select 1 from article where id = $1 for no key update', [articleId]);
    const revision = await tx.one<{ id: string; sha256: Buffer; number: number }>(
      'select id, sha256, number from revision where article_id = $1 and locale = $2 order by number desc limit 1',
      [articleId, locale],
    );
    if (!revision) throw new DomainError('missing', 'article.missing');
    const reviewId = newId();
    const basis = single.onDuty ? 'duty' : 'four_eyes';
    const [kk, en] = locale === 'kk' ? [revision, null] : [null, revision];
    await tx.query(
      `insert into review (id, article_id, scope, kk_revision_id, kk_sha256, en_revision_id, en_sha256, verdict, basis, reviewer_id, reason)
        values ($1, $2, 'single', $3, $4, $5, $6, 'approved', $7, $8, $9)`,
      [
        reviewId,
        articleId,
        kk?.id ?? null,
        kk?.sha256 ?? null,
        en?.id ?? null,
        en?.sha256 ?? null,
        basis,
        actor.accountId,
        single.reason ?? null,
      ],
    );
    // Nothing answers a finding of a single; that it was seen and stood is in the record.
    const findings = await this.quality.seenAtIntake(tx, articleId);
    await leaveRecord(tx, actor, 'approve_single', {
      articleId,
      translationId: null,
      reason: single.reason,
      details: { reviewId, locale, basis, revision: revision.number, findings: findings.length },
    });
    return { reviewId, revisionId: revision.id };
  }
}
