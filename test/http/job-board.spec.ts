import type { TranslationJobs } from '../../src/contract/translation';
import { boardStatement } from '../../src/features/translation/job-list.queries';
import { fillArchive } from '../archive';
import { Desk } from '../desk';
import { type NewsroomApp, openNewsroom } from './app';

jest.setTimeout(30_000);

describe('the job board', () => {
  let newsroom: NewsroomApp;
  let desk: Desk;
  /** Headline by what the story is about. */
  const made: Record<string, string> = {};

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = new Desk(newsroom);
    await newsroom.db.query(
      `insert into section (slug, name_kk, name_en, name_ru) values ('economy', 'Экономика', 'Economy', 'Экономика'), ('weather', 'Ауа райы', 'Weather', 'Погода')`,
    );
    const job = async (title: string, text: object = {}) => {
      made[title] = (await desk.ready({ title, body: 'Бір екі үш. Төрт бес.', ...text })).id;
    };
    await job('қалыпты');
    await job('шұғыл', { priority: 'urgent', sections: ['economy'] });
    await job('ерекше', { priority: 'feature', sections: ['economy', 'weather'] });
    await job('жылдам', { priority: 'flash' });
    await job('ертеңге', { priority: 'feature', dueAt: '2030-05-02T09:00:00+05:00' });
    await job('бүгінге', { priority: 'feature', dueAt: '2030-05-01T09:00:00+05:00' });
    await job('ағылшынша', { locale: 'en', body: 'One two three.' });
    await job('қайтқан');
    await desk.bring(made.қайтқан ?? '', 'returned');
    await job('біткен');
    await desk.bring(made.біткен ?? '', 'done');
  });
  afterAll(() => newsroom.close());

  const board = async (query = '', name: 'aigerim' | 'bekzat' | 'gulnar' = 'aigerim') => {
    const reply = await newsroom.as(name).get<TranslationJobs>(`/api/translations${query}`);
    if (reply.status !== 200) throw new Error(reply.text);
    return reply.body;
  };
  const headlines = ({ items }: TranslationJobs) => items.map(({ headline }) => headline);

  test('shows what came back to me, then what is due, then what is urgent, then what waits longest', async () => {
    const order = ['қайтқан', 'бүгінге', 'ертеңге', 'жылдам', 'шұғыл', 'қалыпты', 'ағылшынша', 'ерекше'];
    const page = await board();
    expect(headlines(page)).toEqual(order);
    expect(page).toMatchObject({ total: 8, nextCursor: null });
    expect(headlines(await board('', 'bekzat'))).toEqual(
      [...order.slice(1, 6), 'қайтқан', 'ағылшынша', 'ерекше'].sort(byBoard(order)),
    );
  });

  // For anybody else, what came back is an ordinary job of its age: after the plain one that is older, before the younger ones.
  const byBoard = (order: readonly string[]) => (a: string, b: string) => rank(a, order) - rank(b, order);
  const rank = (title: string, order: readonly string[]) =>
    title === 'қайтқан' ? order.indexOf('ағылшынша') + 0.5 : order.indexOf(title);

  test.each([
    ['state=returned', ['қайтқан']],
    ['direction=en-kk', ['ағылшынша']],
    ['priority=urgent', ['шұғыл']],
    ['dueBefore=2030-05-02T00:00:00%2B05:00', ['бүгінге']],
    ['section=economy', ['шұғыл', 'ерекше']],
    ['section=economy&priority=feature', ['ерекше']],
    ['mine=true', ['қайтқан']],
    ['returnedToMe=true', ['қайтқан']],
    ['state=done', ['біткен']],
    ['state=killed', []],
    [`q=${encodeURIComponent('ҚАЛЫП')}`, ['қалыпты']],
    [`q=${encodeURIComponent('ерекш')}&priority=urgent`, []],
    [`q=${encodeURIComponent('бітк')}&state=done`, ['біткен']],
    ['q=%21%3F', []],
  ])('narrows by %s', async (query, expected) => {
    expect(headlines(await board(`?${query}`))).toEqual(expected);
  });

  test('mine is what I hold as well', async () => {
    const id = made.қалыпты ?? '';
    await desk.claim(id, 'bekzat');
    const mine = await board('?mine=true', 'bekzat');
    expect(mine.items).toMatchObject([
      { headline: 'қалыпты', lease: { holder: { name: 'Бекзат' }, stage: 'translate' } },
    ]);
    expect(mine.items[0]?.abilities).toMatchObject({ save: true, submit: true, release: true, claim: false });
    expect((await board('?mine=true', 'gulnar')).items).toEqual([]);
    await newsroom.as('bekzat').delete(`/api/translations/${id}/claim`, { reason: 'Қайтардым' });
  });

  test('a line says how much there is to do and what I may do', async () => {
    const job = (await board()).items.find(({ headline }) => headline === 'қалыпты');
    expect(job).toMatchObject({ segments: 3, words: 6, state: 'ready', lease: null, translator: { name: 'Бекзат' } });
    expect(job?.abilities).toMatchObject({ claim: true, save: false, swap: false });
    const editors = (await board('', 'gulnar')).items.find(({ headline }) => headline === 'қалыпты');
    expect(editors?.abilities).toMatchObject({ claim: false, swap: true, kill: true });
  });

  test('is read page by page without a gap or a double, also in the archive', async () => {
    const read: string[] = [];
    let cursor: string | null = null;
    do {
      const page: TranslationJobs = await board(`?limit=3${cursor ? `&cursor=${cursor}` : ''}`);
      expect(page.total).toBe(8);
      read.push(...headlines(page));
      cursor = page.nextCursor;
    } while (cursor);
    expect(read).toEqual(headlines(await board()));
    expect(await board('?state=done&limit=1')).toMatchObject({ total: null, nextCursor: null });
  });

  test.each(['cursor=abc', 'cursor=WyJhIl0', 'limit=0', 'limit=1000', 'state=gone', 'colour=red', 'mine=perhaps'])(
    'refuses %s',
    async (query) => {
      const reply = await newsroom.as('aigerim').get(`/api/translations?${query}`);
      expect([400, 422]).toContain(reply.status);
    },
  );

  test('takes one query, and reads the index of live translations only, however large the archive', async () => {
    await fillArchive(newsroom, 5_000);
    const statement = boardStatement(desk.actor('aigerim'), { limit: 50 });
    const plan = await newsroom.db.query<{ 'QUERY PLAN': string }>(`explain ${statement.sql}`, statement.parameters);
    const lines = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(lines).toContain('ix_translation_live');
    expect(lines).not.toContain('Seq Scan on translation');
    expect(await board()).toMatchObject({ total: 8 });
    expect((await board('?state=done&limit=200')).nextCursor).not.toBeNull();
  });
});
