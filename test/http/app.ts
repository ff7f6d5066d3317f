import { Client as Connection } from 'pg';
import { Sessions } from '../../src/features/people/sessions';
import { createHttpApp, type HttpApp } from '../../src/http-app';
import { Database } from '../../src/platform/database/database';
import type { HttpSettings } from '../../src/platform/http/http-settings';
import { Log } from '../../src/platform/logging/log';
import { CAST_NAMES, type CastIds, type CastName, writeCast } from '../cast';
import { openTestDatabase, type TestDatabase } from '../database';
import { Client } from './client';

/** The desk, booted on a database of its own with the whole cast in it. */
export interface NewsroomApp {
  readonly app: HttpApp;
  readonly database: TestDatabase;
  /** As the app role, to look at what happened. */
  readonly db: Database;
  readonly people: CastIds;
  /** Every line the app has logged so far. */
  readonly log: string[];
  /** A client that has signed in as somebody. */
  as(name: CastName): Client;
  /** A client that has signed in as anybody, by account id. */
  asAccount(accountId: string): Promise<Client>;
  /** A statement as the owner of the tables, for what the rules forbid everybody else. */
  asOwner(sql: string): Promise<void>;
  /** A client that has not signed in. */
  nobody(): Client;
  /** One more process of the same desk, on the same database. Close it before the newsroom. */
  reopen(http?: Partial<HttpSettings>): Promise<HttpApp>;
  close(): Promise<void>;
}

export interface NewsroomOptions {
  readonly http?: Partial<HttpSettings>;
  /** Whether the queues are worked on, as `npm start` does in one process. */
  readonly isWorking?: boolean;
  /** Real hash for everybody, where a test signs in with a password. */
  readonly passwordHash?: string;
}

const HTTP: HttpSettings = { publicUrl: undefined, isProduction: false, trustedProxies: [], logsRequests: true };

/** `const newsroom = await openNewsroom()` in `beforeAll`, `await newsroom.close()` in `afterAll`. */
export async function openNewsroom(options: NewsroomOptions = {}): Promise<NewsroomApp> {
  const database = await openTestDatabase();
  const log: string[] = [];
  const open = (http: Partial<HttpSettings> = {}) =>
    createHttpApp(
      {
        database: { url: database.urls.app, poolSize: 10 },
        http: { ...HTTP, ...options.http, ...http },
        site: { databaseUrl: database.urls.public, baseUrl: new URL('https://egiz.example') },
        queues: { databaseUrl: database.urls.app, isWorking: options.isWorking ?? false },
      },
      new Log('info', (line) => void log.push(line)),
    );
  const app = await open();
  const db = app.nest.get(Database, { strict: false });
  const people = await writeCast(db, options.passwordHash);
  const asAccount = async (accountId: string) => {
    const opened = await db.transaction((tx) =>
      app.nest.get(Sessions, { strict: false }).open(tx, accountId, { address: '127.0.0.1', userAgent: 'test' }),
    );
    return new Client(app, { ...options.http }, opened);
  };
  const clients = new Map<CastName, Client>();
  for (const name of CAST_NAMES) clients.set(name, await asAccount(people[name]));
  return {
    app,
    database,
    db,
    people,
    log,
    as: (name) => clients.get(name) ?? fail(name),
    asAccount,
    asOwner: (sql) => runAsOwner(database, sql),
    nobody: () => new Client(app, { ...options.http }),
    reopen: open,
    close: async () => {
      await app.nest.close();
      await database.drop();
    },
  };
}

async function runAsOwner(database: TestDatabase, sql: string): Promise<void> {
  const owner = new Connection({ connectionString: database.urls.migrator });
  await owner.connect();
  try {
    await owner.query(sql);
  } finally {
    await owner.end();
  }
}

function fail(name: string): never {
  throw new Error(`${name} is not in the cast`);
}
