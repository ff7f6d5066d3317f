import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckInput } from '../src/checks/check';
import type { Locale } from '../src/kernel/locale';
import type { Direction } from './check-harness';

const CHECKS = join(__dirname, '..', 'src', 'checks');
const RUNNER = ['describe', 'it', 'test', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach'] as const;

/** Every pair that the specs of the checks hold against the harness: the specs are read, and none of their tests is run. */
export function harnessCases(): CheckInput[] {
  const cases: CheckInput[] = [];
  jest.doMock('./check-harness', () => ({
    describeCheck: (_id: string, directions: Readonly<Record<string, Direction>>) => {
      for (const [direction, { silent, found }] of Object.entries(directions)) {
        const [sourceLocale, targetLocale] = direction.split('-') as [Locale, Locale];
        for (const [source, target] of [...silent, ...found]) {
          cases.push({
            source: unmarked(source),
            target: unmarked(target),
            sourceLocale,
            targetLocale,
            blockKind: 'paragraph',
            relation: 'translation',
          });
        }
      }
    },
  }));
  const runner = new Map(RUNNER.map((name) => [name, Reflect.get(globalThis, name)]));
  const nothing = Object.assign(() => undefined, { each: () => () => undefined, only: () => undefined });
  try {
    for (const name of RUNNER) Reflect.set(globalThis, name, nothing);
    for (const file of specs()) require(file);
  } finally {
    for (const [name, real] of runner) Reflect.set(globalThis, name, real);
    jest.dontMock('./check-harness');
  }
  return cases;
}

function specs(): string[] {
  return readdirSync(CHECKS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => join(CHECKS, file))
    .filter((file) => readFileSync(file, 'utf8').includes('describeCheck'));
}

function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/gu, '');
}
