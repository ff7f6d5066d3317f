import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Direction, FoundPair } from '../check-harness';

/** A pair in which a check finds something, as its spec has it: the places between ⟦ and ⟧. */
export interface SpecPair {
  readonly check: string;
  readonly direction: 'kk-en' | 'en-kk';
  readonly source: string;
  readonly target: string;
}

const RUNNER = ['describe', 'it', 'test', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach'] as const;
const CHECKS = join(__dirname, '..', '..', 'src', 'checks');

/** The failures of all compiled specs, in their order; the specs are read and not run. */
export function specPairs(): SpecPair[] {
  const pairs: SpecPair[] = [];
  const harness: { describeCheck: unknown } = require('../check-harness');
  harness.describeCheck = (check: string, directions: Readonly<Record<string, Direction>>) => {
    for (const [direction, { found }] of Object.entries(directions)) {
      for (const pair of found) pairs.push(pairOf(check, direction as SpecPair['direction'], pair));
    }
  };
  const nothing = Object.assign(() => undefined, { each: () => () => undefined });
  for (const name of RUNNER) Reflect.set(globalThis, name, nothing);
  const files = readdirSync(CHECKS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.spec.js'));
  for (const file of files.sort()) {
    const path = join(CHECKS, file);
    if (readFileSync(path, 'utf8').includes('describeCheck')) require(path);
  }
  return pairs;
}

function pairOf(check: string, direction: SpecPair['direction'], [source, target]: FoundPair): SpecPair {
  return { check, direction, source, target };
}
