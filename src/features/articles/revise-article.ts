import { Injectable } from '@nestjs/common';
import type { ReviseArticle as Input, RevisedArticle } from '../../contract/articles';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database, type Transaction } from '../../platform/database/database';
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
      await this.refuseStale(tx, articleId, input);
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

  /** The article is held, so that nobody saves between this look and the new text. */
  private async refuseStale(tx: Transaction, articleId: string, { locale, basedOn }: Input): Promise<void> {
    if (basedOn === undefined) return;
    await tx.query('select 1 from article where id = $1 for no key update', [articleId]);
    const newest = await tx.one<{ id: string; number: number; name: string }>(
      `select r.id, r.number, a.name from revision r join account a on a.id = r.author_id
        where r.article_id = $1 and r.locale = $2 order by r.number desc limit 1`,
      [articleId, locale],
    );
    if (newest && newest.id !== basedOn) {
      const { id, number, name } = newest;
      throw new DomainError('stale', 'revision.stale', { number, name }, { newest: { id, number, name } });
    }
  }

  private async nothingToRevise(articleId: string, { locale }: Input): Promise<DomainError> {
    const article = await this.database.one('select 1 from article where id = $1', [articleId]);
    return article
      ? new DomainError('conflict', 'edition.missing', { locale })
      : new DomainError('missing', 'article.missing');
  }
}
