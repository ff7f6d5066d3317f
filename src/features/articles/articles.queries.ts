import { Injectable } from '@nestjs/common';
import type {
  ActivityPage,
  ArticlePage,
  ArticleView,
  ListActivity,
  ListArticles,
  Placements,
  PlacementTexts,
  Revisions,
  RevisionView,
} from '../../contract/articles';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor';
import { Quality } from '../quality/quality';
import { type ActivityRow, presentActivity } from './activity.presenter';
import {
  type ArticleRecord,
  type EditionRecord,
  type PlacementRecord,
  presentArticle,
  presentPlacement,
  presentRevision,
  type RevisionRecord,
} from './article.presenter';
import { ARTICLE, EDITIONS, PLACEMENT_TEXTS, PLACEMENTS, REVISION, REVISIONS } from './article.statements';
import { presentArticleRow } from './article-list.presenter';
import { type ArticleListRow, articleListStatements } from './article-list.statement';

/** Reads for the article screens: a list takes two queries, an article five, its log one. */
@Injectable()
export class ArticlesQueries {
  constructor(
    private readonly database: Database,
    private readonly quality: Quality,
  ) {}

  async list(filter: ListArticles): Promise<ArticlePage> {
    const keys = filter.cursor ? decodeCursor(filter.cursor, 2) : null;
    const { page, count } = articleListStatements(filter, keys);
    const rows = await this.database.query<ArticleListRow>(page.sql, page.parameters);
    const counted = await this.database.one<{ total: number | null }>(count.sql, count.parameters);
    const items = rows.slice(0, filter.limit);
    const last = items.at(-1);
    return {
      items: items.map(presentArticleRow),
      total: counted?.total ?? null,
      nextCursor: last && rows.length > items.length ? encodeCursor(last.keys) : null,
    };
  }

  async view(actor: PersonActor, articleId: string): Promise<ArticleView> {
    const article = await this.database.one<ArticleRecord>(ARTICLE, [articleId]);
    if (!article) throw new DomainError('missing', 'article.missing');
    const editions = await this.database.query<EditionRecord>(EDITIONS, [articleId]);
    const placements = await this.database.query<PlacementRecord>(PLACEMENTS, [articleId]);
    const seenAtIntake = await this.quality.seenAtIntake(this.database, articleId);
    const standing = article.translation ? await this.quality.standing(this.database, article.translation.id) : [];
    return presentArticle(actor, article, { editions, placements, findings: [...seenAtIntake, ...standing] });
  }

  async placements(articleId: string): Promise<Placements> {
    await this.refuseMissing(articleId);
    const rows = await this.database.query<PlacementRecord>(PLACEMENTS, [articleId]);
    return { placements: rows.map(presentPlacement) };
  }

  async placementTexts(articleId: string): Promise<PlacementTexts> {
    await this.refuseMissing(articleId);
    return { texts: await this.database.query<PlacementTexts['texts'][number]>(PLACEMENT_TEXTS, [articleId]) };
  }

  async revisions(articleId: string): Promise<Revisions> {
    await this.refuseMissing(articleId);
    const rows = await this.database.query<RevisionRecord>(REVISIONS, [articleId]);
    return { revisions: rows.map(presentRevision) };
  }

  async revision(articleId: string, revisionId: string): Promise<RevisionView> {
    const row = await this.database.one<RevisionRecord & { content: string; sha256: string }>(REVISION, [
      articleId,
      revisionId,
    ]);
    if (!row) throw new DomainError('missing', 'missing');
    return { ...presentRevision(row), content: row.content, sha256: row.sha256 };
  }

  /** The log of an article, newest first. */
  async activity(articleId: string, page: ListActivity): Promise<ActivityPage> {
    const head = await this.refuseMissing(articleId);
    const rows = await this.database.query<ActivityRow>(
      `select x.seq, x.at, x.actor_kind, x.account_id, a.name, x.act, x.translation_id, x.from_state, x.to_state, x.reason, x.details
        from activity x left join account a on a.id = x.account_id
        where x.article_id = $1 and ($2::integer is null or x.seq < $2) order by x.seq desc limit $3`,
      [articleId, page.before ?? null, page.limit + 1],
    );
    const items = rows.slice(0, page.limit);
    return {
      items: items.map(presentActivity),
      total: head.seq,
      nextBefore: rows.length > items.length ? (items.at(-1)?.seq ?? null) : null,
    };
  }

  private async refuseMissing(articleId: string): Promise<{ seq: number }> {
    const head = await this.database.one<{ seq: number }>(
      'select coalesce(h.seq, 0) as seq from article a left join activity_head h on h.article_id = a.id where a.id = $1',
      [articleId],
    );
    if (!head) throw new DomainError('missing', 'article.missing');
    return head;
  }
}
