import type { WriteArticle } from '../../src/contract/articles';
import type { PublishingState } from '../../src/contract/publishing';
import { CarryOutOrder } from '../../src/features/publishing/carry-out-order';
import { StartScheduled } from '../../src/features/publishing/start-scheduled';
import type { CastName } from '../cast';
import { Desk } from '../desk';
import { work } from '../work';
import type { NewsroomApp } from './app';
import type { Reply } from './client';

/** A desk that also prints: builders for articles that are approved, ordered or live. */
export class Press extends Desk {
  constructor(newsroom: NewsroomApp) {
    super(newsroom);
  }

  /** A pair that Айгерім translated and Дәурен approved. */
  async approvedPair(text: Partial<WriteArticle> & { body: string }): Promise<{ articleId: string; id: string }> {
    const pair = await this.ready(text);
    await this.bring(pair.id, 'approved');
    return pair;
  }

  publish(articleId: string, body: Record<string, unknown> = { scope: 'pair' }, name: CastName = 'gulnar') {
    return this.newsroom
      .as(name)
      .post<{ orderId: string; code: string }>(`/api/articles/${articleId}/publication`, body);
  }

  /** What the queue does. */
  carryOut(): Promise<number> {
    return work(this.newsroom, StartScheduled, CarryOutOrder);
  }

  async livePair(text: Partial<WriteArticle> & { body: string }): Promise<{ articleId: string; id: string }> {
    const pair = await this.approvedPair(text);
    await this.mustPublish(pair.articleId);
    return pair;
  }

  async mustPublish(articleId: string, body?: Record<string, unknown>, name?: CastName): Promise<void> {
    const reply = await this.publish(articleId, body, name);
    if (reply.status !== 201) throw new Error(reply.text);
    await this.carryOut();
  }

  /** A text declared single, approved by Дәурен. */
  async approvedSingle(text: Partial<WriteArticle> & { body: string }): Promise<string> {
    const articleId = await this.article(text);
    must(await this.declareSingle(articleId, text.locale ?? 'kk'), 204);
    must(await this.newsroom.as('dauren').post(`/api/articles/${articleId}/single/approval`, {}), 201);
    return articleId;
  }

  declareSingle(articleId: string, locale: 'kk' | 'en' = 'kk') {
    return this.newsroom.as('gulnar').post(`/api/articles/${articleId}/single`, {
      locale,
      reason: 'Тек қазақ оқырманына қатысты',
      hasNoTwin: true,
    });
  }

  async state(articleId: string, name: CastName = 'gulnar'): Promise<PublishingState> {
    const reply = await this.newsroom.as(name).get<PublishingState>(`/api/articles/${articleId}/publication`);
    return must(reply, 200).body;
  }

  /** Paths of what is live. */
  async paths(articleId: string): Promise<{ kk: string | null; en: string | null }> {
    const live = (await this.state(articleId)).publications.find(({ isLive }) => isLive);
    return { kk: live?.kk ?? null, en: live?.en ?? null };
  }

  async acts(articleId: string): Promise<string[]> {
    const rows = await this.newsroom.db.query<{ act: string }>(
      'select act from activity where article_id = $1 order by seq',
      [articleId],
    );
    return rows.map(({ act }) => act);
  }

  async publications(articleId: string): Promise<{ number: number; kind: string; scope: string }[]> {
    return this.newsroom.db.query('select number, kind, scope from publication where article_id = $1 order by number', [
      articleId,
    ]);
  }
}

export function must<Body>(reply: Reply<Body>, status: number): Reply<Body> {
  if (reply.status !== status) throw new Error(`${reply.status} instead of ${status}: ${reply.text}`);
  return reply;
}
