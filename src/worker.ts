import 'reflect-metadata';
import { join } from 'node:path';
import { sentenceOf } from './commands/terminal';
import { readEnvironment } from './platform/config/environment';
import { openConnections } from './platform/database/connections';
import { armFailpoint } from './platform/database/failpoint';
import { Log } from './platform/logging/log';
import { createWorkerApp } from './worker-app';

const LONGEST_STOP_MILLISECONDS = 25_000;

/** The door for jobs: works on the queues, beside any number of others and of `main.ts`. */
async function work(): Promise<void> {
  const environment = readEnvironment();
  if (environment.failpoint) armFailpoint(environment.failpoint);
  const log = new Log(environment.log.level);
  const connections = await openConnections(environment);
  const { concurrency, redisUrl } = environment.queues;
  const app = await createWorkerApp(
    {
      // Each of three queues runs so many jobs at once, each in a transaction of its own.
      database: {
        url: connections.app,
        poolSize: Math.max(environment.database.poolSize, concurrency + 2),
        applicationName: 'egiz-worker',
      },
      queues: { databaseUrl: connections.app, redisUrl, concurrency, isWorking: true },
      http: { ...environment.http, isProduction: environment.isProduction, logsRequests: false },
      checkpointFolder: join(environment.dataFolder, 'checkpoints'),
    },
    log,
  );
  log.event('info', 'working', { queues: redisUrl ? 'redis' : 'postgres', concurrency });
  const stop = async (signal: string): Promise<void> => {
    log.event('info', 'stopping', { signal });
    // What still runs then was handed back to its queue, and its transaction ends with this process.
    setTimeout(() => process.exit(0), LONGEST_STOP_MILLISECONDS).unref();
    await app.close();
    await connections.leave();
    process.exit(0);
  };
  process.once('SIGTERM', (signal) => void stop(signal));
  process.once('SIGINT', (signal) => void stop(signal));
}

work().catch((error: unknown) => {
  console.error(sentenceOf(error));
  process.exit(1);
});
