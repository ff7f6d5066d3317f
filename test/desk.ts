import type { WriteArticle } from '../src/contract/articles';
import type { Claim, TranslationView, WorkingSegment } from '../src/contract/translation';
import { PrepareSegments } from '../src/features/translation/prepare-segments';
import { RebaseSegments } from '../src/features/translation/rebase-segments';
import { Translations } from '../src/features/translation/translations';
import type { PersonActor } from '../src/kernel/actor';
import type { Locale } from '../src/kernel/locale';
import { CAST, type CastName } from './cast';
import type { NewsroomApp } from './http/app';
import { work } from './work';

/** Builders for a desk with something on it; every one leaves out what its test does not care about. */
export class Desk {
  constructor(readonly newsroom: NewsroomApp) {}

  actor(name: CastName): PersonActor {
    const { locale, roles, name: spoken } = CAST[name];
    return { kind: 'person', accountId: this.newsroom.people[name], name: spoken, roles, locale };
  }

  /** A text written here by Гүлнар. */
  async article(text: Partial<WriteArticle> & { body: string }): Promise<string> {
    const reply = await this.newsroom.as('gulnar').post<{ id: string }>('/api/articles', {
      locale: 'kk',
      title: 'Егін орағы басталды',
      ...text,
    });
    if (reply.status !== 201) throw new Error(reply.text);
    return reply.body.id;
  }

  /** A translation that waits for somebody to claim it. */
  async ready(text: Partial<WriteArticle> & { body: string }): Promise<{ articleId: string; id: string }> {
    const articleId = await this.article(text);
    const id = await this.open(articleId, text.locale ?? 'kk');
    await this.work();
    return { articleId, id };
  }

  async open(articleId: string, sourceLocale: Locale = 'kk'): Promise<string> {
    const translations = this.newsroom.app.nest.get(Translations, { strict: false });
    const opened = await this.newsroom.db.transaction((tx) =>
      translations.open(tx, this.actor('gulnar'), { articleId, sourceLocale, relation: 'translation' }),
    );
    return opened.translationId;
  }

  /** The automatic steps that lie between the people. */
  work(): Promise<number> {
    return work(this.newsroom, PrepareSegments, RebaseSegments);
  }

  async claim(id: string, name: CastName = 'aigerim'): Promise<Claim> {
    const reply = await this.newsroom.as(name).post<Claim>(`/api/translations/${id}/claim`);
    if (reply.status !== 201) throw new Error(reply.text);
    return reply.body;
  }

  async view(id: string, name: CastName = 'aigerim'): Promise<TranslationView> {
    const reply = await this.newsroom.as(name).get<TranslationView>(`/api/translations/${id}`);
    if (reply.status !== 200) throw new Error(reply.text);
    return reply.body;
  }

  /** Writes a text into each segment that has none, or into all by a function of their source. */
  async translate(
    id: string,
    fence: number,
    by: (segment: WorkingSegment) => string,
    name: CastName = 'aigerim',
  ): Promise<void> {
    for (const segment of (await this.view(id, name)).segments) {
      const text = by(segment);
      if (text === segment.targetText) continue;
      const reply = await this.newsroom
        .as(name)
        .put(`/api/translations/${id}/segments/${segment.id}`, { text, version: segment.version, fence });
      if (reply.status !== 200) throw new Error(reply.text);
    }
  }

  /** A step of the house itself, which no person may take. */
  async step(id: string, act: string): Promise<void> {
    await this.newsroom.db.query(`select transition($1, $2, 'system', null)`, [id, act]);
  }
}
