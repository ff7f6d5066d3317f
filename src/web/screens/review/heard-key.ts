import { chordOf } from '../../parts/keys/chords';
import { ownKeys } from '../../parts/keys/own-keys';
import type { ActOf } from '../../parts/keys/shortcuts';
import { areSingleKeysOn } from '../../parts/single-keys';

/** What a key of a row does. Whoever has turned single keys off goes by the arrows. */
export function heard(event: KeyboardEvent): ActOf<'rows'> | null {
  return areSingleKeysOn() || event.code.startsWith('Arrow') ? ownKeys.act('rows', chordOf(event)) : null;
}
