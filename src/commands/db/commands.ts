import type { Command } from 'commander';

/** `egiz db …`: roles, migrations and their state. */
export function databaseCommands(program: Command): void {
  const db = program.command('db').description('roles and tables of the database');
  db.command('bootstrap')
    .description('make the three roles and the database where they are missing')
    .action(async () => {
      const { bootstrapCommand } = await import('./bootstrap.js');
      await bootstrapCommand();
    });
  db.command('migrate')
    .description('bring the tables and the queue schema up to date')
    .action(async () => {
      const { migrateCommand } = await import('./migrate.js');
      await migrateCommand();
    });
  db.command('revert')
    .description('take back the last migration')
    .action(async () => {
      const { revertCommand } = await import('./migrate.js');
      await revertCommand();
    });
  db.command('status')
    .description('list the migrations; exit 1 when one has not run')
    .action(async () => {
      const { statusCommand } = await import('./migrate.js');
      if (!(await statusCommand())) process.exitCode = 1;
    });
}
