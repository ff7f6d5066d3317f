import { type Command, Option } from 'commander';
import type { CreateAccountOptions } from './create-account';

/** `egiz account …`: people, from the machine itself. */
export function accountCommands(program: Command): void {
  program
    .command('account')
    .description('people of the newsroom')
    .command('create')
    .description('let somebody in; the password is made up and shown once, or read from the standard input')
    .requiredOption('--login <login>', 'small Latin letters, figures, . _ @ -')
    .requiredOption('--name <name>', 'as colleagues see it')
    .requiredOption('--roles <roles>', 'parted by commas: translator, reviewer, editor, admin, duty')
    .addOption(
      new Option('--locale <locale>', 'the language of their screens').choices(['kk', 'en', 'ru']).default('kk'),
    )
    .option('--password-stdin', 'read the password from the standard input')
    .option('--newsroom <name>', 'what the newsroom is called, when there is none yet', 'Egiz')
    .action(async (options: CreateAccountOptions) => {
      const { createAccountCommand } = await import('./create-account.js');
      await createAccountCommand(options);
    });
}
