import { Client } from 'pg';
import { verifyDatabase } from '../../src/commands/verify/verify-database';
import { newId } from '../../src/kernel/ids';
import { bootstrap } from '../../src/platform/database/bootstrap';
import { migrate } from '../../src/platform/database/migrate';

/** One line of the table in `docs/benchmarks.md`. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly limit: string;
  readonly ratio: number | null;
  readonly bar: string;
  readonly isKept: boolean | null;
  readonly note?: string;
}

export interface BenchDatabase {
  readonly superuser: string;
  readonly migrator: string;
  readonly app: string;
  readonly public: string;
  /** Names of promises that are broken. */
  broken(): Promise<string[]>;
  drop(): Promise<void>;
}

/** A migrated database of its own on the durable cluster of the run. */
export async function openBenchDatabase(superuser: string): Promise<BenchDatabase> {
  const name = `egiz_bench_${newId().slice(-8)}`;
  const client = new Client({ connectionString: superuser });
  await client.connect();
  const passwords = { egiz_migrator: 'm', egiz_app: 'a', egiz_public: 'p' };
  await bootstrap(client, name, passwords);
  await client.end();
  const as = (user: string, password: string) => {
    const url = new URL(superuser);
    if (user) url.username = user;
    if (password) url.password = password;
    url.pathname = `/${name}`;
    return url.href;
  };
  const migrator = as('egiz_migrator', 'm');
  await migrate(migrator);
  return {
    superuser: as('', ''),
    migrator,
    app: as('egiz_app', 'a'),
    public: as('egiz_public', 'p'),
    broken: () =>
      withClient(migrator, async (owner) =>
        (await verifyDatabase(owner)).filter(({ rowCount }) => rowCount > 0).map((report) => report.name),
      ),
    drop: () =>
      withClient(superuser, async (admin) => void (await admin.query(`drop database "${name}" with (force)`))),
  };
}

export async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Hands the rows to whoever runs the benches, and ends this process, connections and all. */
export function report(rows: readonly Row[]): never {
  process.stdout.write(`\n${JSON.stringify({ rows })}\n`);
  process.exit(0);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
