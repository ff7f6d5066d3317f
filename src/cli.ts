import { Command } from 'commander';
import { accountCommands } from './commands/account-commands';
import { checkCommands } from './commands/check/commands';
import { databaseCommands } from './commands/db/commands';
import { importCommands } from './commands/import-commands';

/** The command line. Each command loads what it needs when it is called, so that one without a database starts at once. */
async function main(): Promise<void> {
  const program = new Command('egiz').description(
    'the desk of a newsroom that publishes every story in Kazakh and in English',
  );
  program.showHelpAfterError().exitOverride();
  databaseCommands(program);
  importCommands(program);
  accountCommands(program);
  checkCommands(program);
  program
    .command('verify')
    .description('check every promise of the database with plain SQL; exit 1 when one is broken')
    .action(async () => {
      const { verifyCommand } = await import('./commands/verify/verify-command.js');
      if (!(await verifyCommand())) process.exitCode = 1;
    });
  // Whoever reads what is printed may leave early (`| head`); the work is done all the same.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  program
    .command('walk')
    .description(
      'drive a desk as its people, from the front page to both pages live; exit 0 when every step is as expected',
    )
    .argument('[file]', 'a front page to bring instead of the demo one')
    .option(
      '--url <address>',
      'the desk to walk through; one that runs here, or one started for the walk, when nothing is said',
    )
    .action(async (file: string | undefined, options: { url?: string }) => {
      const { walkCommand } = await import('./commands/walk/walk-command.js');
      if (!(await walkCommand(file, options))) process.exitCode = 1;
    });
  await program.parseAsync();
}

main().catch(async (error: unknown) => {
  if (error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number') {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  const { sentenceOf } = await import('./commands/terminal.js');
  console.error(sentenceOf(error));
  process.exitCode ||= 1;
});
