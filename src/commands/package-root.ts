import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that lies beside the program as it came, compiled or not: `packageFile('demo/front-page.en.txt')`. */
export function packageFile(path: string): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const file = join(folder, path);
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) throw new Error(`${path} is missing beside the program`);
  }
}
