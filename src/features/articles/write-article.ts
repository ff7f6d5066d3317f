import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { WriteArticle as Input, WrittenArticle } from '../../contract/articles';
import type { PersonActor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { Database } from '../../platform/database/database';
import { Articles } from './articles';
import { revisionText } from './revision-text';

/** A text that is written here: nothing but its author names it, so each is an article of its own. */
@Injectable()
export class WriteArticle {
  constructor(
    private readonly database: Database,
    private readonly articles: Articles,
  ) {}

  async run(actor: PersonActor, input: Input): Promise<WrittenArticle> {
    const created = await this.database.transaction((tx) =>
      this.articles.createArticle(tx, actor, {
        feed: 'desk',
        guidHash: createHash('sha256').update(newId()).digest(),
        locale: input.locale,
        origin: 'written',
        ...revisionText(input),
        sections: input.sections,
        priority: input.priority,
        dueAt: input.dueAt ? new Date(input.dueAt) : null,
      }),
    );
    return { id: created.articleId, number: Number(created.number), revisionId: created.revisionId };
  }
}
