import { Client } from 'pg';
import { openHouse } from '../../src/commands/house';
import { Intake } from '../../src/features/intake/intake';
import { IntakeModule } from '../../src/features/intake/intake.module';
import { writeCast } from '../cast';
import { openBenchDatabase, report } from './bench-database';

/** A front page of many articles, each in two sections, the second copies without their marks: time an article, and memory. */
const SMALL = 1_000;
const LARGE = 10_000;
const MEBIBYTE = 2 ** 20;

async function main(superuser: string): Promise<void> {
  const database = await openBenchDatabase(superuser);
  const owner = new Client({ connectionString: database.migrator });
  await owner.connect();
  const people = await writeCast(owner);
  const house = await openHouse({ url: database.app, poolSize: 5, applicationName: 'egiz-bench' }, [IntakeModule]);
  const intake = house.get(Intake, { strict: false });
  const actor = { kind: 'import', accountId: people.gulnar } as const;
  const run = async (name: string, count: number) => {
    const page = Buffer.from(frontPage(name, count));
    global.gc?.();
    const memory = process.memoryUsage().rss;
    const from = performance.now();
    await intake.importFrontPage(actor, page, { locale: 'en', source: name });
    return { article: (performance.now() - from) / count, grown: (process.memoryUsage().rss - memory) / MEBIBYTE };
  };
  await run('warm', 200);
  const small = await run('small', SMALL);
  const large = await run('large', LARGE);
  const broken = await database.broken();
  const ratio = large.article / small.article;
  const grown = large.grown - small.grown;
  report([
    {
      what: `import of a front page, ${LARGE.toLocaleString('en')} articles: time an article`,
      figure: `${large.article.toFixed(2)} ms`,
      limit: `${small.article.toFixed(2)} ms at ${SMALL.toLocaleString('en')}`,
      ratio,
      bar: '≤ 1.1×',
      isKept: ratio <= 1.1 && broken.length === 0,
      note: broken.length > 0 ? `verify: ${broken.join(', ')}` : 'verify clean',
    },
    {
      what: 'import: memory',
      figure: `+${large.grown.toFixed(0)} MiB at ${LARGE.toLocaleString('en')}`,
      limit: `+${small.grown.toFixed(0)} MiB at ${SMALL.toLocaleString('en')}`,
      ratio: null,
      bar: 'flat: ≤ 50 MiB more',
      isKept: grown <= 50,
    },
  ]);
}

function frontPage(name: string, count: number): string {
  const numbers = Array.from({ length: count }, (_, n) => n + 1);
  const title = (n: number) => `Village ${n} of ${name} opens its school number ${n * 7} 22.02.2026`;
  const body = (n: number) =>
    `The akim of village ${n} said the school's doors open on Monday. "We waited ${n + 2} years," teacher number ${n} said. It's the region's newest building, with ${n * 3} seats.`;
  const items = (change: (text: string) => string) => numbers.map((n) => `${title(n)}\n${change(body(n))}`);
  return [
    'Bench Post',
    'News More',
    ...items((text) => text),
    'Society More',
    ...items((text) => text.replace(/["']/g, '')),
  ].join('\n');
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
