import { type Client, DatabaseError, escapeIdentifier, escapeLiteral } from 'pg';
import { StartRefusal } from '../../kernel/start-refusal';

/** The three roles of the cluster and the passwords they sign in with; null for one who is let in without. */
export interface RolePasswords {
  readonly egiz_migrator: string | null;
  readonly egiz_app: string | null;
  readonly egiz_public: string | null;
}

export const ROLES = ['egiz_migrator', 'egiz_app', 'egiz_public'] as const;
const LOCK = 0x6567697a;
/** Databases of PostgreSQL itself, which everybody may enter: closing them would lock others out. */
const OF_POSTGRESQL = ['postgres', 'template0', 'template1'];

/**
 * Makes the roles and the database where they are missing, and changes nothing that is there but passwords and rights. Several may run
 * it at once. The client signs in as somebody who may create roles and databases, to any database of the cluster.
 */
export async function bootstrap(administrator: Client, database: string, passwords: RolePasswords): Promise<void> {
  if (OF_POSTGRESQL.includes(database)) throw new StartRefusal('database_of_postgresql', { database });
  await administrator.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    for (const role of ROLES) await makeRole(administrator, role, passwords[role]);
    // The owner may be changed only to a role that one belongs to.
    if (!(await isSuperuser(administrator))) await administrator.query('grant egiz_migrator to current_user');
    const { rowCount } = await administrator.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) {
      await administrator.query(
        `create database ${escapeIdentifier(database)} owner egiz_migrator encoding 'UTF8' template template0`,
      );
    }
    await grantDatabase(administrator, database);
  } catch (error) {
    throw error instanceof DatabaseError && error.code === '42501' ? mayNot(error.message) : error;
  } finally {
    await administrator.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}

/** Who may come in. BullMQ adds its jobs through temporary tables, so the app role may make some. */
export async function grantDatabase(administrator: Client, database: string): Promise<void> {
  const name = escapeIdentifier(database);
  await administrator.query(`alter database ${name} owner to egiz_migrator`);
  await administrator.query(`revoke all on database ${name} from public`);
  await administrator.query(`grant connect on database ${name} to egiz_app, egiz_public`);
  await administrator.query(`grant temporary on database ${name} to egiz_app`);
}

/** Refuses a database that somebody else works in: it would be closed to them. */
export async function assertOurs(client: Client, database: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
      where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^(pg_|information_schema$)' and r.rolname <> 'egiz_migrator'
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      order by 1 limit 1`,
  );
  if (rows[0]) throw new StartRefusal('database_of_others', { database, table: rows[0].name });
}

/** Whom the sentence sends to the administrator, with what is to be run. */
export function mayNot(reason: string): StartRefusal {
  const roles = ROLES.map((role) => `create role ${role} login password '…';`).join(' ');
  return new StartRefusal('may_not_create_roles', {
    reason,
    sql: `${roles} create database egiz owner egiz_migrator;`,
  });
}

/** A role that was made by hand may sign in to more than it needs: what it could break the rules with is taken from it. */
async function makeRole(administrator: Client, role: string, password: string | null): Promise<void> {
  const { rows } = await administrator.query<{ strong: boolean }>(
    'select rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls as strong from pg_roles where rolname = $1',
    [role],
  );
  const verb = rows[0] ? 'alter' : 'create';
  const weaker = rows[0]?.strong ? 'nosuperuser nocreatedb nocreaterole noreplication nobypassrls' : '';
  const secret = password === null ? 'null' : escapeLiteral(password);
  await administrator.query(`${verb} role ${escapeIdentifier(role)} login ${weaker} password ${secret}`);
}

async function isSuperuser(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ rolsuper: boolean }>(
    'select rolsuper from pg_roles where rolname = current_user',
  );
  return rows[0]?.rolsuper ?? false;
}
