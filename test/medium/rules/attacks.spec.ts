import { Client } from 'pg';
import { verifyDatabase } from '../../../src/commands/verify/verify-database';
import { newId } from '../../../src/kernel/ids';
import { openTestDatabase, type TestDatabase } from '../../database';
import { World } from './world';

/** Raw SQL as the app role against every invariant: the database alone keeps them, whatever program holds the password. */
describe('the rules of the database', () => {
  let database: TestDatabase;
  let app: Client;
  let reader: Client;
  let owner: Client;
  let world: World;

  beforeAll(async () => {
    database = await openTestDatabase();
    app = new Client({ connectionString: database.urls.app });
    reader = new Client({ connectionString: database.urls.public });
    owner = new Client({ connectionString: database.urls.migrator });
    await Promise.all([app.connect(), reader.connect(), owner.connect()]);
    world = await new World(app).populate();
  });

  afterEach(async () => {
    const broken = (await verifyDatabase(owner)).filter((report) => report.rowCount > 0);
    expect(broken).toEqual([]);
    await app.query(
      `update claim set released_at = clock_timestamp(), release_cause = 'released' where released_at is null and stage = 'review'`,
    );
  });

  afterAll(async () => {
    await Promise.all([app.end(), reader.end(), owner.end()]);
    await database.drop();
  });

  const refused = (sql: string, parameters: unknown[] = []) => expect(app.query(sql, parameters)).rejects;

  describe('I1, I2, I3: claims', () => {
    it('gives one holder only, and tells the loser who it is', async () => {
      const pair = await world.translating();
      const { rows } = await app.query('select claim_id, holder from take_claim($1, $2, $3, $4)', [
        newId(),
        pair.translation,
        'translate',
        world.bekzat,
      ]);
      expect(rows[0]).toEqual({ claim_id: null, holder: world.aigerim });
      await world.step(pair.translation, 'kill', world.gulnar);
      await app.query(
        `update claim set released_at = clock_timestamp(), release_cause = 'killed' where translation_id = $1`,
        [pair.translation],
      );
    });

    it('lets nobody write a claim past the function', async () => {
      const pair = await world.ready();
      await refused(
        `insert into claim (id, translation_id, stage, account_id, fence, expires_at) values ($1, $2, 'translate', $3, 1, now() + interval '1 hour')`,
        [newId(), pair.translation, world.bekzat],
      ).toMatchObject({ code: '42501' });
    });

    it('refuses a save without the claim, with an old fence, and after the lease has run out', async () => {
      const pair = await world.translating();
      await expect(world.save({ ...pair, fence: pair.fence - 1n }, 'Harvest.', world.aigerim)).rejects.toMatchObject({
        constraint: 'segment_fence',
      });
      await expect(world.save(pair, 'Harvest.', world.bekzat)).rejects.toMatchObject({ constraint: 'segment_fence' });
      await app.query(
        "update claim set expires_at = clock_timestamp() - interval '1 second' where translation_id = $1",
        [pair.translation],
      );
      await expect(world.save(pair, 'Harvest.', world.aigerim)).rejects.toMatchObject({ constraint: 'segment_fence' });
      await world.claim(pair.translation, 'translate', world.bekzat);
      await expect(world.save(pair, 'Harvest.', world.aigerim)).rejects.toMatchObject({ constraint: 'segment_fence' });
      await app.query(
        `update claim set released_at = clock_timestamp(), release_cause = 'released' where translation_id = $1 and released_at is null`,
        [pair.translation],
      );
      await world.step(pair.translation, 'release', world.bekzat);
    });

    it('does not rewrite a claim that has ended, nor its fence', async () => {
      const pair = await world.translating();
      await refused('update claim set fence = 99 where translation_id = $1', [pair.translation]).toMatchObject({
        code: '42501',
      });
      await app.query(
        `update claim set released_at = clock_timestamp(), release_cause = 'released' where translation_id = $1`,
        [pair.translation],
      );
      await world.step(pair.translation, 'release', world.aigerim);
      await refused('update claim set released_at = null, release_cause = null where translation_id = $1', [
        pair.translation,
      ]).toMatchObject({ code: '23001' });
    });

    it('keeps the desk fair: no more claims than the newsroom allows', async () => {
      const held: string[] = [];
      for (let n = 0; n < 3; n += 1) held.push((await world.translating(world.bekzat)).translation);
      const fourth = await world.ready();
      await expect(world.claim(fourth.translation, 'translate', world.bekzat)).rejects.toMatchObject({
        constraint: 'claim_limit',
      });
      for (const translation of held) {
        await app.query(
          `update claim set released_at = clock_timestamp(), release_cause = 'released' where translation_id = $1 and released_at is null`,
          [translation],
        );
        await world.step(translation, 'release', world.bekzat);
      }
    });
  });

  describe('I4, I12: states', () => {
    it('moves a state by no other way than a step', async () => {
      const pair = await world.ready();
      await refused(`update translation set state = 'done', version = version + 1 where id = $1`, [
        pair.translation,
      ]).toMatchObject({ code: '42501' });
      await refused(
        "insert into activity (article_id, seq, at, actor_kind, act, prev_hash, hash) values ($1, 99, now(), 'system', 'prepare', '', '')",
        [pair.article],
      ).toMatchObject({ code: '42501' });
      await refused(`select record_activity($1, 'system', null, 'approve', $2, 'in_review', 'approved')`, [
        pair.article,
        pair.translation,
      ]).toMatchObject({ code: '42501' });
    });

    it.each([
      ['a skipped step', 'approve'],
      ['a step that does not exist', 'bless'],
      ['a step of the system', 'prepare'],
    ])('refuses %s', async (_, act) => {
      const pair = await world.ready();
      await expect(world.step(pair.translation, act, world.gulnar)).rejects.toMatchObject({
        constraint: 'allowed_transition',
      });
    });

    it('refuses a step to somebody without the role', async () => {
      const pair = await world.ready();
      await expect(world.step(pair.translation, 'kill', world.aigerim)).rejects.toMatchObject({
        constraint: 'allowed_transition',
      });
    });

    it('turns a translation round until somebody has approved it, and never after', async () => {
      const turn = `update translation set source_locale = target_locale, target_locale = source_locale,
          source_revision_id = target_revision_id, target_revision_id = source_revision_id, version = version + 1 where id = $1`;
      const pair = await world.inReview();
      await app.query('begin');
      await app.query(turn, [pair.translation]);
      await app.query('rollback');
      const approved = await world.approved();
      await refused(turn, [approved.translation]).toMatchObject({ constraint: 'translation_direction' });
    });

    it('refuses a submit by somebody else, and of an empty segment', async () => {
      const pair = await world.translating();
      await expect(world.step(pair.translation, 'submit', world.bekzat)).rejects.toMatchObject({
        constraint: 'segment_fence',
      });
      await expect(world.step(pair.translation, 'submit', world.aigerim)).rejects.toMatchObject({
        constraint: 'segment_empty',
      });
      await app.query(
        `update claim set released_at = clock_timestamp(), release_cause = 'released' where translation_id = $1`,
        [pair.translation],
      );
      await world.step(pair.translation, 'release', world.aigerim);
    });
  });

  describe('I5, I7, I17: texts', () => {
    it('never changes nor removes a revision', async () => {
      const { kk } = await world.article();
      await refused(`update revision set content = 'x' where id = $1`, [kk]).toMatchObject({ code: '42501' });
      await refused('delete from revision where id = $1', [kk]).toMatchObject({ code: '42501' });
      await expect(owner.query(`update revision set headline = 'x' where id = $1`, [kk])).rejects.toMatchObject({
        code: '23001',
      });
      await expect(owner.query('truncate revision cascade')).rejects.toMatchObject({ code: '23001' });
    });

    it('numbers revisions without a gap, and checks the hash itself', async () => {
      const { article } = await world.article();
      await expect(world.revision(article, 'kk', 3, 'Үшінші.', world.gulnar)).rejects.toMatchObject({ code: '23514' });
      await expect(world.revision(article, 'kk', 1, 'Тағы бірінші.', world.gulnar)).rejects.toMatchObject({
        code: '23514',
      });
      await refused(
        `insert into revision (id, article_id, locale, number, headline, content, sha256, author_kind, author_id) values ($1, $2, 'kk', 2, 'h', 'мәтін', sha256('басқа'), 'person', $3)`,
        [newId(), article, world.gulnar],
      ).toMatchObject({ constraint: 'ck_revision_sha256' });
    });

    it.each(['\u0007', '\u001b[31m', '\u0085'])('refuses control characters in a text (%j)', async (control) => {
      const { article } = await world.article();
      await expect(world.revision(article, 'kk', 2, `Қос${control}үтір`, world.gulnar)).rejects.toMatchObject({
        constraint: 'ck_revision_well_formed',
      });
    });

    it('keeps the eight Kazakh letters, guillemets, tabs and line breaks', async () => {
      const { article } = await world.article();
      await expect(
        world.revision(article, 'kk', 2, '«Ә ғ қ ң ө ұ ү һ і»\t–\nжол', world.gulnar),
      ).resolves.toBeDefined();
    });
  });

  describe('I14: versions', () => {
    it('refuses a write over a version that was not seen, and a silent one', async () => {
      const pair = await world.translating();
      await world.save(pair, 'Harvest.', world.aigerim, 2);
      await expect(world.save(pair, 'Harvest!', world.aigerim, 2)).rejects.toMatchObject({ code: '40001' });
      await refused(`update article set priority = 'flash' where id = $1`, [pair.article]).toMatchObject({
        code: '40001',
      });
      const { rows } = await app.query('select version, before, after from segment_change where segment_id = $1', [
        pair.segment,
      ]);
      expect(rows).toEqual([{ version: 2, before: '', after: 'Harvest.' }]);
      await app.query(
        `update claim set released_at = clock_timestamp(), release_cause = 'released' where translation_id = $1`,
        [pair.translation],
      );
      await world.step(pair.translation, 'release', world.aigerim);
    });

    it('lets nobody write or lose history', async () => {
      await refused('delete from segment_change').toMatchObject({ code: '42501' });
      await refused('delete from activity').toMatchObject({ code: '42501' });
      await refused('update activity_head set seq = 0').toMatchObject({ code: '42501' });
      await refused('delete from segment').toMatchObject({ code: '42501' });
      await expect(owner.query(`update activity set reason = 'x'`)).rejects.toMatchObject({ code: '23001' });
    });
  });

  describe('I6, I7: four eyes on exact bytes', () => {
    it('refuses a confirmation by the author of the text', async () => {
      const pair = await world.inReview();
      await expect(world.confirm(pair, world.aigerim)).rejects.toMatchObject({ constraint: 'ck_segment_four_eyes' });
    });

    it('refuses an approval while a segment is unconfirmed, and an approval without a review', async () => {
      const pair = await world.inReview();
      await expect(world.review(pair)).rejects.toMatchObject({ constraint: 'review_unconfirmed' });
      await expect(world.step(pair.translation, 'approve', world.dauren)).rejects.toMatchObject({
        constraint: 'approved_by_review',
      });
    });

    it('takes a verdict from somebody who may review, and from nobody else', async () => {
      const pair = await world.inReview();
      await world.confirm(pair);
      await expect(world.review(pair, world.aigerim)).rejects.toMatchObject({ constraint: 'review_role' });
      await app.query('update account set disabled_at = clock_timestamp() where id = $1', [world.dauren]);
      await expect(world.review(pair, world.dauren)).rejects.toMatchObject({ constraint: 'review_role' });
      await app.query('update account set disabled_at = null where id = $1', [world.dauren]);
      await world.review(pair, world.dauren);
    });

    it('voids the confirmation when the text changes', async () => {
      const pair = await world.inReview();
      await world.confirm(pair);
      pair.fence = await world.claim(pair.translation, 'review', world.dauren);
      await world.save(pair, 'The harvest began.', world.dauren, 3);
      await expect(world.review(pair)).rejects.toMatchObject({ constraint: 'review_unconfirmed' });
    });

    it('refuses an approval over a blocker that nobody ratified', async () => {
      const pair = await world.inReview();
      await world.confirm(pair);
      await app.query(
        `insert into finding (id, article_id, translation_id, stage, check_id, severity, message_key, fingerprint) values ($1, $2, $3, 'review', 'quotes.missing', 'blocker', 'checks.quotes.missing', 'f1')`,
        [newId(), pair.article, pair.translation],
      );
      await expect(world.review(pair)).rejects.toMatchObject({ constraint: 'review_blockers' });
      const answer = newId();
      await app.query(
        `insert into answer (id, translation_id, check_id, fingerprint, severity, reason, answered_by) values ($1, $2, 'quotes.missing', 'f1', 'blocker', 'intended', $3)`,
        [answer, pair.translation, world.aigerim],
      );
      await expect(world.review(pair)).rejects.toMatchObject({ constraint: 'review_blockers' });
      await refused('update answer set ratified_by = answered_by, ratified_at = clock_timestamp() where id = $1', [
        answer,
      ]).toMatchObject({ constraint: 'ck_answer_ratified' });
      await app.query('update answer set ratified_by = $2, ratified_at = clock_timestamp() where id = $1', [
        answer,
        world.dauren,
      ]);
      await expect(world.review(pair)).resolves.toBeDefined();
    });

    it('answers no structural blocker', async () => {
      const pair = await world.inReview();
      await refused(
        `insert into answer (id, translation_id, check_id, fingerprint, severity, reason, answered_by) values ($1, $2, 'segment.empty', 'f', 'blocker', 'intended', $3)`,
        [newId(), pair.translation, world.aigerim],
      ).toMatchObject({ constraint: 'ck_answer_structural' });
    });

    it('refuses a review of one article with the text of another', async () => {
      const pair = await world.inReview();
      await world.confirm(pair);
      const other = await world.article('Басқа материал.');
      await expect(world.review({ ...pair, kk: other.kk })).rejects.toBeDefined();
    });

    it('never changes a verdict', async () => {
      const pair = await world.approved();
      await refused('update review set reviewer_id = $2 where id = $1', [pair.review, world.gulnar]).toMatchObject({
        code: '42501',
      });
      await refused('delete from review_confirmation').toMatchObject({ code: '42501' });
    });

    it('approves a single by somebody else than its author, once it is declared', async () => {
      const { article, kk } = await world.article('Жалғыз мәтін.');
      const insert = (by: string) =>
        app.query(
          `insert into review (id, article_id, scope, kk_revision_id, kk_sha256, verdict, reviewer_id) select $1, $2, 'single', id, sha256, 'approved', $4 from revision where id = $3`,
          [newId(), article, kk, by],
        );
      await expect(insert(world.dauren)).rejects.toMatchObject({ constraint: 'review_single' });
      await app.query(
        `insert into single_declaration (id, article_id, locale, reason, has_no_twin, declared_by) values ($1, $2, 'kk', 'Жергілікті хабар', true, $3)`,
        [newId(), article, world.gulnar],
      );
      await expect(insert(world.gulnar)).rejects.toMatchObject({ constraint: 'review_four_eyes' });
      await expect(insert(world.dauren)).resolves.toBeDefined();
    });
  });

  describe('I8, I9, I10: publications', () => {
    it('cannot write down half a pair', async () => {
      const pair = await world.ordered();
      const insert = (columns: string, values: string) =>
        app.query(
          `insert into publication (id, article_id, number, order_id, kind, scope, review_id, ${columns}, live_from, first_live_from, published_by)
           select $1, $2, 1, $3, 'publish', 'pair', $4, ${values}, clock_timestamp(), clock_timestamp(), $6 from revision kk where kk.id = $5`,
          [newId(), pair.article, pair.order, pair.review, pair.kk, world.gulnar],
        );
      await expect(insert('kk_revision_id, kk_sha256, kk_slug', `kk.id, kk.sha256, 'egin'`)).rejects.toMatchObject({
        constraint: 'ck_publication_scope',
      });
      await world.step(pair.translation, 'fail', null);
      await app.query(`update publication_order set ended_at = clock_timestamp(), ended_as = 'failed' where id = $1`, [
        pair.order,
      ]);
    });

    it('publishes an order once, shows it to the public whole, and hides everything else', async () => {
      const pair = await world.live();
      await expect(world.publication(pair, 2)).rejects.toMatchObject({ constraint: 'publication_order_ended' });
      const { rows } = await reader.query(
        'select locale from published_edition where article_id = $1 order by locale',
        [pair.article],
      );
      expect(rows).toEqual([{ locale: 'en' }, { locale: 'kk' }]);
      for (const table of ['revision', 'article', 'account', 'session', 'activity', 'publication', 'segment']) {
        await expect(reader.query(`select * from ${table}`)).rejects.toMatchObject({ code: '42501' });
      }
    });

    it('publishes what was ordered: not before its time, not as something else, not when it was called off', async () => {
      const scheduled = await world.scheduled();
      await expect(world.publication(scheduled)).rejects.toMatchObject({ constraint: 'publication_early' });
      await world.callOff(scheduled, 'deschedule');
      await expect(world.publication(scheduled)).rejects.toMatchObject({ constraint: 'publication_order_ended' });
      const ordered = await world.ordered();
      await expect(world.publication(ordered, 1, 'correction')).rejects.toMatchObject({
        constraint: 'publication_not_as_ordered',
      });
      await world.callOff(ordered, 'fail');
    });

    it('publishes a pair only while it is being published', async () => {
      const due = await world.scheduled();
      await owner.query('alter table publication_order disable trigger user');
      await owner.query(
        `update publication_order set publish_at = clock_timestamp(), ordered_at = clock_timestamp() where id = $1`,
        [due.order],
      );
      await owner.query('alter table publication_order enable trigger user');
      await expect(world.publication(due)).rejects.toMatchObject({ constraint: 'publication_early' });
      await world.callOff(due, 'deschedule');
    });

    it('has one open order an article, on an approval only', async () => {
      const pair = await world.ordered();
      const order = (review: string) =>
        app.query(
          `insert into publication_order (id, article_id, translation_id, review_id, scope, kind, publish_at, ordered_by) values ($1, $2, $3, $4, 'pair', 'publish', now(), $5)`,
          [newId(), pair.article, pair.translation, review, world.gulnar],
        );
      await expect(order(pair.review)).rejects.toMatchObject({ constraint: 'order_not_approved' });
      await expect(order(newId())).rejects.toMatchObject({ code: '23514' });
      await world.step(pair.translation, 'fail', null);
      await app.query(`update publication_order set ended_at = clock_timestamp(), ended_as = 'failed' where id = $1`, [
        pair.order,
      ]);
    });

    it('orders nothing to leave before its embargo, and sets none behind an order or a live page', async () => {
      const embargo = `update article set embargo_until = clock_timestamp() + interval '1 hour', version = version + 1 where id = $1`;
      const pair = await world.approved();
      await app.query(embargo, [pair.article]);
      await refused(
        `insert into publication_order (id, article_id, translation_id, review_id, scope, kind, publish_at, ordered_by) values ($1, $2, $3, $4, 'pair', 'publish', clock_timestamp(), $5)`,
        [newId(), pair.article, pair.translation, pair.review, world.gulnar],
      ).toMatchObject({ code: '23514' });
      const ordered = await world.ordered();
      await refused(embargo, [ordered.article]).toMatchObject({ code: '23514' });
      await world.step(ordered.translation, 'fail', null);
      await app.query(`update publication_order set ended_at = clock_timestamp(), ended_as = 'failed' where id = $1`, [
        ordered.order,
      ]);
      const live = await world.live();
      await refused(embargo, [live.article]).toMatchObject({ code: '23514' });
    });

    it('holds a publication while the source has a newer revision', async () => {
      const pair = await world.ordered();
      await world.revision(pair.article, 'kk', 2, 'Егін орағы бүгін басталды.', world.gulnar);
      await expect(world.publication(pair)).rejects.toMatchObject({ constraint: 'publication_out_of_step' });
      await world.step(pair.translation, 'fail', null);
      await app.query(`update publication_order set ended_at = clock_timestamp(), ended_as = 'failed' where id = $1`, [
        pair.order,
      ]);
    });

    it('ends what is live by a takedown only, and shows nothing that was taken down', async () => {
      const pair = await world.live();
      await refused('delete from live_publication where article_id = $1', [pair.article]).toMatchObject({
        constraint: 'live_takedown',
      });
      await app.query(
        `insert into publication (id, article_id, number, kind, scope, reason, live_from, first_live_from, published_by) values ($1, $2, 2, 'takedown', 'pair', 'Сот шешімі', clock_timestamp(), clock_timestamp(), $3)`,
        [newId(), pair.article, world.gulnar],
      );
      await app.query('delete from live_publication where article_id = $1', [pair.article]);
      await refused(
        'insert into live_publication (article_id, publication_id, has_kk, has_en, first_live_from) values ($1, $2, true, true, clock_timestamp())',
        [pair.article, pair.publication],
      ).toMatchObject({ constraint: 'live_newest' });
    });
  });

  describe('I13: what came in', () => {
    it('refuses a batch whose counts do not add up', async () => {
      await app.query(
        `insert into received_file (sha256, bytes, charset, received_by) values (sha256(convert_to('мәтін', 'UTF8')), convert_to('мәтін', 'UTF8'), 'utf-8', $1)`,
        [world.gulnar],
      );
      const batch = newId();
      await app.query(
        `insert into import_batch (id, kind, locale, file_sha256, imported_by) values ($1, 'front_page', 'kk', sha256(convert_to('мәтін', 'UTF8')), $2)`,
        [batch, world.gulnar],
      );
      await refused(
        'insert into import_result (batch_id, items_seen, created, updated, duplicate, rejected) values ($1, 3, 1, 0, 1, 0)',
        [batch],
      ).toMatchObject({ constraint: 'ck_import_result_conserved' });
    });

    it('refuses bytes that are not those of their hash, and an item twice', async () => {
      await refused(
        `insert into received_file (sha256, bytes, charset, received_by) values (sha256('a'), 'b', 'utf-8', $1)`,
        [world.gulnar],
      ).toMatchObject({ constraint: 'ck_received_file_sha256' });
      const guid = Buffer.alloc(32, 7);
      const insert = () =>
        app.query(`insert into article (id, feed, guid_hash, created_by) values ($1, 'front-page', $2, $3)`, [
          newId(),
          guid,
          world.gulnar,
        ]);
      await app.query('begin');
      await insert();
      await expect(insert()).rejects.toMatchObject({ constraint: 'uq_article_source' });
      await app.query('rollback');
    });
  });
});
