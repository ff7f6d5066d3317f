import type { Locale } from '../../kernel/locale';
import { skeletonOf } from '../../text/skeleton';
import type { Span } from '../../text/span';
import type { Discovery } from '../check';

const FEWEST_CONSONANTS = 4;
// Looked for at every word, since the word before a name may bear a capital too.
const FULL_NAME = /(?<![\p{L}.'’-])(?=(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}{2,}(?!\p{L})))/gu;

/**
 * One person under two spellings in an English text: given name and surname sound the same and are written differently (Erlan and
 * Yerlan Karin). Two people who share a given name are silent. In Kazakh names take endings, and are left to a register of names.
 */
export function checkNamesWithinText(text: string, locale: Locale): Discovery[] {
  if (locale !== 'en') return [];
  const byEar = new Map<string, Map<string, Span[]>>();
  for (const { 1: name = '', index } of text.matchAll(FULL_NAME)) {
    const sound = name
      .split(' ')
      .map((word) => skeletonOf(word, locale))
      .join(' ');
    if (sound.length <= FEWEST_CONSONANTS || sound.startsWith(' ') || sound.endsWith(' ')) continue;
    const spellings = byEar.get(sound) ?? new Map<string, Span[]>();
    spellings.set(name, [...(spellings.get(name) ?? []), { start: index, end: index + name.length }]);
    byEar.set(sound, spellings);
  }
  return [...byEar.values()].filter((spellings) => spellings.size > 1).map(twoSpellings);
}

function twoSpellings(spellings: ReadonlyMap<string, readonly Span[]>): Discovery {
  const [one = '', other = ''] = spellings.keys();
  return {
    check: 'names.inconsistent',
    severity: 'note',
    source: [...spellings.values()].flat().sort((a, b) => a.start - b.start),
    target: [],
    parameters: { one, other },
    evidence: [...spellings.keys()],
    confidence: 0.8,
  };
}
