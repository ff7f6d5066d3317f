import { Injectable } from '@nestjs/common';
import type { Comment } from '../../contract/comments';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { leaveRecord } from '../activity/activity';
import { oneComment } from './comments.queries';

interface Resolved {
  readonly articleId: string;
  readonly translationId: string;
}

/** Says that a comment is settled. Once: who comes second finds it settled, and by whom. */
@Injectable()
export class ResolveComment {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, id: string): Promise<Comment> {
    return this.database.transaction(async (tx) => {
      const resolved = await tx.one<Resolved>(
        `update comment c set resolved_by = $2, resolved_at = clock_timestamp() from translation t
          where c.id = $1 and c.resolved_at is null and t.id = c.translation_id
          returning t.article_id as "articleId", t.id as "translationId"`,
        [id, actor.accountId],
      );
      if (resolved) await leaveRecord(tx, actor, 'resolve_comment', { ...resolved, details: { commentId: id } });
      else if (!(await tx.one('select 1 from comment where id = $1', [id]))) {
        throw new DomainError('missing', 'comment.missing');
      }
      return oneComment(tx, id);
    });
  }
}
