import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(__dirname, '..', '..', 'dist', 'src', 'cli.js');
const folder = mkdtempSync(join(tmpdir(), 'egiz-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

function compare(first: string, second: string, ...parameters: string[]) {
  writeFileSync(join(folder, 'a.txt'), first);
  writeFileSync(join(folder, 'b.txt'), second);
  const environment = { PATH: process.env.PATH, INIT_CWD: folder, LANG: 'en' };
  const command = [CLI, 'compare', 'a.txt', 'b.txt', ...parameters];
  const ended = spawnSync(process.execPath, command, { encoding: 'utf8', env: environment });
  return { code: ended.status, out: ended.stdout, said: ended.stderr };
}

const REFERENCE = 'The shepherd’s dog waits.\n“Come,” he said in 2026.\n';

describe('egiz compare', () => {
  test('says that two copies are the same', () => {
    expect(compare(REFERENCE, REFERENCE)).toMatchObject({
      code: 0,
      out: 'The two copies are the same, to the character.\n',
    });
  });

  test('classes every difference and shows its place in both texts', () => {
    const { code, out } = compare(REFERENCE, 'The shepherds dog waits.\nCome,” he said in 2025.\n');
    expect(code).toBe(1);
    expect(out).toContain('a.txt:1 ↔ b.txt:1 · apostrophe: stripped  ’');
    expect(out).toMatch(/first {2}│ The shepherd’s dog waits\.\n +│ {13}\^\n/);
    expect(out).toContain('a.txt:2 ↔ b.txt:2 · quotation mark: stripped  “');
    expect(out).toContain('figure: edited  2026');
    expect(out).toContain('3 differences: 2 stripped, 0 lost in an encoding, 0 cut off, 1 edited, 0 moved.');
  });

  test('gives the same as JSON lines, and in the language of the caller', () => {
    const lines = compare(REFERENCE, REFERENCE.replace('’', '?'), '--format', 'jsonl').out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        kind: 'apostrophe',
        cause: 'encoding',
        char: '’',
        placement: { offset: 12, length: 1 },
        reference: { offset: 12, length: 1 },
      }),
    ]);
    expect(compare(REFERENCE, REFERENCE, '--lang', 'kk').out).toContain('бірдей');
  });

  test('exits 2 for what it cannot read', () => {
    const environment = { PATH: process.env.PATH, INIT_CWD: folder, LANG: 'en' };
    const ended = spawnSync(process.execPath, [CLI, 'compare', 'a.txt', 'nowhere.txt'], {
      encoding: 'utf8',
      env: environment,
    });
    expect(ended).toMatchObject({ status: 2, stderr: 'nowhere.txt: There is no such file.\n' });
  });
});
