import type { ImportOutcome } from '../../contract/intake';
import type { ImportActor } from '../../kernel/actor';
import type { Transaction } from '../../platform/database/database';
import { bodyText } from '../../text/blocks';
import { contentFrom, parseContent, serializeContent } from '../../text/content';
import type { Articles } from '../articles/articles';
import type { Quality } from '../quality/quality';
import { findKnownArticle, itemHash, type KnownArticle } from './find-known-article';
import type { IncomingArticle, IncomingCopy, Provenance } from './incoming-article';
import { storedFindings } from './intake-findings';
import { isNothing, type PageNews, pageNews } from './page-news';
import { storePlacements } from './store-placements';

export interface TakenIn {
  readonly outcome: ImportOutcome;
  readonly reason: string | null;
  readonly articleId: string;
  readonly articleNumber: number;
  /** The copies of the page, as they were compared. */
  readonly copies: readonly IncomingCopy[];
}

export interface Doors {
  readonly articles: Articles;
  readonly quality: Quality;
}

/** What one item of a page becomes, in a transaction of its own: an article, a new text or placement of one, or nothing new. */
export class TakeInArticle {
  constructor(
    private readonly tx: Transaction,
    private readonly doors: Doors,
    private readonly actor: ImportActor,
    private readonly from: Provenance,
  ) {}

  async run(item: IncomingArticle): Promise<TakenIn> {
    const known = await findKnownArticle(this.tx, this.from, item);
    if (!known) return this.create(item);
    const news = pageNews(known, item);
    const taken = { articleId: known.articleId, articleNumber: known.number, copies: news.measured };
    if (isNothing(news)) return { ...taken, outcome: 'duplicate', reason: null };
    if (known.isKilled) return { ...taken, outcome: 'duplicate', reason: 'article_killed' };
    await this.update(item, known, news);
    return { ...taken, outcome: 'updated', reason: null };
  }

  private async create(item: IncomingArticle): Promise<TakenIn> {
    const { articles } = this.doors;
    const created = await articles.createArticle(this.tx, this.actor, {
      feed: this.from.feed,
      guidHash: itemHash(item),
      locale: this.from.locale,
      origin: 'received',
      dated: item.date,
      sections: slugsOf(item.copies),
      references: item.references.map((url) => ({ url })),
      headline: item.title,
      content: serializeContent(contentFrom(item.title, item.body, this.from.locale)),
    });
    const { articleId, revisionId } = created;
    await storePlacements(this.tx, this.from, { articleId, revisionId }, item.copies);
    await this.storeFindings(articleId, item);
    return { outcome: 'created', reason: null, articleId, articleNumber: Number(created.number), copies: item.copies };
  }

  private async update(item: IncomingArticle, known: KnownArticle, news: PageNews): Promise<void> {
    const { articleId } = known;
    const revisionId = await this.revise(known, news);
    if (news.body !== null) await this.storeFindings(articleId, item);
    if (news.copies.length > 0) await storePlacements(this.tx, this.from, { articleId, revisionId }, news.copies);
    await this.doors.articles.addReferences(
      this.tx,
      articleId,
      news.references.map((url) => ({ url })),
    );
    await this.tx.query(
      'insert into article_section (article_id, section_slug) select $1, unnest($2::text[]) on conflict do nothing',
      [articleId, slugsOf(news.copies)],
    );
    const sections = news.copies.map(({ section }) => section);
    await this.tx.query(`select log_activity($1, $2, $3, 'see_placements', p_details => $4)`, [
      articleId,
      this.actor.kind,
      this.actor.accountId,
      { batchId: this.from.batchId, sections },
    ]);
  }

  /** The revision that the new copies show: a new one where the page has changed its text, else the one that stands. */
  private async revise(known: KnownArticle, { title, body }: PageNews): Promise<string> {
    if (title === null && body === null) return known.revision.id;
    const headline = title ?? known.revision.headline;
    const text = body ?? (await this.bodyOf(known.revision.id));
    const added = await this.doors.articles.addRevision(this.tx, this.actor, {
      articleId: known.articleId,
      locale: this.from.locale,
      origin: 'received',
      headline,
      content: serializeContent(contentFrom(headline, text, this.from.locale)),
    });
    return added.revisionId;
  }

  private async bodyOf(revisionId: string): Promise<string> {
    const row = await this.tx.one<{ content: string }>('select content from revision where id = $1', [revisionId]);
    return row ? bodyText(parseContent(row.content)) : '';
  }

  private storeFindings(articleId: string, item: IncomingArticle): Promise<void> {
    const { locale } = this.from;
    return this.doors.quality.storeIntakeFindings(this.tx, { articleId, locale, findings: storedFindings(item) });
  }
}

function slugsOf(copies: readonly IncomingCopy[]): string[] {
  return [...new Set(copies.map(({ sectionSlug }) => sectionSlug))];
}
