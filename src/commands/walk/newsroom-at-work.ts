import { setTimeout as pause } from 'node:timers/promises';
import type { ArticleView } from '../../contract/articles';
import type { ImportReport } from '../../contract/intake';
import type { PublishingState } from '../../contract/publishing';
import type { Claim, TranslationView, WorkingSegment } from '../../contract/translation';
import { newId } from '../../kernel/ids';
import { DEMO_PASSWORD } from '../seed-newsroom/demo-people';
import type { Answer, Desk, Person } from './desk-client';

const PATIENCE_MILLISECONDS = 30_000;

/** The people of the demo newsroom, signed in at one desk. */
export class Newsroom {
  private constructor(
    readonly desk: Desk,
    readonly aigerim: Person,
    readonly bekzat: Person,
    readonly dauren: Person,
    readonly gulnar: Person,
    readonly erlan: Person,
    readonly saule: Person,
  ) {}

  static async signIn(desk: Desk): Promise<Newsroom> {
    const enter = (login: string) => desk.signIn(login, DEMO_PASSWORD);
    const aigerim = await enter('aigerim');
    const bekzat = await enter('bekzat');
    const dauren = await enter('dauren');
    const gulnar = await enter('gulnar');
    const erlan = await enter('erlan');
    return new Newsroom(desk, aigerim, bekzat, dauren, gulnar, erlan, await enter('saule'));
  }

  importFrontPage(page: Uint8Array, source: string): Promise<Answer<ImportReport>> {
    const bytes = { type: 'text/plain; charset=utf-8', content: page };
    return this.gulnar.call<ImportReport>(`/imports/front-page?locale=en&source=${encodeURIComponent(source)}`, {
      method: 'POST',
      bytes,
    });
  }

  /** The article once a translation of it is in that state: the automatic steps between the people take a moment. */
  async whenTranslation(articleId: string, state: string): Promise<ArticleView> {
    return this.when<ArticleView>(`/articles/${articleId}`, (article) => article.translation?.state === state);
  }

  async whenLive(articleId: string, publication: number): Promise<PublishingState> {
    return this.when<PublishingState>(`/articles/${articleId}/publication`, ({ publications }) =>
      publications.some(({ number, isLive }) => number >= publication && isLive),
    );
  }

  async translation(person: Person, id: string): Promise<TranslationView> {
    return (await person.get<TranslationView>(`/translations/${id}`)).body;
  }

  save(
    person: Person,
    translationId: string,
    segment: Pick<WorkingSegment, 'id' | 'version'>,
    text: string,
    { fence }: Pick<Claim, 'fence'>,
  ) {
    return person.call<{ version: number; code?: string }>(`/translations/${translationId}/segments/${segment.id}`, {
      method: 'PUT',
      json: { text, version: segment.version, fence },
      headers: { 'idempotency-key': newId() },
    });
  }

  /** A public page, until it answers with that status: a flip reaches every process within a second. */
  async page(path: string, status: number): Promise<Answer<string>> {
    const deadline = Date.now() + 5_000;
    for (;;) {
      const answer = await this.desk.call<string>(path);
      if (answer.status === status || Date.now() > deadline) return answer;
      await pause(100);
    }
  }

  private async when<Body>(path: string, isThere: (body: Body) => boolean): Promise<Body> {
    const deadline = Date.now() + PATIENCE_MILLISECONDS;
    for (;;) {
      const { body } = await this.gulnar.get<Body>(path);
      if (isThere(body)) return body;
      if (Date.now() > deadline) throw new Error(`${path}: waited in vain`);
      await pause(100);
    }
  }
}
