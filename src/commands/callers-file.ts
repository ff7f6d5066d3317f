import { readFile } from 'node:fs/promises';
import { DomainError } from '../kernel/domain-error';
import { callersPath } from './terminal';

/** The bytes of a file named on the command line; one that cannot be read is told in a sentence. */
export async function readCallersFile(file: string): Promise<Buffer> {
  try {
    return await readFile(callersPath(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new DomainError('missing', 'file.missing', { file });
    if (code === 'EISDIR') throw new DomainError('invalid', 'file.folder', { file });
    throw new DomainError('invalid', 'file.unreadable', { file, reason: String(code ?? error) });
  }
}
