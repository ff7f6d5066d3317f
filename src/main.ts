import 'reflect-metadata';
import { sentenceOf } from './commands/terminal';
import { createHttpApp } from './http-app';
import { baseUrlOf, readEnvironment } from './platform/config/environment';
import { openConnections } from './platform/database/connections';
import { armFailpoint } from './platform/database/failpoint';
import { Log } from './platform/logging/log';

/** How long whoever stands in front gets to notice that this process is going. */
const GRACE_MILLISECONDS = 3_000;
const LONGEST_STOP_MILLISECONDS = 25_000;

/** The door for people: API, desk and public site. Queues are worked on elsewhere. */
async function main(): Promise<void> {
  const environment = readEnvironment();
  if (environment.failpoint) armFailpoint(environment.failpoint);
  const log = new Log(environment.log.level);
  const connections = await openConnections(environment);
  const app = await createHttpApp(
    {
      database: { url: connections.app, poolSize: environment.database.poolSize, applicationName: 'egiz-http' },
      queues: {
        databaseUrl: connections.app,
        redisUrl: environment.queues.redisUrl,
        isWorking: false,
      },
      site: { databaseUrl: connections.public, baseUrl: baseUrlOf(environment.http) },
      http: { ...environment.http, isProduction: environment.isProduction, logsRequests: true },
    },
    log,
  );
  const address = await app.listen(environment.http.host, environment.http.port);
  log.event('info', 'listening', { address: address.href });
  const stop = async (signal: string): Promise<void> => {
    log.event('info', 'stopping', { signal });
    setTimeout(() => process.exit(1), LONGEST_STOP_MILLISECONDS).unref();
    await app.stop(GRACE_MILLISECONDS);
    await connections.leave();
    process.exit(0);
  };
  process.once('SIGTERM', (signal) => void stop(signal));
  process.once('SIGINT', (signal) => void stop(signal));
}

main().catch((error: unknown) => {
  console.error(sentenceOf(error));
  process.exit(1);
});
