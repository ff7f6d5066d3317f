import { type Environment, readEnvironment } from '../platform/config/environment';
import { bootstrapDatabase, type Connections, openConnections } from '../platform/database/connections';
import { migrate } from '../platform/database/migrate';
import { leavingOnSignal } from './leaving-on-signal';

/**
 * Runs a command on the database: the configured one, or the embedded one of a running desk, or that one started for the
 * command and stopped after it. An embedded database is brought up to date first, since nobody else would.
 */
export async function withDatabase<Result>(
  work: (connections: Connections, environment: Environment) => Promise<Result>,
): Promise<Result> {
  return withConnections(async (connections, environment) => {
    if (connections.isEmbedded) await prepareDatabase(connections, environment);
    return work(connections, environment);
  });
}

/** The same for a command that is about the state of the database itself: nothing is made and nothing brought up to date. */
export async function withConnections<Result>(
  work: (connections: Connections, environment: Environment) => Promise<Result>,
): Promise<Result> {
  const environment = readEnvironment();
  const connections = await openConnections(environment);
  return leavingOnSignal(
    () => connections.leave(),
    () => work(connections, environment),
  );
}

/** Roles, database, tables, queue schema: made where missing, brought up to date where old. Answers the migrations that ran. */
export async function prepareDatabase(connections: Connections, environment: Environment): Promise<string[]> {
  await bootstrapDatabase(connections, environment);
  return connections.migrator ? migrate(connections.migrator) : [];
}
