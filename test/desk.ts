import { createHash } from 'node:crypto';
import type { WriteArticle } from '../src/contract/articles';
import type { Claim, Submission, TranslationView, WorkingSegment } from '../src/contract/translation';
import { Articles } from '../src/features/articles/articles';
import { revisionText } from '../src/features/articles/revision-text';
import { RunChecks } from '../src/features/quality/quality.jobs';
import { PrepareSegments } from '../src/features/translation/prepare-segments';
import { RebaseSegments } from '../src/features/translation/rebase-segments';
import { Translations } from '../src/features/translation/translations';
import type { PersonActor } from '../src/kernel/actor';
import { newId } from '../src/kernel/ids';
import type { Locale } from '../src/kernel/locale';
import type { State } from '../src/workflow/states';
import type { Act } from '../src/workflow/transitions';
import { CAST, type CastName } from './cast';
import type { NewsroomApp } from './http/app';
import type { Reply } from './http/client';
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

  /** A text that came in from a page which names where it took it from. */
  async received(text: { locale: Locale; title: string; body: string; reference: string }): Promise<string> {
    const articles = this.newsroom.app.nest.get(Articles, { strict: false });
    const importer = { kind: 'import', accountId: this.newsroom.people.gulnar } as const;
    const created = await this.newsroom.db.transaction((tx) =>
      articles.createArticle(tx, importer, {
        feed: 'page',
        guidHash: createHash('sha256').update(newId()).digest(),
        locale: text.locale,
        origin: 'received',
        references: [{ url: text.reference }],
        ...revisionText(text),
      }),
    );
    return created.articleId;
  }

  /** A translation that waits for somebody to claim it. */
  async ready(text: Partial<WriteArticle> & { body: string }): Promise<{ articleId: string; id: string }> {
    const articleId = await this.article(text);
    const id = await this.open(articleId, text.locale ?? 'kk');
    await this.work();
    return { articleId, id };
  }

  async open(articleId: string, sourceLocale: Locale = 'kk'): Promise<string> {
    const opened = await this.newsroom.db.transaction((tx) =>
      this.translations.open(tx, this.actor('gulnar'), { articleId, sourceLocale, relation: 'translation' }),
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

  submit(id: string, fence: number, name: CastName = 'aigerim'): Promise<Reply<Submission>> {
    return this.newsroom.as(name).post<Submission>(`/api/translations/${id}/submission`, { fence });
  }

  /** The revision its working segments are, or become. */
  freeze(id: string): Promise<string> {
    return this.newsroom.db.transaction((tx) => this.translations.freeze(tx, this.actor('dauren'), id));
  }

  /** Brings a translation that was just opened, or waits to be claimed, into a state: by legal acts only, and as shortly as possible. */
  async bring(id: string, state: State): Promise<void> {
    if (state === 'preparing') return;
    if (state === 'killed') return this.act(id, 'kill', 'gulnar');
    await this.work();
    if (state === 'ready') return;
    const { fence } = await this.claim(id);
    await this.translate(id, fence, ({ sourceText, targetText }) => targetText || inTheOtherLanguage(sourceText));
    if (state === 'translating') return;
    await this.newsroom.db.transaction(async (tx) => {
      await this.translations.freeze(tx, this.actor('aigerim'), id);
      await tx.query(`select transition($1, 'submit', 'person', $2)`, [id, this.newsroom.people.aigerim]);
      await tx.query(
        `update claim set released_at = clock_timestamp(), release_cause = 'submitted' where translation_id = $1 and released_at is null`,
        [id],
      );
    });
    if (state === 'checking') return;
    await this.step(id, 'check');
    if (state === 'in_review') return;
    if (state === 'returned') return this.act(id, 'return', 'dauren');
    await this.approve(id);
    if (state === 'approved') return;
    await this.act(id, state === 'scheduled' ? 'schedule' : 'publish', 'gulnar');
    if (state === 'done') await this.step(id, 'finish');
  }

  /** Дәурен confirms every segment and approves these very bytes. */
  private async approve(id: string): Promise<void> {
    const { db, people } = this.newsroom;
    await db.query(
      `update segment set confirmed_by = $2, confirmed_at = clock_timestamp()
        where translation_id = $1 and retired_at is null and confirmed_by is null`,
      [id, people.dauren],
    );
    await db.query(
      `insert into review (id, article_id, translation_id, scope, kk_revision_id, kk_sha256, en_revision_id, en_sha256, verdict, reviewer_id)
        select $2, t.article_id, t.id, 'pair', kk.id, kk.sha256, en.id, en.sha256, 'approved', $3
        from translation t join revision kk on kk.id in (t.source_revision_id, t.target_revision_id) and kk.locale = 'kk'
          join revision en on en.id in (t.source_revision_id, t.target_revision_id) and en.locale = 'en' where t.id = $1`,
      [id, newId(), people.dauren],
    );
    await this.act(id, 'approve', 'dauren');
  }

  /** A step taken by somebody, without the verb around it. */
  async act(id: string, act: Act, name: CastName): Promise<void> {
    await this.newsroom.db.query(`select transition($1, $2, 'person', $3)`, [id, act, this.newsroom.people[name]]);
  }

  private get translations(): Translations {
    return this.newsroom.app.nest.get(Translations, { strict: false });
  }

  /** Translated by Айгерім, submitted and checked: the target of each line is a function of its source. */
  async inReview(
    text: Partial<WriteArticle> & { body: string },
    by: (source: string) => string,
  ): Promise<{ articleId: string; id: string }> {
    const pair = await this.ready(text);
    const { fence } = await this.claim(pair.id);
    await this.translate(pair.id, fence, (segment) => by(segment.sourceText));
    const reply = await this.submit(pair.id, fence);
    if (reply.status !== 201) throw new Error(reply.text);
    await work(this.newsroom, RunChecks);
    return pair;
  }

  /** A step of the house itself, which no person may take. */
  async step(id: string, act: string): Promise<void> {
    await this.newsroom.db.query(`select transition($1, $2, 'system', null)`, [id, act]);
  }
}

/** A sentence that the checks have nothing against: the other language, and the numbers of the source. */
export function inTheOtherLanguage(source: string): string {
  const numbers = source.match(/\d+/g) ?? [];
  const isKazakh = /\p{Script=Cyrillic}/u.test(source);
  return [isKazakh ? 'The desk says so' : 'Редакция осылай дейді', ...numbers].join(' ');
}
