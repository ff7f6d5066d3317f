import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportedItem, ImportReport } from '../../../src/contract/intake';
import type { FrontPageOptions, PairsOptions } from '../../../src/features/intake/import-options';
import { Intake } from '../../../src/features/intake/intake';
import { IntakeModule } from '../../../src/features/intake/intake.module';
import { type Desk, openDesk } from '../desk';

/** A page of the shape of the real one: two sections, and in the second the copies without their marks. */
export const PAGE = readFileSync(join(__dirname, '../../fixtures/front-page/river-times.en.txt'), 'utf8');

export const openIntakeDesk = (): Promise<Desk> => openDesk([IntakeModule]);

/** Gülnar, the editor, imports a page. */
export async function takePage(
  desk: Desk,
  page: string | Uint8Array,
  options: Partial<FrontPageOptions> = {},
): Promise<ImportReport> {
  const items: ImportedItem[] = [];
  const bytes = typeof page === 'string' ? Buffer.from(page, 'utf8') : page;
  const onItem = (item: ImportedItem) => void items.push(item);
  const summary = await desk.house
    .get(Intake)
    .importFrontPage({ kind: 'import', accountId: desk.people.gulnar }, bytes, { locale: 'en', ...options, onItem });
  return { ...summary, items };
}

/** Gülnar imports articles that exist in both languages. */
export async function takePairs(desk: Desk, text: string, options: Partial<PairsOptions> = {}): Promise<ImportReport> {
  const items: ImportedItem[] = [];
  const onItem = (item: ImportedItem) => void items.push(item);
  const summary = await desk.house
    .get(Intake)
    .importPairs({ kind: 'import', accountId: desk.people.gulnar }, Buffer.from(text, 'utf8'), {
      source: 'kk',
      ...options,
      onItem,
    });
  return { ...summary, items };
}

/** How many rows the import has left, table by table. */
export async function rowCounts(desk: Desk): Promise<Record<string, number>> {
  const tables = ['article', 'edition', 'revision', 'placement', 'drift', 'reference', 'article_section', 'activity'];
  const counts: Record<string, number> = {};
  for (const table of [...tables, 'outbox', 'finding', 'translation', 'segment']) {
    const row = await desk.db.one<{ count: number }>(`select count(*)::integer as count from ${table}`);
    counts[table] = row?.count ?? -1;
  }
  return counts;
}
