import { DomainError } from '../../kernel/domain-error';

/** Where a page ends, as the next request brings it back: the sort keys of its last row. */
export function encodeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');
}

/** The sort keys of a cursor; a cursor of another list, or one that somebody made up, is refused. */
export function decodeCursor(cursor: string, count: number): string[] {
  const keys = parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  const isOurs = Array.isArray(keys) && keys.length === count && keys.every((key) => typeof key === 'string');
  if (!isOurs) throw new DomainError('invalid', 'cursor.unknown');
  return keys as string[];
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
