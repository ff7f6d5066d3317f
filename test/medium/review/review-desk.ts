import { randomBytes, randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { StandingFinding } from '../../../src/contract/quality';
import type { Confirmable, ReturnReason } from '../../../src/contract/review';
import type { Relation } from '../../../src/contract/translation';
import { Articles } from '../../../src/features/articles/articles';
import { revisionText } from '../../../src/features/articles/revision-text';
import { type RevisionText, writeRevision } from '../../../src/features/articles/write-revision';
import { AnswerFinding } from '../../../src/features/quality/answer-finding';
import { CheckFrozenPair } from '../../../src/features/quality/check-frozen-pair';
import { Quality } from '../../../src/features/quality/quality';
import { RatifyAnswer } from '../../../src/features/quality/ratify-answer';
import { WithdrawAnswer } from '../../../src/features/quality/withdraw-answer';
import { AmendTranslation } from '../../../src/features/review/amend-translation';
import { ApproveOnDuty } from '../../../src/features/review/approve-on-duty';
import { ApproveSingle } from '../../../src/features/review/approve-single';
import { ApproveTranslation } from '../../../src/features/review/approve-translation';
import { CarryOverApproval } from '../../../src/features/review/carry-over-approval';
import { ClaimReview } from '../../../src/features/review/claim-review';
import { ConfirmSegments } from '../../../src/features/review/confirm-segments';
import { lockTranslation } from '../../../src/features/review/locked-translation';
import { ReleaseReview } from '../../../src/features/review/release-review';
import { RenewReview } from '../../../src/features/review/renew-review';
import { ReturnTranslation } from '../../../src/features/review/return-translation';
import { Review } from '../../../src/features/review/review';
import { SealPair } from '../../../src/features/review/seal-pair';
import { writeVerdict } from '../../../src/features/review/write-verdict';
import { ChangeRelation } from '../../../src/features/translation/change-relation';
import { confirmableSegments } from '../../../src/features/translation/confirmable.queries';
import { ExplainGap } from '../../../src/features/translation/explain-gap';
import { PrepareSegments } from '../../../src/features/translation/prepare-segments';
import { RebaseSegments } from '../../../src/features/translation/rebase-segments';
import { returnReasons } from '../../../src/features/translation/return-reasons.queries';
import { SegmentQueries } from '../../../src/features/translation/segment.queries';
import { SwapSides } from '../../../src/features/translation/swap-sides';
import { Translations } from '../../../src/features/translation/translations';
import type { ImportActor, PersonActor, Role } from '../../../src/kernel/actor';
import { newId } from '../../../src/kernel/ids';
import { dataSourceOptions } from '../../../src/platform/database/data-source';
import { Database } from '../../../src/platform/database/database';
import { openTestDatabase, type TestDatabase } from '../../database';

export interface Pair {
  readonly article: string;
  readonly translation: string;
  /** In the order of the text. */
  readonly segments: readonly string[];
}

export interface SegmentRow {
  readonly id: string;
  readonly target_text: string;
  readonly version: number;
  readonly last_author_id: string | null;
  readonly confirmed_by: string | null;
}

const PEOPLE: Readonly<Record<string, readonly Role[]>> = {
  aigerim: ['translator'],
  bekzat: ['translator', 'reviewer'],
  dauren: ['reviewer'],
  madina: ['reviewer'],
  gulnar: ['editor'],
  erlan: ['editor', 'duty'],
  nurlan: ['duty'],
};
type Person = 'aigerim' | 'bekzat' | 'dauren' | 'madina' | 'gulnar' | 'erlan' | 'nurlan';

/** A review desk on a real database: the real verbs, and texts brought to where a test begins. */
export class ReviewDesk {
  readonly quality = new Quality();
  readonly translations = new Translations();
  private readonly seal = new SealPair(this.translations);
  readonly answer: AnswerFinding;
  readonly ratify: RatifyAnswer;
  readonly withdraw: WithdrawAnswer;
  readonly claim: ClaimReview;
  readonly renew: RenewReview;
  readonly release: ReleaseReview;
  readonly confirm: ConfirmSegments;
  readonly approve: ApproveTranslation;
  readonly giveBack: ReturnTranslation;
  readonly amend: AmendTranslation;
  readonly carryOver: CarryOverApproval;
  readonly review: Review;

  private constructor(
    private readonly test: TestDatabase,
    private readonly source: DataSource,
    readonly database: Database,
    private readonly people: ReadonlyMap<string, PersonActor>,
  ) {
    this.answer = new AnswerFinding(database, this.quality);
    this.ratify = new RatifyAnswer(database, this.quality);
    this.withdraw = new WithdrawAnswer(database);
    this.claim = new ClaimReview(database);
    this.renew = new RenewReview(database);
    this.release = new ReleaseReview(database);
    this.confirm = new ConfirmSegments(database);
    this.approve = new ApproveTranslation(database, this.quality, this.seal);
    this.giveBack = new ReturnTranslation(database);
    this.amend = new AmendTranslation(database, this.quality, this.translations);
    this.carryOver = new CarryOverApproval(database, this.quality, this.translations);
    this.review = new Review(new ApproveOnDuty(this.quality, this.seal), new ApproveSingle(this.quality));
  }

  static async open(): Promise<ReviewDesk> {
    const test = await openTestDatabase();
    const source = await new DataSource(dataSourceOptions(test.urls.app)).initialize();
    const database = new Database(source);
    await database.query(`insert into newsroom (name, claim_limit) values ('Таң', 1000)`);
    const people = new Map<string, PersonActor>();
    for (const [name, roles] of Object.entries(PEOPLE)) {
      const accountId = newId();
      await database.query(`insert into account (id, login, name, password_hash) values ($1, $2, $2, 'x')`, [
        accountId,
        name,
      ]);
      for (const role of roles) {
        await database.query('insert into account_role (account_id, role) values ($1, $2)', [accountId, role]);
      }
      people.set(name, { kind: 'person', accountId, name, roles, locale: 'kk' });
    }
    return new ReviewDesk(test, source, database, people);
  }

  async close(): Promise<void> {
    await this.source.destroy();
    await this.test.drop();
  }

  /** The owner's address, for the independent checker. */
  get ownerUrl(): string {
    return this.test.urls.migrator;
  }

  person(name: Person): PersonActor {
    const person = this.people.get(name);
    if (!person) throw new Error(`nobody is called ${name}`);
    return person;
  }

  /** A Kazakh article by Гүлнар, translated by Айгерім, in review: each line is a source and its target. */
  async inReview(lines: readonly (readonly [string, string])[] = LINES, by: Person = 'aigerim'): Promise<Pair> {
    const pair = await this.translating(lines, by);
    await this.submit(pair, by);
    await this.check(pair);
    return pair;
  }

  async translating(lines: readonly (readonly [string, string])[] = LINES, by: Person = 'aigerim'): Promise<Pair> {
    const pair = await this.ready(lines.map(([source]) => source));
    await this.takeUp(pair, by);
    for (const [index, [, target]] of lines.entries()) await this.save(pair, index, target, by, 'translate');
    return pair;
  }

  async takeUp(pair: Pair, by: Person): Promise<void> {
    await this.database.query(`select * from take_claim($1, $2, 'translate', $3)`, [
      newId(),
      pair.translation,
      this.person(by).accountId,
    ]);
  }

  /** A received Kazakh text, or one by somebody, and an English one that somebody brought along; in review without a translator. */
  async attached(
    writer: Person | null,
    by: Person,
    targets: readonly string[] = LINES.map(([, target]) => target),
  ): Promise<Pair> {
    const importer: ImportActor = { kind: 'import', accountId: this.person('gulnar').accountId };
    const opened = await this.database.transaction(async (tx) => {
      const { articleId } = await new Articles().createArticle(tx, writer ? this.person(writer) : importer, {
        ...textOf(LINES.map(([source]) => source)),
        feed: 'desk',
        guidHash: randomBytes(32),
        locale: 'kk',
        origin: writer ? 'written' : 'received',
      });
      const { translationId } = await this.translations.attach(tx, this.person(by), {
        ...textOf(targets),
        articleId,
        locale: 'en',
        relation: 'translation',
      });
      await new PrepareSegments().run(tx, { articleId, translationId });
      return { article: articleId, translation: translationId };
    });
    const pair = { ...opened, segments: await this.segmentIds(opened.translation) };
    await this.check(pair);
    return pair;
  }

  /** A target that nobody froze from the segments: what only a fault of ours could do. */
  bindOtherTarget(pair: Pair, title: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { revisionId } = await writeRevision(tx, this.person('aigerim'), {
        ...textOf([title]),
        articleId: pair.article,
        locale: 'en',
        origin: 'translated',
      });
      await tx.query('update translation set target_revision_id = $2, version = version + 1 where id = $1', [
        pair.translation,
        revisionId,
      ]);
    });
  }

  /** What somebody could try who has nothing but the app role. */
  carryOverBySql(pair: Pair, by: Person): Promise<void> {
    const actor = this.person(by);
    return this.database.transaction(async (tx) => {
      const translation = await lockTranslation(tx, pair.translation);
      await tx.query(
        'update segment set confirmed_by = $2, confirmed_at = clock_timestamp() where translation_id = $1 and confirmed_by is null',
        [pair.translation, actor.accountId],
      );
      await writeVerdict(tx, actor, translation, { verdict: 'approved' });
      await tx.query(`select transition($1, 'carry_over', 'person', $2)`, [pair.translation, actor.accountId]);
    });
  }

  async explainGap(pair: Pair, segmentId: string, by: Person): Promise<void> {
    const { fence } = await this.claim.run(this.person(by), pair.translation);
    const segments = new SegmentQueries(this.database);
    const { version } = await this.segment(pair, pair.segments.indexOf(segmentId));
    const at = { id: pair.translation, segmentId };
    const input = { reason: 'Ағылшын оқырманға таныс емес', version, fence };
    await new ExplainGap(this.database, segments).run(this.person(by), at, input);
  }

  relate(pair: Pair, relation: Relation): Promise<object> {
    return new ChangeRelation(this.database).run(this.person('gulnar'), pair.translation, relation);
  }

  /** Source and target change places, and the pair is in review again. */
  async swap(pair: Pair, by: Person): Promise<void> {
    const translation = await this.database.one<{ version: number }>('select version from translation where id = $1', [
      pair.translation,
    ]);
    await new SwapSides(this.database).run(this.person(by), pair.translation, translation?.version ?? 0);
    await this.check(pair);
  }

  async ready(sources: readonly string[]): Promise<Pair> {
    const gulnar = this.person('gulnar');
    const opened = await this.database.transaction(async (tx) => {
      const article = await new Articles().createArticle(tx, gulnar, {
        ...textOf(sources),
        feed: 'desk',
        guidHash: randomBytes(32),
        locale: 'kk',
        origin: 'written',
      });
      const { translationId } = await this.translations.open(tx, gulnar, {
        articleId: article.articleId,
        sourceLocale: 'kk',
        relation: 'translation',
      });
      await new PrepareSegments().run(tx, { articleId: article.articleId, translationId });
      return { article: article.articleId, translation: translationId };
    });
    const segments = await this.segmentIds(opened.translation);
    expect(segments).toHaveLength(sources.length);
    return { ...opened, segments };
  }

  /** `checked: false` is a submit whose checks knew less than those in the queue. */
  async submit(pair: Pair, by: Person = 'aigerim', { checked } = { checked: true }): Promise<void> {
    const actor = this.person(by);
    await this.database.transaction(async (tx) => {
      if (checked) await this.quality.checkAtSubmit(tx, pair.translation);
      await this.translations.freeze(tx, actor, pair.translation);
      await tx.query(`select transition($1, 'submit', 'person', $2)`, [pair.translation, actor.accountId]);
      await tx.query(
        `update claim set released_at = clock_timestamp(), release_cause = 'submitted' where translation_id = $1 and released_at is null`,
        [pair.translation],
      );
    });
  }

  findings(pair: Pair): Promise<StandingFinding[]> {
    return this.quality.standing(this.database, pair.translation);
  }

  check(pair: Pair): Promise<void> {
    return this.database.transaction((tx) => new CheckFrozenPair(this.quality).run(tx, pair.translation));
  }

  /** A save through the same door as everybody's: the statement behind PUT /translations/:id/segments/:segmentId. */
  async save(
    pair: Pair,
    index: number,
    text: string,
    by: Person,
    stage: 'translate' | 'review' = 'review',
  ): Promise<number> {
    const { accountId } = this.person(by);
    const segment = await this.segment(pair, index);
    const claim = await this.database.one<{ fence: string }>(
      'select fence from claim where translation_id = $1 and stage = $2 and account_id = $3 and released_at is null',
      [pair.translation, stage, accountId],
    );
    const saved = await this.database.one<{ status: number }>(
      'select status from save_segment($1, $2, $3, $4, $5, $6, $7)',
      [accountId, pair.translation, segment.id, text, segment.version, claim?.fence ?? 0, randomUUID()],
    );
    return saved?.status ?? 0;
  }

  async segment(pair: Pair, index: number): Promise<SegmentRow> {
    const row = await this.database.one<SegmentRow>('select * from segment where id = $1', [pair.segments[index]]);
    if (!row) throw new Error(`no segment ${index}`);
    return row;
  }

  async seen(pair: Pair, ...indexes: number[]): Promise<{ id: string; version: number }[]> {
    const seen = [];
    for (const index of indexes) {
      const { id, version } = await this.segment(pair, index);
      seen.push({ id, version });
    }
    return seen;
  }

  async state(pair: Pair): Promise<string> {
    const row = await this.database.one<{ state: string }>('select state from translation where id = $1', [
      pair.translation,
    ]);
    return row?.state ?? '';
  }

  acts(pair: Pair): Promise<{ act: string; account_id: string | null; reason: string | null; details: object }[]> {
    return this.database.query(
      'select act, account_id, reason, details from activity where article_id = $1 order by seq',
      [pair.article],
    );
  }

  /** A new source text by Гүлнар, and the jobs that lay it on the segments. */
  async reviseSource(pair: Pair, index: number, text: string): Promise<void> {
    const rows = await this.database.query<{ source_text: string }>(
      'select source_text from segment where translation_id = $1 and retired_at is null order by position',
      [pair.translation],
    );
    const sources = rows.map((row, at) => (at === index ? text : row.source_text));
    const payload = { articleId: pair.article, translationId: pair.translation };
    const { revisionId } = await this.database.transaction((tx) =>
      new Articles().addRevision(tx, this.person('gulnar'), {
        ...textOf(sources),
        articleId: pair.article,
        locale: 'kk',
        origin: 'written',
      }),
    );
    await this.database.transaction((tx) => new RebaseSegments().run(tx, { ...payload, revisionId }));
    await this.database.transaction((tx) => new PrepareSegments().run(tx, payload));
  }

  private async segmentIds(translation: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select id from segment where translation_id = $1 and retired_at is null order by position',
      [translation],
    );
    return rows.map((row) => row.id);
  }

  returnReasons(pair: Pair): Promise<ReturnReason[]> {
    return returnReasons(this.database, pair.translation);
  }

  confirmable(pair: Pair, by: Person): Promise<Confirmable[]> {
    return confirmableSegments(this.database, pair.translation, this.person(by));
  }

  async declareSingle(article: string): Promise<void> {
    await this.database.query(
      `insert into single_declaration (id, article_id, locale, reason, has_no_twin, declared_by) values ($1, $2, 'kk', 'Тек қазақша', true, $3)`,
      [newId(), article, this.person('gulnar').accountId],
    );
  }

  schedule(pair: Pair): Promise<string> {
    return this.order(pair, 'schedule', '1 hour');
  }

  /** Everything a publication writes, in the order in which publishing writes it. */
  async publish(pair: Pair): Promise<void> {
    const order = await this.order(pair, 'publish', '0');
    await this.database.transaction(async (tx) => {
      const publication = newId();
      await tx.query(
        `insert into publication (id, article_id, number, order_id, kind, scope, review_id, kk_revision_id, kk_sha256, kk_slug,
            en_revision_id, en_sha256, en_slug, live_from, first_live_from, published_by)
          select $1, o.article_id, 1, o.id, 'publish', 'pair', v.id, v.kk_revision_id, v.kk_sha256, 'egin', v.en_revision_id, v.en_sha256,
            'harvest', clock_timestamp(), clock_timestamp(), o.ordered_by
          from publication_order o join review v on v.id = o.review_id where o.id = $2`,
        [publication, order],
      );
      await tx.query(
        `insert into live_publication (article_id, publication_id, article_number, has_kk, has_en, first_live_from)
          values ($1, $2, 0, true, true, clock_timestamp())`,
        [pair.article, publication],
      );
      await tx.query(
        `update publication_order set ended_at = clock_timestamp(), ended_as = 'carried_out' where id = $1`,
        [order],
      );
      await tx.query(`select transition($1, 'finish', 'system', null)`, [pair.translation]);
    });
  }

  private async order(pair: Pair, act: 'schedule' | 'publish', later: string): Promise<string> {
    const order = newId();
    await this.database.transaction(async (tx) => {
      await tx.query(
        `insert into publication_order (id, article_id, translation_id, review_id, scope, kind, publish_at, ordered_by)
          select $1, article_id, translation_id, id, 'pair', 'publish', clock_timestamp() + $3::interval, $4
          from review where translation_id = $2 order by at desc limit 1`,
        [order, pair.translation, later, this.person('gulnar').accountId],
      );
      await tx.query(`select transition($1, $2, 'person', $3)`, [
        pair.translation,
        act,
        this.person('gulnar').accountId,
      ]);
    });
    return order;
  }
}

/** The first line is the headline; every other one a paragraph. */
function textOf([title = '', ...body]: readonly string[]): RevisionText {
  return revisionText({ locale: 'kk', title, body: body.join('\n\n') });
}

export const LINES: readonly (readonly [string, string])[] = [
  ['Егін орағы басталды', 'The harvest has begun'],
  ['Диқандар таң атпай егіске шықты.', 'The farmers went out to the fields before dawn.'],
  ['Биыл 12 комбайн жаңарды.', 'This year 12 combine harvesters are new.'],
];
