import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Controller, Get, Module, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { Client } from 'pg';
import { createHttpApp } from '../../src/http-app';
import { Log } from '../../src/platform/logging/log';
import { writeCast } from '../cast';
import { freePort } from '../cluster';
import { archive } from './archive';
import { median, openBenchDatabase, type Row, report } from './bench-database';
import { hasWrk, requestRate } from './request-rate';

/** The public article page and its 304, beside a plain Nest and Fastify that sends the same bytes from memory, and beside nginx. */
const CONNECTIONS = 64;
const ROUNDS = 3;
const MILLISECONDS = 3000;

async function main(superuser: string): Promise<void> {
  const database = await openBenchDatabase(superuser);
  const owner = new Client({ connectionString: database.superuser });
  await owner.connect();
  await archive(owner, await writeCast(owner), 100);
  const desk = await serve('desk', [database.app, database.public]);
  const [{ number = '' } = {}] = (
    await owner.query<{ number: string }>('select article_number as number from live_publication limit 1')
  ).rows;
  const path = `/kk/${number}-egin-oragy`;
  // Each encoding has a tag of its own; the load asks for none.
  const page = await fetch(`http://127.0.0.1:${desk.port}${path}`, { headers: { 'accept-encoding': 'identity' } });
  const bytes = await page.text();
  const tag = page.headers.get('etag') ?? '';
  const plain = await serve('plain', [bytes]);
  const nginx = await startNginx(bytes);
  const rates: Record<string, number[]> = { desk: [], plain: [], 'desk 304': [], 'plain 304': [], nginx: [] };
  const measure = async (
    name: string,
    port: number,
    where: string,
    headers: Record<string, string>,
    status: number,
  ) => {
    rates[name]?.push(await requestRate({ port, path: where, headers, status }, CONNECTIONS, MILLISECONDS));
  };
  for (const { port, where } of [
    { port: desk.port, where: path },
    { port: plain.port, where: '/page' },
  ]) {
    await requestRate({ port, path: where }, CONNECTIONS, 1000);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    await measure('desk', desk.port, path, {}, 200);
    await measure('plain', plain.port, '/page', {}, 200);
    await measure('desk 304', desk.port, path, { 'if-none-match': tag }, 304);
    await measure('plain 304', plain.port, '/page', { 'if-none-match': '"plain"' }, 304);
    if (nginx) await measure('nginx', nginx.port, '/page.html', {}, 200);
  }
  const row = (what: string, ours: string, theirs: string): Row => {
    const ratio = median(rates[ours] ?? []) / median(rates[theirs] ?? []);
    const limit = `${median(rates[theirs] ?? []).toFixed(0)}/s from a plain route`;
    return {
      what,
      figure: `${median(rates[ours] ?? []).toFixed(0)}/s`,
      limit,
      ratio,
      bar: '≥ 0.6×',
      isKept: ratio >= 0.6,
    };
  };
  const beside: Row = nginx
    ? {
        what: 'public article page beside nginx',
        figure: `${median(rates.desk ?? []).toFixed(0)}/s`,
        limit: `${median(rates.nginx ?? []).toFixed(0)}/s from nginx`,
        ratio: median(rates.desk ?? []) / median(rates.nginx ?? []),
        bar: 'recorded',
        isKept: null,
        note: hasWrk
          ? 'asked by wrk'
          : 'asked from Node, whose own speed is the bound for all: wrk is not installed here',
      }
    : {
        what: 'public article page beside nginx',
        figure: '',
        limit: '',
        ratio: null,
        bar: 'recorded',
        isKept: null,
        note: 'nginx is not installed here',
      };
  nginx?.stop();
  desk.stop();
  plain.stop();
  const note = `${Buffer.byteLength(bytes)} bytes, ${CONNECTIONS} connections, asked ${hasWrk ? 'by wrk' : 'from Node'}`;
  report([
    { ...row('public article page', 'desk', 'plain'), note },
    row('public article page, 304', 'desk 304', 'plain 304'),
    beside,
  ]);
}

interface Served {
  readonly port: number;
  stop(): void;
}

function serve(which: 'desk' | 'plain', parameters: readonly string[]): Promise<Served> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = fork(__filename, [which]);
    child.send(parameters);
    child.once('message', (port) => resolve({ port: Number(port), stop: () => child.kill() }));
    child.once('exit', (code) => reject(new Error(`${which} ended with ${code}`)));
  });
}

async function deskPort([app = '', publicUrl = '']: readonly string[]): Promise<number> {
  const desk = await createHttpApp(
    {
      database: { url: app, poolSize: 5 },
      queues: { databaseUrl: app, isWorking: false },
      site: { databaseUrl: publicUrl, baseUrl: new URL('http://localhost') },
      http: { publicUrl: undefined, isProduction: false, trustedProxies: [], logsRequests: false },
    },
    new Log('error'),
  );
  return Number((await desk.listen('127.0.0.1', 0)).port);
}

async function plainPort([page = '']: readonly string[]): Promise<number> {
  const bytes = Buffer.from(page);
  @Controller()
  class PageController {
    @Get('page')
    page(@Res() reply: FastifyReply): void {
      if (reply.request.headers['if-none-match'] === '"plain"') void reply.code(304).header('etag', '"plain"').send();
      else void reply.header('content-type', 'text/html; charset=utf-8').header('etag', '"plain"').send(bytes);
    }
  }
  @Module({ controllers: [PageController] })
  class PlainModule {}
  const plain = await NestFactory.create<NestFastifyApplication>(PlainModule, new FastifyAdapter(), { logger: false });
  await plain.listen(0, '127.0.0.1');
  return Number(new URL(await plain.getUrl()).port);
}

async function startNginx(page: string): Promise<Served | undefined> {
  if (spawnSync('nginx', ['-v']).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'egiz-nginx-'));
  const port = await freePort();
  writeFileSync(join(folder, 'page.html'), page);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `worker_processes 1; daemon off; user root; pid ${folder}/pid; error_log ${folder}/log; events { worker_connections 1024; }
     http { access_log off; open_file_cache max=10; types { text/html html; } server { listen 127.0.0.1:${port}; root ${folder}; } }`,
  );
  const server = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  return {
    port,
    stop: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const [role = ''] = process.argv.slice(2);
// A server of this bench ends with whoever measures it, however that one ended.
process.once('disconnect', () => process.exit());
if (role === 'desk' || role === 'plain') {
  process.once('message', (parameters) => {
    void (role === 'desk' ? deskPort : plainPort)(parameters as string[]).then((port) => process.send?.(port));
  });
} else {
  main(role).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
}
