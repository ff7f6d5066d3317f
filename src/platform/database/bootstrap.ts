import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** The three roles of the cluster and the passwords they sign in with. */
export interface RolePasswords {
  readonly egiz_migrator: string;
  readonly egiz_app: string;
  readonly egiz_public: string;
}

const LOCK = 0x6567697a;

/**
 * Makes the roles and the database where they are missing, and changes nothing that is there but the passwords. Several may run
 * it at once. The client signs in as somebody who may create roles and databases, to any database of the cluster.
 */
export async function bootstrap(administrator: Client, database: string, passwords: RolePasswords): Promise<void> {
  await administrator.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    for (const [role, password] of Object.entries(passwords)) {
      const { rowCount } = await administrator.query('select from pg_roles where rolname = $1', [role]);
      const verb = rowCount ? 'alter' : 'create';
      await administrator.query(
        `${verb} role ${escapeIdentifier(role)} login nosuperuser nocreatedb nocreaterole nobypassrls password ${escapeLiteral(password)}`,
      );
    }
    const { rowCount } = await administrator.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) {
      await administrator.query('grant egiz_migrator to current_user');
      await administrator.query(
        `create database ${escapeIdentifier(database)} owner egiz_migrator encoding 'UTF8' template template0`,
      );
    }
    await grantDatabase(administrator, database);
  } finally {
    await administrator.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}

/** Who may come in. BullMQ adds its jobs through temporary tables, so the app role may make some. */
export async function grantDatabase(administrator: Client, database: string): Promise<void> {
  const name = escapeIdentifier(database);
  await administrator.query(`revoke all on database ${name} from public`);
  await administrator.query(`grant connect on database ${name} to egiz_app, egiz_public`);
  await administrator.query(`grant temporary on database ${name} to egiz_app`);
}
