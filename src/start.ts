import 'reflect-metadata';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { DEMO_PASSWORD, DEMO_PEOPLE } from './commands/seed-newsroom/demo-people';
import { seedNewsroom } from './commands/seed-newsroom/seed-newsroom';
import { say, sentenceOf } from './commands/terminal';
import { prepareDatabase } from './commands/with-database';
import { refuseDemoPeople } from './features/people/demo-people';
import { createHttpApp, type HttpApp } from './http-app';
import { StartRefusal } from './kernel/start-refusal';
import { baseUrlOf, type Environment, readEnvironment } from './platform/config/environment';
import { assertReachable, type Connections, openConnections } from './platform/database/connections';
import { Database } from './platform/database/database';
import { Log } from './platform/logging/log';

const LONGEST_STOP_MILLISECONDS = 25_000;

/** Everything in one process, for a newsroom with one server: database, desk, public site and queues. */
async function start(): Promise<void> {
  const environment = readEnvironment();
  await assertPortFree(environment.http.host, environment.http.port);
  if (environment.database.url) await assertReachable(environment.database.adminUrl ?? environment.database.url);
  if (environment.queues.redisUrl) await assertRedisAnswers(environment.queues.redisUrl);

  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => stopping.abort());
  }
  const connections = await openConnections(environment);
  let app: HttpApp | undefined;
  try {
    await prepareDatabase(connections, environment);
    if (!environment.isProduction) await seedNewsroom(connections.app);
    if (!stopping.signal.aborted) app = await openDesk(environment, connections);
    if (!stopping.signal.aborted) await new Promise((resolve) => stopping.signal.addEventListener('abort', resolve));
    console.log(say('start.stopping'));
    // The database is stopped even when a job does not end: it is handed out again at the next start.
    await Promise.race([app?.stop(), after(LONGEST_STOP_MILLISECONDS)]);
  } catch (error) {
    await app?.stop().catch(() => undefined);
    throw error;
  } finally {
    await connections.leave();
  }
  console.log(say('start.stopped'));
}

async function openDesk(environment: Environment, connections: Connections): Promise<HttpApp> {
  const app = await createHttpApp(
    {
      database: { url: connections.app, poolSize: environment.database.poolSize, applicationName: 'egiz' },
      queues: {
        databaseUrl: connections.app,
        redisUrl: environment.queues.redisUrl,
        concurrency: environment.queues.concurrency,
        isWorking: true,
      },
      site: { databaseUrl: connections.public, baseUrl: baseUrlOf(environment.http) },
      checkpointFolder: join(environment.dataFolder, 'checkpoints'),
      http: { ...environment.http, isProduction: environment.isProduction, logsRequests: environment.isProduction },
    },
    new Log(environment.isProduction ? environment.log.level : 'warn'),
  );
  await refuseDemoPeople(app.nest.get(Database, { strict: false }), environment.isProduction);
  const address = await app.listen(environment.http.host, environment.http.port);
  const shown = environment.http.publicUrl?.href ?? address.href.replace('127.0.0.1', 'localhost');
  console.log(`\n${say('start.ready')}\n  ${say('start.desk')}: ${shown}api/docs\n  ${say('start.site')}: ${shown}`);
  await printDemoPeople(app);
  const somebody = await app.nest.get(Database, { strict: false }).one('select 1 from account limit 1');
  if (!somebody) console.log(`  ${say('commands.seed.none')}`);
  return app;
}

/** Only while they can sign in: a demo newsroom, and not in production. */
async function printDemoPeople(app: HttpApp): Promise<void> {
  const demo = await app.nest
    .get(Database, { strict: false })
    .query<{ login: string }>('select login from account where is_demo and disabled_at is null');
  if (demo.length === 0) return;
  console.log(`  ${say('start.people', { password: DEMO_PASSWORD })}:`);
  for (const { login, name, roles } of DEMO_PEOPLE) console.log(`    ${login.padEnd(8)} ${name} (${roles.join(', ')})`);
}

function assertPortFree(host: string, port: number): Promise<void> {
  if (port === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new StartRefusal('port_busy', { port: String(port) })
          : new StartRefusal('port_refused', { port: String(port), host, reason: error.message }),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function assertRedisAnswers(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 6379), timeout: 5000 });
    const refuse = (reason: string) => {
      socket.destroy();
      reject(new StartRefusal('redis_unreachable', { where: `${hostname}:${port || 6379}`, reason }));
    };
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
    socket.once('timeout', () => refuse('timeout'));
    socket.once('error', (error) => refuse(error.message));
  });
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

start().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(sentenceOf(error));
    process.exit(1);
  },
);
