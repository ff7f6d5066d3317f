import { type Command, Option } from 'commander';
import type { ImportOptions } from './import-options';

/** `egiz import …`: files that come in from the command line. */
export function importCommands(program: Command): void {
  const group = program
    .command('import')
    .description('take in a file: a front page, or articles that exist in both languages');
  group
    .command('front-page')
    .argument(
      '<file>',
      'the text of a front page: masthead, section headings, and under them headlines with dates and texts',
    )
    .description('take in a front page; the same file twice changes nothing')
    .addOption(new Option('--locale <locale>', 'the language it is in').choices(['kk', 'en']).default('en'))
    .option('--charset <name>', 'utf-8, windows-1251 or koi8-r', 'utf-8')
    .option('--source <name>', 'what the page is called; its masthead when nothing is said')
    .option('--as <login>', 'who imports; the first editor when nothing is said')
    .option('--json', 'print what came in as JSON')
    .action(async (file: string, options: ImportOptions & { locale: 'kk' | 'en'; source?: string }) => {
      const { importFrontPageCommand } = await import('./import-front-page.js');
      await importFrontPageCommand(file, options);
    });
  group
    .command('pairs')
    .argument('<file>', 'JSON lines {"id","doc","index","en","kk"}')
    .description(
      'take in articles that exist in both languages, already aligned; they wait to be checked, never approved',
    )
    .addOption(new Option('--source <locale>', 'which side is the source').choices(['kk', 'en']).makeOptionMandatory())
    .option('--charset <name>', 'utf-8, windows-1251 or koi8-r', 'utf-8')
    .option('--as <login>', 'who imports; the first editor when nothing is said')
    .option('--json', 'print what came in as JSON')
    .action(async (file: string, options: ImportOptions & { source: 'kk' | 'en' }) => {
      const { importPairsCommand } = await import('./import-pairs.js');
      await importPairsCommand(file, options);
    });
}
