// The checks for the editor in the browser: one file without dependencies, `dist/web/checks.js`, as the global `EgizChecks`.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './built-files.mjs';

/** Makes the bundle and answers its sizes in bytes. */
export function bundleChecks() {
  const { buildSync } = createRequire(import.meta.url)('esbuild');
  const file = join(root, 'dist', 'web', 'checks.js');
  buildSync({
    entryPoints: [join(root, 'src', 'checks', 'browser.ts')],
    outfile: file,
    bundle: true,
    minify: true,
    // Kazakh letters stay letters: half the size of escapes.
    charset: 'utf8',
    format: 'iife',
    globalName: 'EgizChecks',
    platform: 'browser',
    target: ['es2022'],
    logLevel: 'error',
  });
  const bytes = readFileSync(file);
  return { bytes: bytes.length, compressed: gzipSync(bytes, { level: 9 }).length };
}
