import { Intake } from '../features/intake/intake';
import { IntakeModule } from '../features/intake/intake.module';
import type { ImportActor } from '../kernel/actor';
import { DomainError } from '../kernel/domain-error';
import { Database } from '../platform/database/database';
import { openHouse } from './house';
import { seedNewsroom } from './seed-newsroom/seed-newsroom';
import { withDatabase } from './with-database';

/** Runs a command with the intake of the desk, as the person who imports. */
export async function withIntake<Result>(
  login: string | undefined,
  work: (intake: Intake, actor: ImportActor) => Promise<Result>,
): Promise<Result> {
  return withDatabase(async ({ app, isEmbedded }, { isProduction }) => {
    // As `npm start` would: a first import into nothing has a newsroom to come to.
    if (isEmbedded && !isProduction) await seedNewsroom(app);
    const house = await openHouse({ url: app, poolSize: 2, applicationName: 'egiz import' }, [IntakeModule]);
    try {
      const actor = await importer(house.get(Database, { strict: false }), login);
      return await work(house.get(Intake, { strict: false }), actor);
    } finally {
      await house.close();
    }
  });
}

/** The named editor or administrator, or the newsroom's first editor. */
async function importer(database: Database, login: string | undefined): Promise<ImportActor> {
  const found = await database.one<{ id: string }>(
    `select a.id from account a join account_role r on r.account_id = a.id
     where a.disabled_at is null and (a.login = $1 and r.role in ('editor', 'admin') or $1::text is null and r.role = 'editor')
     order by a.created_at, a.id limit 1`,
    [login ?? null],
  );
  if (found) return { kind: 'import', accountId: found.id };
  throw login === undefined
    ? new DomainError('missing', 'intake.nobody_to_import')
    : new DomainError('missing', 'intake.unknown_importer', { login });
}
