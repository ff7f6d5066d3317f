import 'reflect-metadata';
import { join } from 'node:path';
import { DEMO_PEOPLE } from './commands/seed-newsroom/demo-people';
import { seedNewsroom } from './commands/seed-newsroom/seed-newsroom';
import { say } from './commands/terminal';
import { prepareDatabase } from './commands/with-database';
import { DEMO_PASSWORD } from './features/people/demo-people';
import { createHttpApp } from './http-app';
import { baseUrlOf, type Environment } from './platform/config/environment';
import type { Connections } from './platform/database/connections';
import { Database } from './platform/database/database';
import { portRefusal } from './platform/http/free-port';
import { Log } from './platform/logging/log';

/** Brings the database up to date, and fills an empty one with the demo newsroom. */
export async function prepareHouse(connections: Connections, environment: Environment): Promise<void> {
  await prepareDatabase(connections, environment);
  if (!environment.isProduction) await seedNewsroom(connections.app);
}

/** Opens the doors and works on the queues in the same process; says where. Answers how to close it again. */
export async function openDesk(connections: Connections, environment: Environment): Promise<() => Promise<void>> {
  const app = await createHttpApp(
    {
      database: { url: connections.app, poolSize: environment.database.poolSize, applicationName: 'egiz' },
      queues: {
        databaseUrl: connections.app,
        redisUrl: environment.queues.redisUrl,
        concurrency: environment.queues.concurrency,
        isWorking: true,
      },
      checkpointFolder: join(environment.dataFolder, 'checkpoints'),
      site: { databaseUrl: connections.public, baseUrl: baseUrlOf(environment.http) },
      http: { ...environment.http, isProduction: environment.isProduction, logsRequests: environment.isProduction },
    },
    new Log(environment.isProduction ? environment.log.level : 'warn'),
  );
  const { host, port, publicUrl } = environment.http;
  try {
    const address = await app.listen(host, port);
    const shown = publicUrl?.href ?? address.href.replace('[::1]', 'localhost').replace('127.0.0.1', 'localhost');
    console.log(
      `\n${say('start.ready')}\n  ${say('start.desk')}: ${shown}jobs\n  ${say('start.site')}: ${shown}\n  ${say('start.api')}: ${shown}api/docs`,
    );
    await printPeople(app.nest.get(Database, { strict: false }));
  } catch (error) {
    await app.stop();
    throw portRefusal(error, host, port) ?? error;
  }
  return () => app.stop();
}

/** Who can sign in to a demo newsroom; how to let somebody in where nobody is yet. */
async function printPeople(database: Database): Promise<void> {
  const accounts = await database.query<{ isDemo: boolean }>(
    'select is_demo as "isDemo" from account where disabled_at is null group by is_demo',
  );
  if (accounts.length === 0) console.log(`  ${say('commands.seed.none')}`);
  if (!accounts.some(({ isDemo }) => isDemo)) return;
  console.log(`  ${say('start.people', { password: DEMO_PASSWORD })}:`);
  for (const { login, name, roles } of DEMO_PEOPLE) console.log(`    ${login.padEnd(8)} ${name} (${roles.join(', ')})`);
}
