import { createHmac } from 'node:crypto';
import { Client } from 'pg';
import { StartRefusal } from '../../kernel/start-refusal';
import type { Environment } from '../config/environment';
import { bootstrap, type RolePasswords } from './bootstrap';
import { enterEmbeddedServer } from './embedded/supervisor';

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
const ROLES = ['egiz_migrator', 'egiz_app', 'egiz_public'] as const;

/** Finds the database: the configured one, or the embedded one, which is started or adopted. */
export async function openConnections(environment: Environment): Promise<Connections> {
  const { url, migrateUrl, publicUrl, adminUrl } = environment.database;
  if (!url) return embedded(environment.dataFolder);
  const outside = { isEmbedded: false, leave: async () => undefined };
  const given = new URL(url);
  if (decodeURIComponent(given.username) === 'egiz_app') {
    if (!publicUrl) throw new StartRefusal('public_url_missing');
    return { admin: adminUrl, migrator: migrateUrl, app: url, public: publicUrl, ...outside };
  }
  const derived = derivedPasswords(given);
  return {
    admin: adminUrl ?? url,
    migrator: migrateUrl ?? asRole(given, 'egiz_migrator', derived),
    app: asRole(given, 'egiz_app', derived),
    public: publicUrl ?? asRole(given, 'egiz_public', derived),
    ...outside,
  };
}

/** Makes roles and database where they are missing. Without somebody who may, the roles must be there already. */
export async function bootstrapDatabase(connections: Connections, environment: Environment): Promise<void> {
  if (!connections.admin) return;
  const { database, client } = await signIn(connections.admin, connections.app);
  try {
    const { rows } = await client.query<{ may: boolean; fsync: string }>(
      `select rolsuper or rolcreaterole as may, current_setting('fsync') as fsync from pg_roles where rolname = current_user`,
    );
    if (rows[0]?.fsync === 'off' && environment.mode !== 'test') throw new StartRefusal('fsync_off');
    if (!rows[0]?.may) throw new StartRefusal('may_not_create_roles', { roles: ROLES.join(', ') });
    await bootstrap(client, database, passwordsOf(connections));
  } finally {
    await client.end();
  }
}

/** Refuses, in words, a database that does not answer. */
export async function assertReachable(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw unreachable(url, error);
  } finally {
    await client.end().catch(() => undefined);
  }
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

/** The administrator may be sent to a database that does not exist yet: the cluster's own is the way in. */
async function signIn(admin: string, app: string): Promise<{ client: Client; database: string }> {
  const database = decodeURIComponent(new URL(app).pathname.slice(1)) || DATABASE;
  let refusal: unknown;
  for (const name of [new URL(admin).pathname.slice(1), 'postgres']) {
    const address = new URL(admin);
    address.pathname = `/${name}`;
    const client = new Client({ connectionString: address.toString(), connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return { client, database };
    } catch (error) {
      refusal = error;
      await client.end().catch(() => undefined);
    }
  }
  throw unreachable(admin, refusal);
}

function passwordsOf(connections: Connections): RolePasswords {
  const password = (url: string | undefined, role: string) => {
    if (!url) throw new StartRefusal('migrate_url_missing', { role });
    return decodeURIComponent(new URL(url).password);
  };
  return {
    egiz_migrator: password(connections.migrator, 'egiz_migrator'),
    egiz_app: password(connections.app, 'egiz_app'),
    egiz_public: password(connections.public, 'egiz_public'),
  };
}

/** The same on every host that knows the administrator's password, and stored nowhere. */
function derivedPasswords(admin: URL): RolePasswords {
  const key = `egiz:${decodeURIComponent(admin.password)}`;
  const password = (role: string) => createHmac('sha256', key).update(role).digest('base64url');
  return {
    egiz_migrator: password('egiz_migrator'),
    egiz_app: password('egiz_app'),
    egiz_public: password('egiz_public'),
  };
}

function asRole(admin: URL, role: keyof RolePasswords, passwords: RolePasswords): string {
  const address = new URL(admin);
  address.username = role;
  address.password = passwords[role];
  return address.toString();
}

function unreachable(url: string, error: unknown): StartRefusal {
  const { host, pathname } = new URL(url);
  const reason =
    error instanceof AggregateError
      ? String(error.errors[0]?.message)
      : error instanceof Error
        ? error.message
        : String(error);
  return new StartRefusal('database_unreachable', { where: `${host}${pathname}`, reason });
}
