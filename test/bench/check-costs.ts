import { readFileSync } from 'node:fs';
import { analyseText } from '../../src/checks/analysis';
import type { CheckInput } from '../../src/checks/check';
import { ARTICLE_CHECKS, SEGMENT_CHECKS, STRUCTURAL_CHECKS } from '../../src/checks/families';

// check-costs FILE: microseconds a pair that each check takes, over JSON lines {"en","kk"}. A part of a text that several checks read
// is paid by the first of them.
const [file = 'demo/pairs.jsonl'] = process.argv.slice(2);
const inputs = readFileSync(file, 'utf8')
  .split('\n')
  .flatMap((line): CheckInput[] => {
    if (line.trim() === '') return [];
    const { en, kk }: { en: string; kk: string } = JSON.parse(line);
    const rest = { blockKind: 'paragraph', relation: 'translation' } as const;
    return [
      { ...rest, source: en, target: kk, sourceLocale: 'en', targetLocale: 'kk' },
      { ...rest, source: kk, target: en, sourceLocale: 'kk', targetLocale: 'en' },
    ];
  });
const rounds = Math.max(4, Math.ceil(20_000 / inputs.length));
const costs = new Map<string, number>();

function timed(name: string, isCounted: boolean, work: () => unknown): void {
  const began = performance.now();
  work();
  if (isCounted) costs.set(name, (costs.get(name) ?? 0) + performance.now() - began);
}

for (let round = 0; round < rounds; round += 1) {
  const isCounted = round >= rounds / 2;
  for (const input of inputs) {
    const source = analyseText(input.source, input.sourceLocale);
    const target = analyseText(input.target, input.targetLocale);
    for (const check of STRUCTURAL_CHECKS) timed(check.name, isCounted, () => check(input));
    for (const check of SEGMENT_CHECKS) timed(check.name, isCounted, () => check(input, source, target));
    for (const check of ARTICLE_CHECKS) {
      timed(check.name, isCounted, () => check([{ ...input, blockIndex: 0 }], [source], [target]));
    }
  }
}
const counted = inputs.length * Math.floor(rounds / 2);
for (const [name, milliseconds] of [...costs].sort(([, one], [, other]) => other - one)) {
  console.log(`${((milliseconds * 1000) / counted).toFixed(1).padStart(8)} µs  ${name}`);
}
