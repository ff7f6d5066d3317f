import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { DataFolder, isAlive } from './desk';

jest.setTimeout(120_000);

const isRoot = process.getuid?.() === 0;
const asRoot = isRoot ? it : it.skip;

describe('npm start', () => {
  let folder: DataFolder;

  beforeEach(() => {
    folder = new DataFolder();
  });

  afterEach(() => folder.remove());

  const health = async (address: string) => (await fetch(`${address}health/ready`)).status;

  it('opens a desk on nothing, keeps its data over a stop, and leaves no server behind', async () => {
    const first = folder.start();
    expect(await health(await first.ready())).toBe(200);
    const { pid } = folder.server();
    expect(await first.stop('SIGTERM')).toMatchObject({ code: 0 });
    expect(isAlive(pid)).toBe(false);

    const second = folder.start();
    await second.ready();
    expect(folder.egiz('db', 'migrate').output).toContain('nothing to migrate');
    expect(await second.stop('SIGINT')).toMatchObject({ code: 0 });
    expect(isAlive(folder.server().pid)).toBe(false);
  });

  it('lets the command line work beside a running desk, and leaves the desk its server', async () => {
    const desk = folder.start();
    const address = await desk.ready();
    const before = folder.server();
    expect(folder.egiz('verify')).toMatchObject({ code: 0 });
    expect(folder.server()).toMatchObject(before);
    expect(await health(address)).toBe(200);
  });

  it('lets the database log a refusal without the row that was refused', async () => {
    await folder.start().ready();
    const { port, passwords } = folder.server();
    const client = new Client({
      host: '127.0.0.1',
      port,
      user: 'egiz_app',
      password: passwords.egiz_app,
      database: 'egiz',
    });
    await client.connect();
    const refused = client.query(
      `insert into newsroom (name, claim_limit) select 'Құпия атау', -1 union all select name, claim_limit from newsroom`,
    );
    await expect(refused).rejects.toThrow();
    await client.end();
    const log = readFileSync(join(folder.path, 'postgres.log'), 'utf8');
    expect(log).toMatch(/ERROR: .+(?:ck|pk)_newsroom/);
    expect(log).not.toContain('Failing row');
  });

  it('lets the command line work without a desk, and leaves no server behind', () => {
    expect(folder.egiz('verify')).toMatchObject({ code: 0 });
    expect(isAlive(folder.server().pid)).toBe(false);
  });

  it('adopts the server of a killed desk, and stops it in the end', async () => {
    const killed = folder.start();
    await killed.ready();
    const { pid } = folder.server();
    await killed.stop('SIGKILL');
    expect(isAlive(pid)).toBe(true);

    const next = folder.start();
    expect(await health(await next.ready())).toBe(200);
    expect(folder.server().pid).toBe(pid);
    expect(await next.stop('SIGTERM')).toMatchObject({ code: 0 });
    expect(isAlive(pid)).toBe(false);
  });

  it('recovers when the server was killed as well', async () => {
    const killed = folder.start();
    await killed.ready();
    const { pid } = folder.server();
    await killed.stop('SIGKILL');
    process.kill(pid, 'SIGKILL');

    const next = folder.start();
    expect(await health(await next.ready())).toBe(200);
    expect(folder.egiz('verify')).toMatchObject({ code: 0 });
  });

  it('serves two desks on one folder from one server; the last to leave stops it', async () => {
    const one = folder.start();
    const other = folder.start();
    const [, address] = await Promise.all([one.ready(), other.ready()]);
    const { pid } = folder.server();
    expect(await one.stop('SIGTERM')).toMatchObject({ code: 0 });
    expect(await health(address)).toBe(200);
    expect(isAlive(pid)).toBe(true);
    expect(await other.stop('SIGTERM')).toMatchObject({ code: 0 });
    expect(isAlive(pid)).toBe(false);
  });

  it('says in one sentence that the port is taken, and starts nothing', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    const refused = await folder.start({ env: { PORT: String(port) } }).ended;
    taken.close();
    expect(refused).toEqual({
      code: 1,
      output: `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start.\n`,
    });
    expect(existsSync(join(folder.path, 'server.json'))).toBe(false);
  });

  it.each([
    ['DATABASE_URL', 'postgres://nobody@127.0.0.1:1/egiz', 'The database at 127.0.0.1:1/egiz does not answer'],
    ['REDIS_URL', 'redis://127.0.0.1:1', 'Redis at 127.0.0.1:1 does not answer'],
    ['PORT', 'three thousand', 'PORT cannot be used'],
  ])('says in one sentence that %s cannot be used, and starts nothing', async (name, value, sentence) => {
    const refused = await folder.start({ env: { [name]: value } }).ended;
    expect(refused.code).toBe(1);
    expect(refused.output).toContain(sentence);
    expect(refused.output.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder.path, 'server.json'))).toBe(false);
  });

  it('speaks Kazakh where the system does', async () => {
    const refused = await folder.start({ env: { REDIS_URL: 'redis://127.0.0.1:1', EGIZ_LANG: 'kk' } }).ended;
    expect(refused.output).toContain('мекенжайындағы Redis жауап бермейді');
  });

  asRoot('says that a folder is closed to the user of the database, and which', async () => {
    const closed = mkdtempSync(join(tmpdir(), 'egiz-closed-'));
    chmodSync(closed, 0o700);
    const refused = await folder.start({ env: { EGIZ_DATA: join(closed, 'data') } }).ended;
    rmSync(closed, { recursive: true, force: true });
    expect(refused.code).toBe(1);
    expect(refused.output).toContain(`cannot enter ${closed}`);
  });

  asRoot('works for an ordinary user', async () => {
    const home = join(folder.path, 'home');
    mkdirSync(home);
    chmodSync(folder.path, 0o755);
    chownSync(home, 65534, 65534);
    const desk = folder.start({ uid: 65534, gid: 65534, env: { EGIZ_DATA: join(home, 'data'), HOME: home } });
    expect(await health(await desk.ready())).toBe(200);
    expect(await desk.stop('SIGTERM')).toMatchObject({ code: 0 });
  });
});
