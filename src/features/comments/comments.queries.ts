import { Injectable } from '@nestjs/common';
import type { Comment, CommentList } from '../../contract/comments';
import { DomainError } from '../../kernel/domain-error';
import { Database, type Transaction } from '../../platform/database/database';

interface Row extends Omit<Comment, 'by' | 'at' | 'resolvedBy' | 'resolvedAt'> {
  readonly authorId: string;
  readonly authorName: string;
  readonly at: Date;
  readonly resolverId: string | null;
  readonly resolverName: string | null;
  readonly resolvedAt: Date | null;
}

const COMMENT = `
  select c.id, c.segment_id as "segmentId", c.side, c.span_start as start, c.span_end as "end", c.quote, c.text,
    a.id as "authorId", a.name as "authorName", c.at, r.id as "resolverId", r.name as "resolverName", c.resolved_at as "resolvedAt"
  from comment c join segment s on s.id = c.segment_id join account a on a.id = c.author_id left join account r on r.id = c.resolved_by`;

@Injectable()
export class CommentsQueries {
  constructor(private readonly database: Database) {}

  /** What was said about a translation, also about segments that are no more. */
  async of(translationId: string): Promise<CommentList> {
    const translation = await this.database.one('select 1 from translation where id = $1', [translationId]);
    if (!translation) throw new DomainError('missing', 'translation.missing');
    const rows = await this.database.query<Row>(
      `${COMMENT} where c.translation_id = $1 order by s.position, c.at, c.id`,
      [translationId],
    );
    return { items: rows.map(present) };
  }
}

/** A comment within the transaction that changed it. */
export async function oneComment(tx: Transaction, id: string): Promise<Comment> {
  const row = await tx.one<Row>(`${COMMENT} where c.id = $1`, [id]);
  if (!row) throw new DomainError('missing', 'comment.missing');
  return present(row);
}

function present({ authorId, authorName, at, resolverId, resolverName, resolvedAt, ...rest }: Row): Comment {
  return {
    ...rest,
    by: { id: authorId, name: authorName },
    at: at.toISOString(),
    resolvedBy: resolverId === null ? null : { id: resolverId, name: resolverName ?? '' },
    resolvedAt: resolvedAt?.toISOString() ?? null,
  };
}
