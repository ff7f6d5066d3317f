import { createHmac } from 'node:crypto';
import { Client } from 'pg';
import { StartRefusal } from '../../kernel/start-refusal';
import type { Environment } from '../config/environment';
import { assertOurs, bootstrap, mayNot, type RolePasswords } from './bootstrap';
import { enterEmbeddedServer } from './embedded/supervisor';
import { assertTrustworthy, signIn } from './sign-in';

/** The database as its three roles, and somebody who may create them where we know such a one. */
export interface Connections {
  readonly admin: string | undefined;
  readonly migrator: string | undefined;
  readonly app: string;
  readonly public: string;
  readonly isEmbedded: boolean;
  /** Gives the embedded server back; nothing to do for one that is not ours. */
  leave(): Promise<void>;
}

const DATABASE = 'egiz';

/** Finds the database: the configured one, or the embedded one, which is started or adopted. */
export async function openConnections(environment: Environment): Promise<Connections> {
  return givenConnections(environment) ?? (await embedded(environment.dataFolder));
}

/** Makes roles and database where they are missing. Without somebody who may, the roles must be there already. */
export async function bootstrapDatabase(connections: Connections, environment: Environment): Promise<void> {
  const { admin, app } = connections;
  if (!admin) return;
  const database = databaseOf(app) || DATABASE;
  // Several may do this at once: they meet at one lock, which belongs to one database of the cluster.
  const administrator = await signIn(admin, ['postgres', databaseOf(admin)]);
  try {
    await assertTrustworthy(administrator, environment.mode);
    const { rows } = await administrator.query<{ may: boolean }>(
      'select rolsuper or rolcreaterole as may from pg_roles where rolname = current_user',
    );
    if (!rows[0]?.may) throw mayNot('CREATEROLE');
    const { rowCount } = await administrator.query('select from pg_database where datname = $1', [database]);
    if (rowCount) await inDatabase(admin, database, (client) => assertOurs(client, database));
    await bootstrap(administrator, database, passwordsOf(connections));
  } finally {
    await administrator.end();
  }
}

/** Refuses, in words, a configured database that does not answer or would lose what it acknowledged. Changes nothing. */
export async function checkGivenDatabase(environment: Environment): Promise<void> {
  const given = givenConnections(environment);
  if (!given) return;
  const [url, databases] = given.admin
    ? [given.admin, [databaseOf(given.admin), 'postgres']]
    : [given.app, [databaseOf(given.app)]];
  const client = await signIn(url, databases);
  try {
    await assertTrustworthy(client, environment.mode);
  } finally {
    await client.end();
  }
}

/** The configured database; nothing where none is configured. */
function givenConnections(environment: Environment): Connections | undefined {
  const { url, migrateUrl, publicUrl, adminUrl } = environment.database;
  if (!url) return undefined;
  const outside = { isEmbedded: false, leave: async () => undefined };
  const given = new URL(url);
  if (decodeURIComponent(given.username) === 'egiz_app') {
    if (!publicUrl) throw new StartRefusal('public_url_missing');
    return { admin: adminUrl, migrator: migrateUrl, app: url, public: publicUrl, ...outside };
  }
  if (!databaseOf(url)) given.pathname = `/${DATABASE}`;
  return {
    admin: adminUrl ?? url,
    migrator: migrateUrl ?? asRole(given, 'egiz_migrator'),
    app: asRole(given, 'egiz_app'),
    public: publicUrl ?? asRole(given, 'egiz_public'),
    ...outside,
  };
}

async function embedded(dataFolder: string): Promise<Connections> {
  const server = await enterEmbeddedServer(dataFolder);
  const url = (role: keyof typeof server.passwords, database = DATABASE) =>
    `postgres://${role}:${server.passwords[role]}@127.0.0.1:${server.port}/${database}`;
  return {
    admin: url('postgres', 'postgres'),
    migrator: url('egiz_migrator'),
    app: url('egiz_app'),
    public: url('egiz_public'),
    isEmbedded: true,
    leave: () => server.leave(),
  };
}

async function inDatabase(admin: string, database: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = await signIn(admin, [database]);
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function passwordsOf(connections: Connections): RolePasswords {
  const password = (url: string | undefined, role: string) => {
    if (!url) throw new StartRefusal('migrate_url_missing', { role });
    return decodeURIComponent(new URL(url).password) || null;
  };
  return {
    egiz_migrator: password(connections.migrator, 'egiz_migrator'),
    egiz_app: password(connections.app, 'egiz_app'),
    egiz_public: password(connections.public, 'egiz_public'),
  };
}

/**
 * The role's own address. Its password follows from the administrator's: the same on every host that knows that one, and stored
 * nowhere. An administrator who is let in without a password lets the roles in without one: a password that follows
 * from nothing could be guessed.
 */
function asRole(admin: URL, role: keyof RolePasswords): string {
  const secret = decodeURIComponent(admin.password);
  const address = new URL(admin);
  address.username = role;
  address.password = secret && createHmac('sha256', `egiz:${secret}`).update(role).digest('base64url');
  return address.toString();
}

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}
