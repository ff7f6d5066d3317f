import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** The arrows of the house as broken by one planted file in a small house of its own. */
function violationsWith(files: Readonly<Record<string, string>>): string[] {
  const house = mkdtempSync(join(tmpdir(), 'egiz-arrows-'));
  try {
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
      cpSync(join(ROOT, name), join(house, name));
    symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    const cruiser = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const ended = spawnSync(
      process.execPath,
      [cruiser, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
      { cwd: house, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    const report = JSON.parse(ended.stdout) as { summary: { violations: Violation[] } };
    return [...new Set(report.summary.violations.map(({ rule }) => rule.name))];
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

describe('the arrows of the house', () => {
  it('let a lawful import pass', () => {
    expect(
      violationsWith({
        'src/text/a.ts': `import { b } from '../kernel/b';\nexport const a = b;\n`,
        'src/kernel/b.ts': 'export const b = 1;\n',
      }),
    ).toEqual([]);
  });

  it.each([
    [
      'pure-libraries-stay-pure',
      { 'src/checks/a.ts': `import { DataSource } from 'typeorm';\nexport const a = DataSource;\n` },
    ],
    [
      'pure-libraries-need-no-node',
      { 'src/text/a.ts': `import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n` },
    ],
    [
      'text-knows-kernel',
      {
        'src/text/a.ts': `import type { B } from '../checks/b';\nexport type A = B;\n`,
        'src/checks/b.ts': 'export type B = 1;\n',
      },
    ],
    [
      'platform-has-no-newsroom-words',
      {
        'src/platform/http/a.ts': `import { b } from '../../features/review/review';\nexport const a = b;\n`,
        'src/features/review/review.ts': 'export const b = 1;\n',
      },
    ],
    [
      'contract-never-sees-schema',
      {
        'src/contract/a.ts': `import { B } from '../schema/b';\nexport const a = B;\n`,
        'src/schema/b.ts': 'export const B = 1;\n',
      },
    ],
    [
      'features-meet-at-front-doors',
      {
        'src/features/review/a.ts': `import { b } from '../quality/inner';\nexport const a = b;\n`,
        'src/features/quality/inner.ts': 'export const b = 1;\n',
      },
    ],
    [
      'no-cycles',
      {
        'src/text/a.ts': `import { b } from './b';\nexport const a = () => b;\n`,
        'src/text/b.ts': `import { a } from './a';\nexport const b = () => a;\n`,
      },
    ],
  ])('catch a planted import: %s', (rule, files) => {
    expect(violationsWith(files)).toContain(rule);
  });

  it('catch an impure import through a lawful helper', () => {
    const files = {
      'src/checks/a.ts': `import { b } from '../text/b';\nexport const a = b;\n`,
      'src/text/b.ts': `import { Queue } from 'bullmq';\nexport const b = Queue;\n`,
    };
    expect(violationsWith(files)).toContain('pure-libraries-stay-pure');
  });
});
