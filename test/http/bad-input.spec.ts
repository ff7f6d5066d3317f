import { gzipSync } from 'node:zlib';
import { ROLES } from '../../src/kernel/actor';
import { newId } from '../../src/kernel/ids';
import { writePerson } from '../cast';
import { type NewsroomApp, openNewsroom } from './app';
import type { Client } from './client';

jest.setTimeout(120_000);

let newsroom: NewsroomApp;
let everything: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  // Somebody whom no door stops, so that what is sent reaches as far as it can.
  const id = await writePerson(newsroom.db, { login: 'everything', name: 'Жанар', roles: ROLES, locale: 'kk' });
  everything = await newsroom.asAccount(id);
});
afterAll(() => newsroom.close());

interface Fixture {
  readonly body: Buffer | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How it ends where a body is read by the contract. */
  readonly status: number;
}

const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const bytes = (...values: number[]) =>
  Buffer.concat([Buffer.from('{"reason":"'), Buffer.from(values), Buffer.from('"}')]);

const FIXTURES: Readonly<Record<string, Fixture>> = {
  'a byte that is no UTF-8': { body: bytes(0xff), status: 400 },
  'an overlong slash': { body: bytes(0xc0, 0xaf), status: 400 },
  'a sequence cut off': { body: bytes(0xd0), status: 400 },
  'a surrogate in UTF-8': { body: bytes(0xed, 0xa0, 0x80), status: 400 },
  'windows-1251': { body: bytes(0xef, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2), status: 400 },
  'UTF-16': { body: Buffer.from('{"reason":"a"}', 'utf16le'), status: 400 },
  NUL: { body: '{"reason":"a\\u0000b"}', status: 422 },
  'a lone surrogate': { body: '{"reason":"a\\ud83d"}', status: 422 },
  'a NUL in a name': { body: '{"rea\\u0000son":"a"}', status: 422 },
  'fifty thousand levels': { body: nested(50_000), status: 400 },
  'thirty-three levels': { body: nested(33), status: 400 },
  'fifty thousand open brackets': { body: '['.repeat(50_000), status: 400 },
  'a prototype': { body: '{"__proto__":{"isAdmin":true}}', status: 400 },
  'constructor.prototype': { body: '{"constructor":{"prototype":{"isAdmin":true}}}', status: 400 },
  'a number beyond all numbers': { body: '{"version":1e400}', status: 400 },
  'something after the end': { body: '{} {}', status: 400 },
  'half of it': { body: '{"reason":', status: 400 },
  'a list': { body: '[]', status: 400 },
  'a word': { body: '"reason"', status: 400 },
  null: { body: 'null', status: 400 },
  'what only the desk sets': {
    body: '{"role":"admin","state":"approved","approvedBy":"x","publishedAt":"2026-01-01","isDemo":true}',
    status: 400,
  },
  'other types': { body: '{"reason":["x"],"version":"1","fence":true,"locale":{},"segments":"all"}', status: 400 },
  'a megabyte and one byte': { body: JSON.stringify({ reason: 'x'.repeat(1024 * 1024) }), status: 413 },
  gzip: { body: gzipSync('{}'), headers: { 'content-encoding': 'gzip' }, status: 415 },
  XML: {
    body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    headers: { 'content-type': 'text/xml' },
    status: 415,
  },
};

const changing = () =>
  newsroom.app.routes.routes.filter(
    ({ method, url }) => url.startsWith('/api/') && !['GET', 'HEAD'].includes(method) && !isFarewell(method, url),
  );
/** Signing out works whatever is sent along. */
const isFarewell = (method: string, url: string) => method === 'DELETE' && url === '/api/session';
const writing = () => changing().filter(({ config }) => !config.bodyTypes);
const uploading = () => changing().filter(({ config }) => config.bodyTypes);

const addressed = (url: string) => url.replace(/:\w+/g, () => newId());

/** Everything that could have been written. */
async function everythingWritten(): Promise<string> {
  const tables = [
    'account',
    'account_role',
    'account_activity',
    'article',
    'revision',
    'translation',
    'segment',
    'claim',
    'review',
    'answer',
    'publication',
    'publication_order',
    'activity',
    'outbox',
    'import_batch',
    'received_file',
  ];
  const counts = tables.map((table) => `(select count(*) from ${table})`).join(", '/', ");
  return (await newsroom.db.one<{ all: string }>(`select concat(${counts}) as all`))?.all ?? '';
}

describe.each(Object.entries(FIXTURES))('%s', (_, { body, headers = {}, status }) => {
  it('is refused at every door, at once, and nothing is written', async () => {
    const before = await everythingWritten();
    for (const { method, url } of writing()) {
      const begun = performance.now();
      const sent = { 'content-type': 'application/json', ...headers };
      const reply = await everything.send(method as 'POST', addressed(url), body, sent);
      // A route that takes no body does not look at its shape; what it names does not exist.
      const fits = reply.status === status || ([400, 404].includes(status) && [404, 422].includes(reply.status));
      expect([method, url, reply.status, fits]).toEqual([method, url, reply.status, true]);
      expect(reply.headers['content-type']).toContain('application/problem+json');
      expect(reply.body).toMatchObject({ status: reply.status, requestId: reply.headers['x-request-id'] });
      expect(performance.now() - begun).toBeLessThan(5_000);
    }
    expect(await everythingWritten()).toBe(before);
  });
});

describe('a file', () => {
  const TEXT = { 'content-type': 'text/plain' };
  const FORM = { 'content-type': 'multipart/form-data; boundary=b' };
  const inForm = (content: string, end = '\r\n--b--\r\n') =>
    `--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${content}${end}`;

  it.each<[string, Buffer | string, Record<string, string>]>([
    ['of nothing', '', TEXT],
    ['of bytes that are no UTF-8', Buffer.from([0x41, 0xff, 0x42]), TEXT],
    ['cut off inside a letter', Buffer.from([0x41, 0xd0]), TEXT],
    ['with a surrogate in UTF-8', Buffer.from([0xed, 0xa0, 0x80]), TEXT],
    ['with a NUL', 'News More\nA\u0000B 01.02.2026\nText.\n', TEXT],
    ['of UTF-16', Buffer.from('\ufeffNews More\n', 'utf16le'), TEXT],
    ['packed', gzipSync('News More'), { ...TEXT, 'content-encoding': 'gzip' }],
    ['in a character set nobody has', 'News', { 'content-type': 'text/plain; charset=klingon' }],
    ['said to be JSON', '{"a":', { 'content-type': 'application/json' }],
    ['in a form without a boundary', 'x', { 'content-type': 'multipart/form-data' }],
    ['in a form that never ends', inForm('News More\n', ''), FORM],
    ['in a form of nothing', '--b--\r\n', FORM],
    ['in a form with bad bytes in it', Buffer.from(inForm('A\xff'), 'latin1'), FORM],
    ['twice in one form', inForm('News', `\r\n${inForm('News')}`), FORM],
    ['in a form whose field is a prototype', inForm('A').replace('"file"', '"__proto__"'), FORM],
    ['of brackets', nested(50_000), TEXT],
  ])('%s is refused at every door, and nothing is written', async (_, body, headers) => {
    const before = await everythingWritten();
    expect(uploading().length).toBeGreaterThan(1);
    for (const { method, url } of uploading()) {
      const reply = await everything.send(method as 'POST', `${url}?locale=kk&source=kk`, body, headers);
      expect([url, reply.status, reply.status >= 400 && reply.status < 500]).toEqual([url, reply.status, true]);
      expect(reply.headers['content-type']).toContain('application/problem+json');
      expect(reply.body).toMatchObject({ requestId: reply.headers['x-request-id'] });
    }
    expect(await everythingWritten()).toBe(before);
  });
});

it('the refusal names the field and the place in it', async () => {
  const { body } = await everything.send('POST', '/api/accounts', '{"name":"Жанар\\u0000","login":"x"}', {
    'content-type': 'application/json',
  });
  expect(body).toMatchObject({ code: 'text.not_well_formed', errors: [{ path: 'name', offset: 5 }] });
});

describe('addresses', () => {
  const reading = () =>
    newsroom.app.routes.routes.filter(
      ({ method, url, config }) => url.startsWith('/api/') && method === 'GET' && !config.isStream,
    );

  it.each([
    '%00',
    '..%2f..%2fetc%2fpasswd',
    '%ff',
    '%ed%a0%80',
    "1'--",
    'much-too-long'.repeat(30),
    '{}',
    '%2e%2e',
    'ә',
    '-1',
    '1e400',
  ])('with the id %s are not there, or not understood', async (id) => {
    for (const { method, url } of [...reading(), ...writing()].filter((route) => route.url.includes(':'))) {
      const reply = await everything.send(method as 'GET', url.replace(/:\w+/g, id), method === 'GET' ? undefined : {});
      expect([url, reply.status, reply.status >= 400 && reply.status < 500]).toEqual([url, reply.status, true]);
    }
  });

  it('with a query of two thousand fields are answered at once', async () => {
    const { status } = await everything.get(`/api/articles?${'a=1&'.repeat(2000)}`);
    expect(status).toBe(400);
  });

  it.each([
    '?cursor=%00',
    '?cursor=x',
    '?a[__proto__][x]=1',
    '?__proto__=1',
    '?limit=-1',
    '?limit=1e9',
    '?state=%ed%a0%80',
    '?mine=yes',
    '?page=1&page=2',
    '?a[b][c][d][e][f]=1',
  ])('with the query %s never make the desk stumble', async (query) => {
    for (const { url } of reading()) {
      const { status } = await everything.get(`${addressed(url).replace('*', 'x')}${query}`);
      expect([url, status, status < 500]).toEqual([url, status, true]);
    }
  });
});

it('after all of it the desk is well, and has noted no fault', async () => {
  expect((await newsroom.nobody().get('/health/ready')).status).toBe(200);
  expect(newsroom.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
});
