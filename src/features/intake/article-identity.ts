import { createHash } from 'node:crypto';
import { coreOf } from '../../text/copy-regions';

/**
 * What two printings of a headline have in common when everything but letters and figures is left out, since that is what
 * copies lose: `titleKey('EXPERTS’ “DAY”') === titleKey('Experts Day')`.
 */
export function titleKey(title: string): string {
  return coreOf(title.normalize('NFC')).toLowerCase();
}

/** Names an item within its feed: the same headline on the same day is the same item. */
export function guidHash(...parts: readonly string[]): Buffer {
  return createHash('sha256').update(parts.join('\u001f'), 'utf8').digest();
}
