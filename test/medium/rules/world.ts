import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { newId } from '../../../src/kernel/ids';

const sha256 = (text: string) => createHash('sha256').update(text).digest();

/** A newsroom written with nothing but SQL as the app role: what any program with its password could do. */
export class World {
  readonly aigerim = newId();
  readonly bekzat = newId();
  readonly dauren = newId();
  readonly gulnar = newId();
  readonly erlan = newId();

  constructor(readonly app: Client) {}

  async populate(): Promise<this> {
    await this.app.query(`insert into newsroom (name, claim_limit) values ('Таң', 3)`);
    const people: [string, string, string[]][] = [
      [this.aigerim, 'aigerim', ['translator']],
      [this.bekzat, 'bekzat', ['translator', 'reviewer']],
      [this.dauren, 'dauren', ['reviewer']],
      [this.gulnar, 'gulnar', ['editor']],
      [this.erlan, 'erlan', ['editor', 'duty']],
    ];
    for (const [id, login, roles] of people) {
      await this.app.query(`insert into account (id, login, name, password_hash) values ($1, $2, $2, 'x')`, [
        id,
        login,
      ]);
      for (const role of roles) {
        await this.app.query('insert into account_role (account_id, role) values ($1, $2)', [id, role]);
      }
    }
    return this;
  }

  /** An article written in Kazakh by Гүлнар, with its first revision. */
  async article(text = 'Егін орағы басталды.'): Promise<{ article: string; kk: string }> {
    const article = newId();
    await this.app.query(`insert into article (id, feed, guid_hash, created_by) values ($1, 'desk', $2, $3)`, [
      article,
      sha256(article),
      this.gulnar,
    ]);
    return { article, kk: await this.revision(article, 'kk', 1, text, this.gulnar) };
  }

  async revision(
    article: string,
    locale: 'kk' | 'en',
    number: number,
    content: string,
    author: string,
  ): Promise<string> {
    const id = newId();
    await this.app.query(
      `insert into edition (article_id, locale, origin, script) values ($1, $2, 'written', case $2 when 'kk' then 'Cyrl' else 'Latn' end) on conflict do nothing`,
      [article, locale],
    );
    await this.app.query(
      `insert into revision (id, article_id, locale, number, headline, content, sha256, author_kind, author_id) values ($1, $2, $3, $4, 'Егін', $5, $6, 'person', $7)`,
      [id, article, locale, number, content, sha256(content), author],
    );
    return id;
  }

  /** A translation of that article, ready to be claimed, with one segment. */
  async ready(): Promise<Pair> {
    const { article, kk } = await this.article();
    const translation = newId();
    const segment = newId();
    await this.app.query(`select open_translation($1, $2, 'kk', $3, null, 'translate', 'translation', 'person', $4)`, [
      translation,
      article,
      kk,
      this.gulnar,
    ]);
    await this.app.query(
      `insert into segment (id, translation_id, position, block_index, block_kind, source_text) values ($1, $2, 1, 0, 'paragraph', 'Егін орағы басталды.')`,
      [segment, translation],
    );
    await this.step(translation, 'prepare', null);
    return { article, translation, segment, kk, en: '', fence: 0n };
  }

  async translating(by = this.aigerim): Promise<Pair> {
    const pair = await this.ready();
    pair.fence = await this.claim(pair.translation, 'translate', by);
    return pair;
  }

  async claim(translation: string, stage: 'translate' | 'review', by: string): Promise<bigint> {
    const { rows } = await this.app.query<{ fence: string }>('select fence from take_claim($1, $2, $3, $4)', [
      newId(),
      translation,
      stage,
      by,
    ]);
    return BigInt(rows[0]?.fence ?? 0);
  }

  async save(pair: Pair, text: string, by: string, version = 2): Promise<void> {
    await this.app.query(
      `update segment set target_text = $2, version = $3, fence = $4, last_author_kind = 'person', last_author_id = $5 where id = $1`,
      [pair.segment, text, version, pair.fence.toString(), by],
    );
  }

  async inReview(): Promise<Pair> {
    const pair = await this.translating();
    await this.save(pair, 'The harvest has begun.', this.aigerim);
    pair.en = await this.revision(pair.article, 'en', 1, 'The harvest has begun.', this.aigerim);
    await this.app.query('update translation set target_revision_id = $2, version = version + 1 where id = $1', [
      pair.translation,
      pair.en,
    ]);
    await this.step(pair.translation, 'submit', this.aigerim);
    await this.app.query(
      `update claim set released_at = clock_timestamp(), release_cause = 'submitted' where translation_id = $1 and released_at is null`,
      [pair.translation],
    );
    await this.step(pair.translation, 'check', null);
    return pair;
  }

  async confirm(pair: Pair, by = this.dauren): Promise<void> {
    await this.app.query(
      'update segment set confirmed_by = $2, confirmed_at = clock_timestamp() where translation_id = $1',
      [pair.translation, by],
    );
  }

  async review(pair: Pair, by = this.dauren): Promise<string> {
    const id = newId();
    await this.app.query(
      `insert into review (id, article_id, translation_id, scope, kk_revision_id, kk_sha256, en_revision_id, en_sha256, verdict, reviewer_id)
       select $1, $2, $3, 'pair', kk.id, kk.sha256, en.id, en.sha256, 'approved', $6 from revision kk, revision en where kk.id = $4 and en.id = $5`,
      [id, pair.article, pair.translation, pair.kk, pair.en, by],
    );
    return id;
  }

  async approved(): Promise<Pair & { review: string }> {
    const pair = await this.inReview();
    await this.confirm(pair);
    const review = await this.review(pair);
    await this.step(pair.translation, 'approve', this.dauren);
    return { ...pair, review };
  }

  async ordered(): Promise<Pair & { review: string; order: string }> {
    return this.order('publish', '0');
  }

  async scheduled(): Promise<Pair & { review: string; order: string }> {
    return this.order('schedule', '1 hour');
  }

  private async order(act: 'publish' | 'schedule', later: string): Promise<Pair & { review: string; order: string }> {
    const pair = await this.approved();
    const order = newId();
    await this.app.query(
      `insert into publication_order (id, article_id, translation_id, review_id, scope, kind, publish_at, ordered_by) values ($1, $2, $3, $4, 'pair', 'publish', clock_timestamp() + $6::interval, $5)`,
      [order, pair.article, pair.translation, pair.review, this.gulnar, later],
    );
    await this.step(pair.translation, act, this.gulnar);
    return { ...pair, order };
  }

  /** The order ends without a publication, and the pair is approved again. */
  async callOff({ translation, order }: Pair & { order: string }, act: 'fail' | 'deschedule'): Promise<void> {
    await this.step(translation, act, act === 'fail' ? null : this.gulnar);
    await this.app.query(
      `update publication_order set ended_at = clock_timestamp(), ended_as = 'cancelled' where id = $1`,
      [order],
    );
  }

  async publication(pair: Pair & { review: string; order: string }, number = 1, kind = 'publish'): Promise<string> {
    const id = newId();
    await this.app.query(
      `insert into publication (id, article_id, number, order_id, kind, scope, review_id, kk_revision_id, kk_sha256, kk_slug, en_revision_id, en_sha256, en_slug, live_from, first_live_from, published_by)
       select $1, $2, $3, $4, $9, 'pair', $5, kk.id, kk.sha256, 'egin', en.id, en.sha256, 'harvest', clock_timestamp(), clock_timestamp(), $8 from revision kk, revision en where kk.id = $6 and en.id = $7`,
      [id, pair.article, number, pair.order, pair.review, pair.kk, pair.en, this.gulnar, kind],
    );
    return id;
  }

  async live(): Promise<Pair & { review: string; order: string; publication: string }> {
    const pair = await this.ordered();
    const publication = await this.publication(pair);
    await this.app.query(
      'insert into live_publication (article_id, publication_id, has_kk, has_en, first_live_from) values ($1, $2, true, true, clock_timestamp())',
      [pair.article, publication],
    );
    await this.app.query(
      `update publication_order set ended_at = clock_timestamp(), ended_as = 'carried_out' where id = $1`,
      [pair.order],
    );
    await this.step(pair.translation, 'finish', null);
    return { ...pair, publication };
  }

  /** A step of the workflow by a person, or by the system where nobody is named. */
  async step(translation: string, act: string, by: string | null): Promise<void> {
    await this.app.query('select * from transition($1, $2, $3, $4)', [translation, act, by ? 'person' : 'system', by]);
  }
}

export interface Pair {
  article: string;
  translation: string;
  segment: string;
  kk: string;
  en: string;
  fence: bigint;
}
