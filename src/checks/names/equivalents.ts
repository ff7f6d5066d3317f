import type { Locale } from '../../kernel/locale';
import { skeletonOf } from '../../text/skeleton';
import { soundDistance } from '../../text/sound-likeness';
import { KNOWN_NAMES } from '../data/known-names';
import { KAZAKH_OF } from '../data/nouns';
import { PLACES } from '../data/places';

const FIXED: ReadonlyMap<string, readonly string[]> = [...PLACES, ...KNOWN_NAMES].reduce(
  (map, { en, kk }) => en.reduce((all, form) => all.set(form, [...(all.get(form) ?? []), ...kk]), map),
  new Map<string, string[]>(),
);
/** In tenths of a consonant: one wrong consonant is an edit. */
const ONE_EDIT = 11;
const ENDING =
  /^(?:[лдт][ае]р)?(?:сы|сі|ы|і)?(?:[ндт][ыі]ң|[ғқгкн][ае]|[ндт][ыі]|н|н?[дт][ае](?:ғы|гі)?|[дтн][ае]н|[мбп]ен|л[ыі]қ?|лік|ш[ае]|л[ае]с)?$/u;

/** The Kazakh stems that a small English word has by a table. */
export function fixedFormsOf(english: string): readonly string[] {
  return FIXED.get(english) ?? [];
}

/** Whether a Kazakh word, with endings, stands for an English one by a table: a place, a people, a known name, a noun of a title. */
export function isFixedPair(english: string, kazakh: string): boolean {
  return beginsWithOne(kazakh, FIXED.get(english)) || beginsWithOne(kazakh, nounForms(english));
}

/** A name of either language, ready to be compared: whole and in its parts (Лас-Вегас, Jong-un). */
export interface NameSound {
  readonly lower: string;
  readonly parts: readonly NamePart[];
}
interface NamePart {
  readonly lower: string;
  readonly skeleton: string;
}

/** `lower` in small letters without accents. */
export function soundOf(lower: string, locale: Locale): NameSound {
  const parts = lower.includes('-')
    ? [lower.replaceAll('-', ''), ...lower.split('-').filter((part) => part.length > 1)]
    : [lower];
  return { lower, parts: parts.map((part) => ({ lower: part, skeleton: skeletonOf(part, locale) })) };
}

/** Whether they stand for one name: by a table, by their consonants, or by how their sounds are spelt, with one edit in longer names. */
export function isOneName(english: NameSound, kazakh: NameSound): boolean {
  if (isFixedPair(english.lower, kazakh.lower)) return true;
  for (const here of english.parts) {
    for (const there of kazakh.parts) {
      if (isFixedPair(here.lower, there.lower) || partsSoundAlike(here, there)) return true;
    }
  }
  return false;
}

function partsSoundAlike(here: NamePart, there: NamePart): boolean {
  const { length } = here.skeleton;
  if (length > 2 && there.skeleton.startsWith(here.skeleton)) return true;
  const limit = length <= 2 ? 4 : length === 3 ? 8 : ONE_EDIT + (length > 5 ? 6 : 0);
  return distanceTo(here.lower, there.lower, limit) <= limit;
}

/** Whether at least half of the consonants are the same: no pair of one name, but hardly two names either. */
export function isFarLikeness(english: NameSound, kazakh: NameSound): boolean {
  return english.parts.some((here) =>
    kazakh.parts.some((there) => {
      const { length } = here.skeleton;
      if (length === 0 || (length < 3 && here.skeleton[0] !== there.skeleton[0])) return false;
      return distanceTo(here.lower, there.lower) <= length * (length > 3 ? 4 : 5) + 1;
    }),
  );
}

/** The distance to the nearest beginning of a Kazakh word of which the rest is an ending. */
export function distanceTo(english: string, kazakh: string, limit = 99): number {
  let best = 999;
  const shortest = Math.max(2, Math.min(kazakh.length, english.length - 5));
  for (let end = kazakh.length; end >= shortest; end -= 1) {
    if (end < kazakh.length && !ENDING.test(kazakh.slice(end))) continue;
    const distance = soundDistance(english, kazakh.slice(0, end), Math.min(limit, best));
    if (distance < best) best = distance;
    if (best === 0) break;
  }
  return best;
}

function nounForms(english: string): readonly string[] | undefined {
  const direct = KAZAKH_OF.get(english);
  if (direct || !english.endsWith('s')) return direct;
  return KAZAKH_OF.get(english.slice(0, -1)) ?? KAZAKH_OF.get(english.replace(/ies$/u, 'y'));
}

function beginsWithOne(word: string, stems: readonly string[] | undefined): boolean {
  return stems?.some((stem) => word.startsWith(stem)) ?? false;
}
