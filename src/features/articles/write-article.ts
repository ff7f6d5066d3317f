import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { WriteArticle as Input, WrittenArticle } from '../../contract/articles';
import type { PersonActor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { Database } from '../../platform/database/database';
import { Idempotency, type RequestKey } from '../../platform/http/idempotency';
import { Articles } from './articles';
import { revisionText } from './revision-text';

/** A text that is written here: nothing but its author names it, so each is an article of its own. */
@Injectable()
export class WriteArticle {
  constructor(
    private readonly database: Database,
    private readonly articles: Articles,
    private readonly idempotency: Idempotency,
  ) {}

  /** The answer is kept with the article itself: whoever repeats the request, also after a crash, does not make a second one. */
  run(actor: PersonActor, input: Input, key?: RequestKey): Promise<WrittenArticle> {
    return this.database.transaction(async (tx) => {
      const created = await this.articles.createArticle(tx, actor, {
        feed: 'desk',
        guidHash: createHash('sha256').update(newId()).digest(),
        locale: input.locale,
        origin: 'written',
        ...revisionText(input),
        sections: input.sections,
        priority: input.priority,
        dueAt: input.dueAt ? new Date(input.dueAt) : null,
      });
      const written = {
        id: created.articleId,
        number: Number(created.number),
        revisionId: created.revisionId,
      };
      if (key) await this.idempotency.keep(key, { status: 201, body: written }, tx);
      return written;
    });
  }
}
