import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../../src/checks/catalogue';
import { catalogueOf, type Example } from './checks-catalogue';
import { type Case, type Flag, flagsOf, linesOf } from './damaged-cases';
import { type Measured, measure } from './measured-checks';
import { specPairs } from './spec-pairs';

// checks-page [CASES [FLAGS]]: measures the checks on damaged cases, keeps the figures in docs/checks-measured.json and writes
// docs/checks.md from them, from the catalogue and from the examples of the specs. Without cases the figures of the last time stand.
const ROOT = join(__dirname, '..', '..', '..');
const FIGURES = join(ROOT, 'docs', 'checks-measured.json');
const file = (name: string) => join(ROOT, 'test', 'bench', name);

function read<Content>(path: string): Content {
  const content: Content = JSON.parse(readFileSync(path, 'utf8'));
  return content;
}

function measured(casesFile: string, flagsFile: string | undefined): Measured {
  const cases = linesOf<Case>(casesFile);
  const flags = flagsFile
    ? new Map(linesOf<{ id: string; flags: Flag[] }>(flagsFile).map((line) => [line.id, line.flags]))
    : new Map(cases.map((one) => [one.id, flagsOf(one)]));
  return measure(cases, flags, read(file('checks-map.json')));
}

const [casesFile, flagsFile] = process.argv.slice(2);
if (casesFile) writeFileSync(FIGURES, `${JSON.stringify(measured(casesFile, flagsFile), null, 2)}\n`);
const figures = existsSync(FIGURES) ? read<Measured>(FIGURES) : null;
const examples = new Map<string, Example[]>();
for (const pair of specPairs()) examples.set(pair.check, [...(examples.get(pair.check) ?? []), pair]);
const written: Readonly<Record<string, Example>> = read(file('checks-examples.json'));
for (const [check, example] of Object.entries(written)) examples.set(check, [example]);
const bare = CATALOGUE.filter(({ id }) => !examples.has(id)).map(({ id }) => id);
if (bare.length > 0) console.error(`without an example: ${bare.join(', ')}`);
const byHand = file('checks-read-by-hand.md');
const page = catalogueOf({
  figures,
  examples,
  limits: read(file('checks-limits.json')),
  readByHand: existsSync(byHand) ? readFileSync(byHand, 'utf8').trim() : '',
});
writeFileSync(join(ROOT, 'docs', 'checks.md'), page);
console.log('docs/checks.md');
