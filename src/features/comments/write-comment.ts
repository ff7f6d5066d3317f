import { Injectable } from '@nestjs/common';
import type { Comment, WriteComment as Input } from '../../contract/comments';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { newId } from '../../kernel/ids';
import { Database, type Transaction } from '../../platform/database/database';
import { leaveRecord } from '../activity/activity';
import { oneComment } from './comments.queries';

interface Commented {
  readonly articleId: string;
  readonly text: string;
}

/** Says something about a place in a text. What is said stays; it is settled, never unsaid. */
@Injectable()
export class WriteComment {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, translationId: string, input: Input): Promise<Comment> {
    return this.database.transaction(async (tx) => {
      const { articleId, text } = await commentedText(tx, translationId, input);
      if (input.end > text.length) throw new DomainError('invalid', 'comment.span_elsewhere');
      const id = newId();
      await tx.query(
        `insert into comment (id, translation_id, segment_id, side, span_start, span_end, quote, text, author_id)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          id,
          translationId,
          input.segmentId,
          input.side,
          input.start,
          input.end,
          text.slice(input.start, input.end),
          input.text,
          actor.accountId,
        ],
      );
      await leaveRecord(tx, actor, 'comment', { articleId, translationId, details: { commentId: id } });
      return oneComment(tx, id);
    });
  }
}

async function commentedText(tx: Transaction, translationId: string, { segmentId, side }: Input): Promise<Commented> {
  const found = await tx.one<Commented>(
    `select t.article_id as "articleId", case $3 when 'source' then s.source_text else s.target_text end as text
      from translation t join segment s on s.translation_id = t.id and s.id = $2 and s.retired_at is null where t.id = $1`,
    [translationId, segmentId, side],
  );
  if (!found) throw new DomainError('missing', 'segment.missing');
  return found;
}
