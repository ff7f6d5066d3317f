import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFUSALS } from '../platform/database/refusals';
import { hasWords } from './catalogue';

const SOURCE = join(__dirname, '..');

/** Codes as they stand in the code: everything that can be refused must be said in words. */
function codesInSource(): Map<string, string> {
  const codes = new Map<string, string>();
  for (const file of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.spec.ts') || file.startsWith('web')) continue;
    const text = readFileSync(join(SOURCE, file), 'utf8');
    for (const [, code] of text.matchAll(/new DomainError\(\s*'\w+',\s*'([\w.]+)'/g)) codes.set(`errors.${code}`, file);
    for (const [, code] of text.matchAll(/new StartRefusal\(\s*'([\w.]+)'/g)) codes.set(`start.${code}`, file);
    for (const [, key] of text.matchAll(/message: '(validation\.[\w.]+)'/g)) codes.set(key ?? '', file);
  }
  for (const [constraint, [, code]] of Object.entries(REFUSALS)) codes.set(`errors.${code}`, constraint);
  return codes;
}

describe('everything that is refused', () => {
  it('is said in words', () => {
    const speechless = [...codesInSource()].filter(([key]) => !hasWords(key));
    expect(speechless).toEqual([]);
  });

  it('by the rules of the contract is said in words of the catalogue', () => {
    const folder = join(SOURCE, 'contract');
    const messages = readdirSync(folder).flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/message: '([^']+)'/g),
    ]);
    expect(messages.length).toBeGreaterThan(5);
    expect(messages.map(([, message]) => message).filter((message) => !message?.startsWith('validation.'))).toEqual([]);
  });

  it('is found by this test', () => {
    expect(codesInSource().size).toBeGreaterThan(20);
  });
});
