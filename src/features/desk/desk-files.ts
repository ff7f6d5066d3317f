import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from '../../platform/http/accepted-encoding';

/** A file of the built desk in each encoding a browser may ask for. */
export interface DeskFile extends Readonly<Record<Encoding, Buffer>> {
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** As the build names them: no way leads out of the folder. */
const NAME = /^[\w-]+(?:\.[\w-]+)*$/;

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

/** What the build has put into `dist/web/desk`, read and compressed when it is first asked for. */
export class DeskFiles {
  private readonly known = new Map<string, Promise<DeskFile>>();

  constructor(private readonly folder = builtFolder()) {}

  /** The file of that name, or undefined where the build has made none. */
  async find(name: string): Promise<DeskFile | undefined> {
    const type = TYPES[extname(name)];
    if (!type || !NAME.test(name)) return undefined;
    const path = join(this.folder, name);
    const known = this.known.get(name);
    if (known) return known;
    if (!existsSync(path)) return undefined;
    const read = readCompressed(path, type);
    this.known.set(name, read);
    // What could not be read is tried again by whoever asks next.
    read.catch(() => this.known.delete(name));
    return read;
  }
}

async function readCompressed(path: string, type: string): Promise<DeskFile> {
  const plain = await readFile(path);
  // Fonts are compressed already.
  if (type.startsWith('font/')) return { type, plain, gzip: plain, br: plain };
  const [gzipped, brotli] = await Promise.all([
    compressGzip(plain, { level: 9 }),
    compressBrotli(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
    }),
  ]);
  return { type, plain, gzip: gzipped, br: brotli };
}

/** Compiled or not, the program lies somewhere below the folder that holds `package.json`. */
function builtFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, 'dist', 'web', 'desk');
}
