import { Client } from 'pg';
import { verifyDatabase } from '../../../src/commands/verify/verify-database';
import type { Desk } from '../desk';
import { openIntakeDesk, rowCounts, takePairs } from './newspaper';

type Line = readonly [doc: string, index: number, en: string, kk: string];
const LINES: readonly Line[] = [
  ['ferry', 0, 'A new ferry crosses the river', 'Өзен арқылы жаңа паром жүре бастады'],
  ['ferry', 1, 'It carries forty cars.', 'Ол қырық көлік тасиды.'],
  ['school', 0, 'A school turns one hundred', 'Мектепке жүз жыл толды'],
  ['ferry', 2, 'The first trip was on Monday.', 'Алғашқы сапар дүйсенбіде болды.'],
  ['school', 1, 'Its first pupils were eleven.', ''],
];
const written = (lines: readonly Line[] = LINES) =>
  lines.map(([doc, index, en, kk]) => JSON.stringify({ id: `${doc}-${index}`, doc, index, en, kk })).join('\n');

let desk: Desk;
beforeEach(async () => {
  desk = await openIntakeDesk();
});
afterEach(() => desk.close());

describe('aligned pairs', () => {
  it('become pairs that wait to be checked, with the alignment they came with', async () => {
    const { counts } = await takePairs(desk, written());
    expect(counts).toEqual({ seen: 2, created: 2, updated: 0, duplicate: 0, rejected: 0 });
    const segments = await desk.db.query<{ source: string; target: string; kind: string; block: string }>(
      `select s.source_text as source, s.target_text as target, s.kind, s.block_kind as block
       from segment s join translation t on t.id = s.translation_id
       where t.entered_by = 'attach' and t.source_locale = 'kk' order by t.created_at, s.position`,
    );
    expect(segments.map(({ kind, block, source, target }) => [kind, block, source, target])).toEqual([
      ['pair', 'headline', 'Өзен арқылы жаңа паром жүре бастады', 'A new ferry crosses the river'],
      ['pair', 'paragraph', 'Ол қырық көлік тасиды.', 'It carries forty cars.'],
      ['pair', 'paragraph', 'Алғашқы сапар дүйсенбіде болды.', 'The first trip was on Monday.'],
      ['pair', 'headline', 'Мектепке жүз жыл толды', 'A school turns one hundred'],
      ['addition', 'headline', '', 'Its first pupils were eleven.'],
    ]);
    expect(await desk.db.query('select distinct state from translation')).toEqual([{ state: 'preparing' }]);
    expect(await desk.db.query('select 1 from segment where confirmed_by is not null')).toEqual([]);
    expect(await desk.db.query('select 1 from review')).toEqual([]);
  });

  it('may have English as their source', async () => {
    await takePairs(desk, written(), { source: 'en' });
    expect(await desk.db.query('select distinct source_locale as source from translation')).toEqual([{ source: 'en' }]);
  });

  it('a second time, even with the other side as source, change nothing', async () => {
    await takePairs(desk, written());
    const before = await rowCounts(desk);
    expect((await takePairs(desk, written())).counts).toMatchObject({ duplicate: 2, created: 0 });
    expect((await takePairs(desk, written(), { source: 'en' })).counts).toMatchObject({ duplicate: 2, created: 0 });
    expect(await rowCounts(desk)).toEqual(before);
  });

  it('with a changed source make a new revision; with a changed twin only, are rejected', async () => {
    await takePairs(desk, written());
    const changed = written(
      LINES.map(
        ([doc, index, en, kk]): Line => [doc, index, en.replace('eleven', 'twelve'), kk.replace('қырық', 'елу')],
      ),
    );
    const { counts, items } = await takePairs(desk, changed);
    expect(counts).toEqual({ seen: 2, created: 0, updated: 1, duplicate: 0, rejected: 1 });
    expect(items.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['updated', null],
      ['rejected', 'twin_changed'],
    ]);
    expect(await desk.db.query(`select job from outbox where job like '%rebase%'`)).toHaveLength(1);
  });

  it('reject an article that has a hole in it, and say where', async () => {
    const lines = written().split('\n');
    lines[3] = '{"id":"ferry-2","doc":"ferry","index":2,"en":"The first trip was on Monday."}';
    lines.push('not json', '{"id":"x","doc":"bell","index":0,"en":"A bell\\u0007","kk":"Қоңырау"}', '');
    lines.push('{"id":"y","doc":"half","index":0,"en":"Half \\ud800 a pair","kk":"Жартысы"}');
    const { counts, items } = await takePairs(desk, lines.join('\r\n'));
    expect(counts).toEqual({ seen: 5, created: 1, updated: 0, duplicate: 0, rejected: 4 });
    expect(items.map(({ line, outcome, reason, title }) => [line, outcome, reason, title])).toEqual([
      [4, 'rejected', 'wrong_shape', 'ferry'],
      [3, 'created', null, 'A school turns one hundred'],
      [6, 'rejected', 'not_json', ''],
      [7, 'rejected', 'ill_formed', 'bell'],
      [9, 'rejected', 'ill_formed', 'half'],
    ]);
  });

  it('keep every promise of the database', async () => {
    await takePairs(desk, written());
    const client = new Client({ connectionString: desk.database.urls.migrator });
    await client.connect();
    const reports = await verifyDatabase(client);
    await client.end();
    expect(reports.filter(({ rowCount }) => rowCount > 0)).toEqual([]);
  });
});
