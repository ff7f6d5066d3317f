import { Injectable } from '@nestjs/common';
import type { ReviseArticle as Input, RevisedArticle } from '../../contract/articles';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { Articles } from './articles';
import { revisionText } from './revision-text';

/**
 * A new text of an edition that has one: the source was mended or went on. The edition that is translated here changes in its segments
 * and nowhere else.
 */
@Injectable()
export class ReviseArticle {
  constructor(
    private readonly database: Database,
    private readonly articles: Articles,
  ) {}

  run(actor: PersonActor, articleId: string, input: Input): Promise<RevisedArticle> {
    return this.database.transaction(async (tx) => {
      const edition = await tx.one<{
        origin: 'written' | 'received' | 'translated';
        is_target: boolean;
        is_killed: boolean;
      }>(
        `select e.origin, exists (select from translation t where t.article_id = e.article_id and t.target_locale = e.locale) as is_target,
            exists (select from article_kill k where k.article_id = e.article_id) as is_killed
          from edition e where e.article_id = $1 and e.locale = $2`,
        [articleId, input.locale],
      );
      if (!edition) throw await this.nothingToRevise(articleId, input);
      if (edition.is_killed) throw new DomainError('conflict', 'article.killed');
      if (edition.is_target) throw new DomainError('conflict', 'edition.is_target', { locale: input.locale });
      const added = await this.articles.addRevision(tx, actor, {
        articleId,
        locale: input.locale,
        origin: edition.origin,
        ...revisionText(input),
        ...(input.reason === undefined ? {} : { reason: input.reason }),
      });
      return {
        revisionId: added.revisionId,
        number: added.number,
        isNew: added.isNew,
        translationId: added.rebasedTranslationId,
      };
    });
  }

  private async nothingToRevise(articleId: string, { locale }: Input): Promise<DomainError> {
    const article = await this.database.one('select 1 from article where id = $1', [articleId]);
    return article
      ? new DomainError('conflict', 'edition.missing', { locale })
      : new DomainError('missing', 'article.missing');
  }
}
