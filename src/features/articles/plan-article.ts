import { Injectable } from '@nestjs/common';
import type { PlanArticle as Input, PlannedArticle } from '../../contract/articles';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import type { Priority } from './articles';

interface Plan {
  readonly priority: Priority;
  readonly due_at: Date | null;
  readonly version: number;
}

/** Sets how urgent an article is and when it is due; only for whoever has seen it as it stands. */
@Injectable()
export class PlanArticle {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, articleId: string, input: Input): Promise<PlannedArticle> {
    return this.database.transaction(async (tx) => {
      const before = await tx.one<Plan>('select priority, due_at, version from article where id = $1 for update', [
        articleId,
      ]);
      if (!before) throw new DomainError('missing', 'article.missing');
      if (before.version !== input.version) throw new DomainError('stale', 'stale', {}, { article: present(before) });
      const dueAt = input.dueAt === undefined ? before.due_at : input.dueAt === null ? null : new Date(input.dueAt);
      const after = await tx.one<Plan>(
        `update article set priority = $2, due_at = $3, version = version + 1 where id = $1 returning priority, due_at, version`,
        [articleId, input.priority ?? before.priority, dueAt],
      );
      if (!after) throw new Error('an article that is locked is there');
      await tx.query(`select log_activity($1, 'person', $2, 'plan_article', p_details => $3)`, [
        articleId,
        actor.accountId,
        { from: present(before), to: present(after) },
      ]);
      return present(after);
    });
  }
}

function present(plan: Plan): PlannedArticle {
  return { priority: plan.priority, dueAt: plan.due_at?.toISOString() ?? null, version: plan.version };
}
