import { readFileSync } from 'node:fs';
import { runSegmentChecks } from '../../src/checks/run-checks';
import type { Locale } from '../../src/kernel/locale';

// Runs the checks over cases as JSON lines {"id","level","sourceLang","targetLang","source","target"} and prints one line a case with
// what they found: {"id","flags":[{"check","severity"}]}. The check ids are those of test/bench/checks-map.json for a scorer.
interface Case {
  readonly id: string;
  readonly level: 'segment' | 'paragraph' | 'document';
  readonly sourceLang: Locale;
  readonly targetLang: Locale;
  readonly source: string;
  readonly target: string;
}

const WEIGHT = { blocker: 'error', warning: 'warning', note: 'info' } as const;

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: check-cases FILE');
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '');
const start = performance.now();
for (const line of lines) {
  const { id, sourceLang, targetLang, source, target } = JSON.parse(line) as Case;
  const findings = runSegmentChecks({
    source,
    target,
    sourceLocale: sourceLang,
    targetLocale: targetLang,
    blockKind: 'paragraph',
    relation: 'translation',
  });
  const flags = findings.map(({ check, severity }) => ({ check, severity: WEIGHT[severity] }));
  if (flags.length > 0) console.log(JSON.stringify({ id, flags }));
}
console.error(`${lines.length} cases, ${((performance.now() - start) / lines.length).toFixed(3)} ms each`);
