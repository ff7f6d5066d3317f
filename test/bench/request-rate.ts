import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { type Load, load } from './load';

/** wrk spends a fraction of what a generator in Node does, and leaves the machine to the servers. */
export const hasWrk = spawnSync('wrk', ['-v'], { stdio: 'ignore' }).error === undefined;

/** Answers a second to one request over so many kept connections, each of the status that is expected. */
export async function requestRate(asked: Load, connections: number, milliseconds: number): Promise<number> {
  if (!hasWrk) return ((await load(asked, connections, milliseconds)).length * 1000) / milliseconds;
  await load(asked, 1, 20);
  const headers = Object.entries(asked.headers ?? {}).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const duration = `${Math.round(milliseconds / 1000)}s`;
  const url = `http://127.0.0.1:${asked.port}${asked.path}`;
  const { stdout } = await promisify(execFile)('wrk', ['-t1', `-c${connections}`, `-d${duration}`, ...headers, url]);
  const rate = Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1]);
  if (!Number.isFinite(rate) || /Non-2xx|Socket errors/.test(stdout)) throw new Error(stdout);
  return rate;
}
