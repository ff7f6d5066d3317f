// The desk for the browser: `src/web` into `dist/web/desk`, where everything but the page is named by its content.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './built-files.mjs';

/** What is run to make it; a process of its own, because the builder only answers later. */
export const DESK_BUILDER = [
  join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
  'build',
  '--config',
  join('src', 'web', 'vite.config.mjs'),
  '--logLevel',
  'warn',
];

/** Bytes of script and style, as they are and compressed. */
export function deskSizes() {
  const folder = join(root, 'dist', 'web', 'desk');
  return readdirSync(folder)
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name, bytes: bytes.length, compressed: gzipSync(bytes, { level: 9 }).length };
    });
}
