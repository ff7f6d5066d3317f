import type { ImportedItem } from '../contract/intake';
import { readCallersFile } from './callers-file';
import type { ImportOptions } from './import-options';
import { countsLine, itemAsJson, itemAsLines } from './import-report';
import { JsonList } from './json-list';
import { callersPath } from './terminal';
import { withIntake } from './with-intake';

/** Takes in aligned bilingual articles. On a terminal the counts go on; only what was rejected is printed line by line. */
export async function importPairsCommand(
  file: string,
  options: ImportOptions & { readonly source: 'kk' | 'en' },
): Promise<void> {
  const path = callersPath(file);
  const bytes = await readCallersFile(file);
  const json = options.json ? new JsonList('articles', process.stdout) : undefined;
  let seen = 0;
  const onItem = (item: ImportedItem) => {
    seen += 1;
    if (json) json.add(itemAsJson(item));
    else if (item.outcome === 'rejected') for (const line of itemAsLines(item)) console.log(line);
    if (process.stderr.isTTY && seen % 20 === 0) process.stderr.write(`\r${seen}`);
  };
  await withIntake(options.as, async (intake, actor) => {
    const { source, charset } = options;
    const { id, sha256, counts } = await intake.importPairs(actor, bytes, { source, charset, fileName: path, onItem });
    if (process.stderr.isTTY) process.stderr.write('\r');
    if (json) json.end({ import: { id, sha256, counts } });
    else console.log(countsLine(counts));
  });
}
