import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportedItem } from '../../src/contract/intake';
import type { FrontPageOptions } from '../../src/features/intake/import-options';
import { Intake } from '../../src/features/intake/intake';
import { IntakeModule } from '../../src/features/intake/intake.module';
import { type Desk, openDesk } from './desk';

const PAGE = readFileSync(join(__dirname, '../fixtures/front-page/river-times.en.txt'), 'utf8');

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk([IntakeModule]);
});
afterEach(() => desk.close());

async function take(page: string | Buffer, options: Partial<FrontPageOptions> = {}) {
  const items: ImportedItem[] = [];
  const summary = await desk.house
    .get(Intake)
    .importFrontPage(
      { kind: 'import', accountId: desk.people.gulnar },
      Buffer.isBuffer(page) ? page : Buffer.from(page, 'utf8'),
      { locale: 'en', ...options, onItem: (item) => items.push(item) },
    );
  return { ...summary, items };
}

describe('a front page', () => {
  it('makes one article of all copies, and shows what each copy lost and where', async () => {
    const { counts, placements, items, source } = await take(PAGE);
    expect(source).toBe('River Times');
    expect(counts).toEqual({ seen: 4, created: 4, updated: 0, duplicate: 0, rejected: 0 });
    expect(placements).toBe(6);
    expect(items.map(({ title, date, sections }) => [title, date, sections])).toEqual([
      ['CITY LIBRARY REOPENS AFTER REPAIRS', '2026-03-14', ['News', 'Society']],
      ['BRIDGE OVER THE RIVER WILL CLOSE FOR A MONTH', '2026-03-13', ['News']],
      ['Winter fair "Ayaz - 2026"', '2026-03-12', ['News', 'Society']],
      ['Young chess players come home with medals', '2026-03-11', ['Society']],
    ]);
    const [library] = items;
    expect(library?.drifts.map(({ kind, cause }) => `${kind} ${cause}`)).toEqual([
      'apostrophe stripped',
      'quote stripped',
      'quote stripped',
      'quote stripped',
      'quote stripped',
      'apostrophe stripped',
    ]);
    for (const drift of library?.drifts ?? []) {
      const fuller = 'The city\'s library on "Abai" street';
      if (drift.reference.offset < fuller.length) expect(fuller[drift.reference.offset]).toBe(drift.char);
      expect(drift.placement.section).toBe('Society');
      expect(drift.reference.section).toBe('News');
    }
  });
});
