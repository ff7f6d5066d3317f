// What is compiled from what: `src/a/b.ts` into `dist/src/a/b.js`.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** When the youngest of these files and folders was changed; a folder is changed by what is taken out of it. */
export function newest(places) {
  let time = 0;
  for (const place of places) {
    const path = join(root, place);
    time = Math.max(time, statSync(path).mtimeMs);
    for (const entry of entriesBelow(path)) time = Math.max(time, statSync(entry).mtimeMs);
  }
  return time;
}

/** Takes away what was compiled from files that are gone. */
export function removeStale() {
  for (const folder of ['src', 'migrations', 'test']) {
    for (const path of entriesBelow(join(root, 'dist', folder))) {
      const source = /^(.*)\.js(\.map)?$/.exec(path.replace(join(root, 'dist'), root))?.[1];
      if (source && !existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`)) rmSync(path);
    }
  }
}

function entriesBelow(path) {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [];
  return readdirSync(path).flatMap((name) => [join(path, name), ...entriesBelow(join(path, name))]);
}
