import { createHash } from 'node:crypto';

/**
 * What two printings of a headline have in common when quotation marks, apostrophes, case and spacing are left out, since a
 * page may lose those: `titleKey('EXPERTS\' “DAY”') === titleKey('Experts Day')`.
 */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[\p{Pi}\p{Pf}"'`´ʼ]/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Names an item within its feed: the same headline on the same day is the same item. */
export function guidHash(...parts: readonly string[]): Buffer {
  return createHash('sha256').update(parts.join('\u001f'), 'utf8').digest();
}
