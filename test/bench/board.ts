import { Client } from 'pg';
import { Sessions } from '../../src/features/people/sessions';
import { createHttpApp } from '../../src/http-app';
import { Database } from '../../src/platform/database/database';
import { cookieName } from '../../src/platform/http/session-cookie';
import { Log } from '../../src/platform/logging/log';
import { writeCast } from '../cast';
import { archive, liveJobs } from './archive';
import { openBenchDatabase, quantile, report } from './bench-database';
import { load } from './load';

/** The job board with 500 live items, with a small archive behind it and with a large one. */
const LIVE = 500;
const SMALL = 10_000;
const LARGE = 200_000;
const CONNECTIONS = 8;
const HTTP = { publicUrl: undefined, isProduction: false, trustedProxies: [], logsRequests: false };

async function main(superuser: string): Promise<void> {
  const database = await openBenchDatabase(superuser);
  const owner = new Client({ connectionString: database.superuser });
  await owner.connect();
  const people = await writeCast(owner);
  await liveJobs(owner, people, LIVE);
  await archive(owner, people, SMALL);
  const app = await createHttpApp(
    {
      database: { url: database.app, poolSize: 10 },
      queues: { databaseUrl: database.app, isWorking: false },
      site: { databaseUrl: database.public, baseUrl: new URL('http://localhost') },
      http: HTTP,
    },
    new Log('error'),
  );
  const db = app.nest.get(Database, { strict: false });
  const session = await db.transaction((tx) =>
    app.nest.get(Sessions, { strict: false }).open(tx, people.aigerim, { address: '127.0.0.1', userAgent: 'bench' }),
  );
  const { port } = await app.listen('127.0.0.1', 0);
  const board = {
    port: Number(port),
    path: '/api/translations',
    headers: { cookie: `${cookieName(HTTP)}=${session.token}` },
  };
  const measured = async () => {
    await load(board, CONNECTIONS, 2000);
    return quantile(await load(board, CONNECTIONS, 8000), 0.95);
  };
  const small = await measured();
  await archive(owner, people, LARGE - SMALL);
  const large = await measured();
  const broken = await database.broken();
  const ratio = large / small;
  report([
    {
      what: `job board, ${LIVE} live items, ${LARGE.toLocaleString('en')} archived: p95`,
      figure: `${large.toFixed(1)} ms`,
      limit: `${small.toFixed(1)} ms at ${SMALL.toLocaleString('en')} archived`,
      ratio,
      bar: '≤ 1.2×',
      isKept: ratio <= 1.2 && broken.length === 0,
      note: broken.length > 0 ? `verify: ${broken.join(', ')}` : `${CONNECTIONS} connections, verify clean`,
    },
  ]);
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
