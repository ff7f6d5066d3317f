import { Client } from 'pg';
import { StartRefusal } from '../../kernel/start-refusal';
import { say } from '../terminal';
import { withDatabase } from '../with-database';
import { type InvariantReport, verifyDatabase } from './verify-database';

/** Prints each promise and the rows that break it. Answers whether all are kept. */
export async function verifyCommand(): Promise<boolean> {
  const reports = await withDatabase(async ({ migrator }) => {
    if (!migrator) throw new StartRefusal('migrate_url_missing', { role: 'egiz_migrator' });
    const client = new Client({ connectionString: migrator });
    await client.connect();
    try {
      return await verifyDatabase(client);
    } finally {
      await client.end();
    }
  });
  for (const report of reports) print(report);
  const broken = reports.filter((report) => report.rowCount > 0).length;
  console.log(say('commands.verify.summary', { count: reports.length, broken }));
  return broken === 0;
}

function print(report: InvariantReport): void {
  console.log(`${report.rowCount === 0 ? '✓' : '✗'} ${report.name}: ${report.promise}`);
  for (const row of report.rows) console.log(`    ${JSON.stringify(row)}`);
  if (report.rowCount > report.rows.length) console.log(`    … ${report.rowCount - report.rows.length}`);
}
