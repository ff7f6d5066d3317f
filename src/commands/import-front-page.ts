import type { ImportedItem } from '../contract/intake';
import { readCallersFile } from './callers-file';
import type { ImportOptions } from './import-options';
import { countsLine, itemAsJson, itemAsLines } from './import-report';
import { JsonList } from './json-list';
import { callersPath, say } from './terminal';
import { withIntake } from './with-intake';

/** Takes in a front page and prints what became of each article: for people, or as JSON while it comes in. */
export async function importFrontPageCommand(
  file: string,
  options: ImportOptions & { readonly locale: 'kk' | 'en'; readonly source?: string },
): Promise<void> {
  const path = callersPath(file);
  const bytes = await readCallersFile(file);
  const json = options.json ? new JsonList('articles', process.stdout) : undefined;
  const lost = { quotes: 0, apostrophes: 0, others: 0 };
  const onItem = (item: ImportedItem) => {
    for (const { kind, cause } of item.drifts) {
      if (cause === 'stripped' && kind === 'quote') lost.quotes += 1;
      else if (cause === 'stripped' && kind === 'apostrophe') lost.apostrophes += 1;
      else lost.others += 1;
    }
    if (json) json.add(itemAsJson(item));
    else for (const line of itemAsLines(item)) console.log(line);
  };
  await withIntake(options.as, async (intake, actor) => {
    const { locale, charset, source } = options;
    const done = await intake.importFrontPage(actor, bytes, { locale, charset, source, fileName: path, onItem });
    const { id, sha256, counts, placements } = done;
    if (json) json.end({ import: { id, source: done.source, sha256, placements, counts } });
    else {
      console.log(`\n${say('commands.import.page', { source: done.source, seen: counts.seen, placements })}`);
      console.log(countsLine(counts));
      console.log(say('commands.import.drifts', lost));
    }
  });
}
