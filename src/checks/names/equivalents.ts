import type { Locale } from '../../kernel/locale';
import { type KnownWord, noted } from '../../text/known-words';
import { skeletonOf } from '../../text/skeleton';
import {
  type CyrillicSound,
  cyrillicSound,
  distanceToBeginnings,
  type LatinSound,
  latinSound,
} from '../../text/sound-likeness';
import { KNOWN_NAMES } from '../data/known-names';
import { KAZAKH_OF } from '../data/nouns';
import { PLACES } from '../data/places';
import { plainLatin } from './name-words';

const FIXED: ReadonlyMap<string, readonly string[]> = [...PLACES, ...KNOWN_NAMES].reduce(
  (map, { en, kk }) => en.reduce((all, form) => all.set(form, [...(all.get(form) ?? []), ...kk]), map),
  new Map<string, string[]>(),
);
/** In tenths of a consonant: one wrong consonant is an edit. */
const ONE_EDIT = 11;
const ENDING =
  /^(?:[лдт][ае]р)?(?:сы|сі|ы|і)?(?:[ндт][ыі]ң|[ғқгкн][ае]|[ндт][ыі]|н|н?[дт][ае](?:ғы|гі)?|[дтн][ае]н|[мбп]ен|л[ыі]қ?|лік|ш[ае]|л[ае]с)?$/u;

/** A name of either language, ready to be compared: whole and in its parts (Лас-Вегас, Jong-un). */
export interface NameSound {
  readonly lower: string;
  /** The Kazakh words that an English one has by a table. */
  readonly forms: readonly string[];
  readonly parts: readonly NamePart[];
}
interface NamePart {
  readonly lower: string;
  readonly forms: readonly string[];
  readonly skeleton: string;
  /** How long the beginnings of a Kazakh word are of which the rest is an ending, the longest first. */
  readonly ends: readonly number[];
  readonly latin: LatinSound;
  readonly cyrillic: CyrillicSound;
}
const NONE: readonly never[] = [];

/** `lower` in small letters without accents. */
export function soundOf(lower: string, locale: Locale): NameSound {
  const parts = lower.includes('-')
    ? [lower.replaceAll('-', ''), ...lower.split('-').filter((part) => part.length > 1)]
    : [lower];
  return { lower, forms: kazakhFormsOf(lower), parts: parts.map((part) => partOf(part, locale)) };
}

/** The sound of a word; names of news come again and again, and are read once. */
export const SOUND_OF: Readonly<Record<Locale, (word: KnownWord) => NameSound>> = {
  // The ending behind the hyphen of Twitter-де is no part of the name.
  kk: noted(({ lower, script, headLength }) => soundOf(script === 'joined' ? lower.slice(0, headLength) : lower, 'kk')),
  en: noted(({ lower }) => soundOf(plainLatin(lower), 'en')),
};

/** An English word as it is looked up in the tables. */
export const englishOf = noted(({ lower }): Pick<NameSound, 'lower' | 'forms'> => {
  const plain = plainLatin(lower);
  return { lower: plain, forms: kazakhFormsOf(plain) };
});

function partOf(lower: string, locale: Locale): NamePart {
  return {
    lower,
    forms: kazakhFormsOf(lower),
    skeleton: skeletonOf(lower, locale),
    ends: endsOf(lower),
    latin: latinSound(lower),
    cyrillic: cyrillicSound(lower),
  };
}

function endsOf(kazakh: string): number[] {
  const ends: number[] = [];
  for (let end = kazakh.length; end >= SHORTEST; end -= 1) {
    if (end === kazakh.length || ENDING.test(kazakh.slice(end))) ends.push(end);
  }
  return ends;
}

/** The Kazakh words that an English one in small letters has by a table: a place, a people, a known name, a noun of a title. */
function kazakhFormsOf(lower: string): readonly string[] {
  // The two Koreas.
  const [fixed, nouns] = [FIXED.get(lower) ?? FIXED.get(lower.replace(/s$/u, '')), nounForms(lower)];
  return fixed && nouns ? [...fixed, ...nouns] : (fixed ?? nouns ?? NONE);
}

/** Whether a Kazakh word, with endings, is one of those forms. */
export function beginsWithOne(word: string, forms: readonly string[]): boolean {
  for (const form of forms) if (word.startsWith(form)) return true;
  return false;
}

/** Whether they stand for one name: by a table, by their consonants, or by how their sounds are spelt, with one edit in longer names. */
export function isOneName(english: NameSound, kazakh: NameSound): boolean {
  if (beginsWithOne(kazakh.lower, english.forms)) return true;
  for (const here of english.parts) {
    for (const there of kazakh.parts) {
      if (beginsWithOne(there.lower, here.forms) || partsSoundAlike(here, there)) return true;
    }
  }
  return false;
}

/** So little is between two spellings that follow the sound letter by letter: a vowel or three. */
const SURE = 3;

/** Whether two words that stand for one name (`isOneName`) do so by a table, or sound by sound, so that no other word is meant. */
export function isSurelyOneName(english: NameSound, kazakh: NameSound): boolean {
  if (beginsWithOne(kazakh.lower, english.forms)) return true;
  return english.parts.some((here) =>
    kazakh.parts.some((there) => beginsWithOne(there.lower, here.forms) || distanceTo(here, there, SURE) <= SURE),
  );
}

function partsSoundAlike(here: NamePart, there: NamePart): boolean {
  const { length } = here.skeleton;
  if (length > 2 && there.skeleton.startsWith(here.skeleton)) return true;
  const limit = length <= 2 ? 4 : length === 3 ? 8 : ONE_EDIT + (length > 5 ? 6 : 0);
  return distanceTo(here, there, limit) <= limit;
}

/** Whether at least half of the consonants are the same, or all in another order: no pair of one name, but hardly two names either. */
export function isFarLikeness(english: NameSound, kazakh: NameSound): boolean {
  return english.parts.some((here) =>
    kazakh.parts.some((there) => {
      const { length } = here.skeleton;
      if (areTransposed(here.skeleton, there.skeleton)) return true;
      if (length === 0 || (length < 3 && here.skeleton[0] !== there.skeleton[0])) return false;
      const limit = length * (length > 3 ? 4 : 5) + 1;
      return distanceTo(here, there, limit) <= limit;
    }),
  );
}

/** The same consonants in another order: Varela, Валера. */
function areTransposed(here: string, there: string): boolean {
  return here.length > 2 && sorted(here) === sorted(there.slice(0, here.length));
}

const sorted = (letters: string) => [...letters].sort().join('');

/** A beginning that is much shorter than the English name is none of it. */
const MOST_LEFT_OUT = 5;
const SHORTEST = 2;

/** The distance to the nearest beginning of a Kazakh word of which the rest is an ending. */
function distanceTo(english: NamePart, kazakh: NamePart, limit: number): number {
  const shortest = english.lower.length - MOST_LEFT_OUT;
  const { ends } = kazakh;
  let count = ends.length;
  // The whole word is always compared, and most words have no ending to leave out.
  while (count > 1 && (ends[count - 1] as number) < shortest) count -= 1;
  return distanceToBeginnings(
    english.latin,
    kazakh.cyrillic,
    count === ends.length ? ends : ends.slice(0, count),
    limit,
  );
}

function nounForms(english: string): readonly string[] | undefined {
  const direct = KAZAKH_OF.get(english);
  if (direct || !english.endsWith('s')) return direct;
  return KAZAKH_OF.get(english.slice(0, -1)) ?? KAZAKH_OF.get(english.replace(/ies$/u, 'y'));
}
