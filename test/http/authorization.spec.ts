import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES, type Role } from '../../src/kernel/actor';
import { newId } from '../../src/kernel/ids';
import { type CastName, writePerson } from '../cast';
import { type NewsroomApp, openNewsroom } from './app';
import { type Sent, TRIALS, World } from './authorization-objects';
import type { Client } from './client';

jest.setTimeout(60_000);

type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Line {
  readonly route: string;
  readonly method: Method;
  readonly url: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Lines of the table that people read. */
function readMatrix(): Line[] {
  const text = readFileSync(join(__dirname, 'authorization-matrix.md'), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  const cellsOf = (row: string) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const names = cellsOf(rows[0] ?? '');
  return rows
    .filter((row) => !row.startsWith('| route '))
    .map((row) => {
      const [route = '', ...cells] = cellsOf(row);
      const [method, url] = route.split(' ') as [Method, string];
      return { route, method, url, cells: Object.fromEntries(cells.map((cell, index) => [names[index + 1], cell])) };
    });
}

const MATRIX = readMatrix();

let newsroom: NewsroomApp;
let world: World;
const people = new Map<string, Client>();

beforeAll(async () => {
  newsroom = await openNewsroom();
  world = new World(newsroom);
  await newsroom.db.query('update newsroom set claim_limit = 1000');
  people.set('nobody', newsroom.nobody());
  for (const role of ROLES) people.set(role, await hired(role, [role]));
  people.set('disabled', await hired('disabled', ROLES));
  await newsroom.db.query(`update account set disabled_at = clock_timestamp() where login = 'disabled'`);
  people.set('signed out', await hired('left', ROLES));
  await people.get('signed out')?.delete('/api/session');
});
afterAll(() => newsroom.close());

async function hired(login: string, roles: readonly Role[]): Promise<Client> {
  return newsroom.asAccount(await writePerson(newsroom.db, { login, name: 'Біреу', roles, locale: 'kk' }));
}

/** To what does not exist, with nothing in it: whoever is let in learns that, and nothing has changed. */
function knock(who: string, { method, url }: { method: Method; url: string }) {
  const client = people.get(who);
  if (!client) throw new Error(`${who} is not here`);
  const address = url
    .replace(/:\w+/g, () => newId())
    .replace('*', 'nothing')
    .replace('{hash}', 'x');
  // A proxy's header, so that nobody is taken for somebody at the machine itself.
  const body = method === 'GET' || method === 'HEAD' ? undefined : {};
  return client.send(method, address, body, { 'x-forwarded-for': '203.0.113.7' });
}

const outcome = (status: number) => (status === 401 || status === 403 ? '·' : 'yes');

describe('the matrix', () => {
  it('has every route of the server, and no other', () => {
    const served = newsroom.app.routes.routes
      .filter(({ method }) => method !== 'HEAD')
      .map(({ method, url }) => `${method} ${url.replace(/-[\w-]{16}\.(css|svg)$/, '-{hash}.$1')}`);
    expect(MATRIX.map(({ route }) => route).sort()).toEqual([...new Set(served)].sort());
  });

  it('leaves no cell open', () => {
    expect(
      MATRIX.filter(({ cells }) => Object.values(cells).some((cell) => cell === '?')).map(({ route }) => route),
    ).toEqual([]);
  });

  it('knows how to try every route with an id in its address', () => {
    const withId = MATRIX.filter(({ url }) => url.startsWith('/api/') && url.includes(':')).map(({ route }) => route);
    expect(Object.keys(TRIALS).sort()).toEqual(withId.sort());
  });
});

describe('the door', () => {
  it.each(MATRIX.filter(({ url }) => url !== '/api/session/password' && url !== '/api/session'))(
    '$route lets in whom the matrix says',
    async (line) => {
      const found: Record<string, string> = {};
      for (const who of ['nobody', ...ROLES])
        found[who] =
          line.url === '/api/events' && who !== 'nobody' ? await looked(who) : outcome((await knock(who, line)).status);
      expect(found).toEqual(Object.fromEntries(['nobody', ...ROLES].map((who) => [who, line.cells[who]])));
    },
  );

  it('lets nobody with a session of their own be told apart from others at the routes of a session', async () => {
    for (const line of MATRIX.filter(({ url }) => url === '/api/session' || url === '/api/session/password')) {
      const isSignIn = line.route === 'POST /api/session';
      expect([line.route, (await knock('nobody', line)).status]).toEqual([line.route, isSignIn ? 400 : 401]);
      for (const role of ROLES) {
        const client = await newsroom.asAccount((await accountOf(role)) ?? '');
        const reply = await client.send(line.method, line.url, line.method === 'GET' ? undefined : {});
        expect([line.route, role, outcome(reply.status), line.cells[role]]).toEqual([line.route, role, 'yes', 'yes']);
      }
    }
  });

  it.each(['disabled', 'signed out'])('takes somebody who is %s for nobody', async (who) => {
    for (const line of MATRIX) {
      if (line.url === '/api/events') continue;
      expect([line.route, (await knock(who, line)).status]).toEqual([line.route, (await knock('nobody', line)).status]);
    }
  });

  it('answers HEAD to whom it answers GET', async () => {
    for (const line of MATRIX.filter(({ method, url }) => method === 'GET' && url !== '/api/session')) {
      for (const who of ['nobody', ...ROLES]) {
        const { status } = await knock(who, { ...line, method: 'HEAD' });
        expect([line.route, who, outcome(status)]).toEqual([line.route, who, line.cells[who]]);
      }
    }
  });
});

const looked = async (who: string) => outcome((await knock(who, { method: 'HEAD', url: '/api/events' })).status);

async function accountOf(login: string): Promise<string | undefined> {
  return (await newsroom.db.one<{ id: string }>('select id from account where login = $1', [login]))?.id;
}

describe('what is in the address', () => {
  it.each(MATRIX.filter(({ route }) => TRIALS[route]))('$route', async ({ route, method, url, cells }) => {
    const trial = TRIALS[route];
    if (!trial) throw new Error('not tried');
    const own = await trial.own(world);
    const found = {
      own: await statusOf(method, url, own, trial.as),
      "a colleague's": await statusOf(method, url, await trial.colleagues(world), trial.as),
      missing: await statusOf(method, url, { ...own, ids: nowhere(own.ids), headers: withNewKey(own) }, trial.as),
    };
    expect(found).toEqual({ own: cells.own, "a colleague's": cells["a colleague's"], missing: cells.missing });
  });

  it('counts every id, not the first: a segment of another text is not there', async () => {
    const mine = await world.claimed('aigerim');
    const theirs = await world.claimed('bekzat');
    for (const route of Object.keys(TRIALS).filter((name) => name.includes(':segmentId'))) {
      const trial = TRIALS[route];
      const sent = await trial?.own(world);
      const [method, url] = route.split(' ') as [Method, string];
      const ids = { id: mine.id, segmentId: theirs.segments[0]?.id ?? '' };
      const body = { ...(sent?.body as object), fence: mine.fence };
      const status = await statusOf(
        method,
        url,
        { ids, ...(sent?.body ? { body } : {}), headers: { 'idempotency-key': newId() } },
        'aigerim',
      );
      expect([route, status]).toEqual([route, '404']);
    }
    const reasons = [
      { segmentId: theirs.segments[0]?.id, side: 'target', start: 0, end: 1, category: 'style', severity: 'minor' },
    ];
    const { id } = await world.reviewed('dauren');
    expect((await newsroom.as('dauren').post(`/api/translations/${id}/return`, { reasons })).status).toBe(422);
    const segments = [{ id: theirs.segments[0]?.id, version: 1 }];
    expect(
      (await newsroom.as('dauren').post(`/api/translations/${id}/confirmations`, { segments })).status,
    ).toBeGreaterThanOrEqual(400);
  });
});

async function statusOf(method: Method, url: string, sent: Sent, as: CastName): Promise<string> {
  const address = url.replace(/:(\w+)/g, (_, name: string) => sent.ids[name] ?? '') + (sent.query ?? '');
  const { status } = await newsroom.as(as).send(method, address, sent.body, sent.headers);
  return String(status);
}

const nowhere = (ids: Sent['ids']) => Object.fromEntries(Object.keys(ids).map((name) => [name, newId()]));

const withNewKey = ({ headers = {} }: Sent) =>
  headers['idempotency-key'] ? { ...headers, 'idempotency-key': newId() } : headers;
