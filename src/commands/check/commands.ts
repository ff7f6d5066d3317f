import { type Command, Option } from 'commander';
import type { CompareOptions } from '../compare/compare-command';
import type { CheckOptions } from './check-options';

/** `egiz check` and `egiz compare`: no database, no server. */
export function checkCommands(program: Command): void {
  program
    .command('check')
    .argument('[inputs...]', 'JSON lines, PO, XLIFF 1.2 or 2.x, TMX; - for JSON lines that are piped in')
    .description(
      'check translations between Kazakh and English; exit 0 when nothing was found, 1 when something was, 2 when something could not be read',
    )
    .option('--source <file>', 'a text; with --target, aligned by paragraph')
    .option('--target <file>', 'its translation')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['text', 'jsonl', 'sarif', 'html']).default('text'),
    )
    .option('--profile <file>', 'JSON: severities, checks that are off, words that are allowed, relation')
    .addOption(
      new Option(
        '--day',
        'the articles of one day: also what two of them say in two ways; each file is an article, and each `article` of JSON lines',
      ).conflicts('fix'),
    )
    .option('--fix', 'put in every repair that is the only one possible, into a new file NAME.fixed.EXT')
    .option('--in-place', 'with --fix: into the file itself')
    .addOption(
      new Option('--fail-on <level>', 'from which level on the exit code is 1')
        .choices(['error', 'warning', 'info'])
        .default('warning'),
    )
    .addOption(new Option('--lang <language>', 'the language of the findings').choices(['kk', 'en', 'ru']))
    .action(async (inputs: string[], options: CheckOptions) => {
      const { checkCommand } = await import('./check-command.js');
      process.exitCode = await checkCommand(inputs, options);
    });
  program
    .command('compare')
    .argument('<first>', 'a text as it should be')
    .argument('<second>', 'a copy of it')
    .description('compare two copies of one text: every difference, and how it came about; exit 0 when there is none')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'jsonl']).default('text'))
    .addOption(new Option('--lang <language>', 'the language it is told in').choices(['kk', 'en', 'ru']))
    .action(async (first: string, second: string, options: CompareOptions) => {
      const { compareCommand } = await import('../compare/compare-command.js');
      process.exitCode = await compareCommand(first, second, options);
    });
}
