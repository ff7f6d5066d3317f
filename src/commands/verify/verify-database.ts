import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ClientBase } from 'pg';

export interface Invariant {
  /** Number and name, as `I8 pair-or-single`. */
  readonly name: string;
  readonly promise: string;
  readonly sql: string;
}

export interface InvariantReport extends Invariant {
  /** The offending rows, at most `ROWS_SHOWN` of them. */
  readonly rows: readonly Record<string, unknown>[];
  readonly rowCount: number;
}

export const ROWS_SHOWN = 20;
const FILE = 'src/commands/verify/invariants.sql';

/** The queries of `invariants.sql`, in the order in which they stand there. */
export function readInvariants(): Invariant[] {
  const text = readFileSync(join(packageRoot(), FILE), 'utf8');
  return text
    .split(/^-- (?=[\w-]+(?: [\w-]+)?: )/m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const colon = heading.indexOf(':');
      const sql = lines.join('\n').trim().replace(/;$/, '');
      return { name: heading.slice(0, colon), promise: heading.slice(colon + 1).trim(), sql };
    });
}

/** Runs every invariant in one read-only snapshot. The client must be of the owner of the tables. */
export async function verifyDatabase(client: ClientBase): Promise<InvariantReport[]> {
  await client.query('begin transaction isolation level repeatable read, read only');
  try {
    const reports: InvariantReport[] = [];
    for (const invariant of readInvariants()) {
      const { rows } = await client.query<Record<string, unknown>>(invariant.sql);
      reports.push({ ...invariant, rows: rows.slice(0, ROWS_SHOWN), rowCount: rows.length });
    }
    return reports;
  } finally {
    await client.query('rollback');
  }
}

function packageRoot(): string {
  let folder = __dirname;
  while (dirname(folder) !== folder) {
    try {
      readFileSync(join(folder, FILE));
      return folder;
    } catch {
      folder = dirname(folder);
    }
  }
  throw new Error(`${FILE} is missing beside the program`);
}
