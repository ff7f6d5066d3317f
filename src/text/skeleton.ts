import type { Locale } from '../kernel/locale';

// One sign for a sound that the two scripts write in several ways. Vowels, semivowels and h come and go between the languages.
const KAZAKH: Readonly<Record<string, string>> = {
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  ж: 'j',
  з: 'z',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  ц: 'c',
  ч: 'q',
  ш: 'x',
  щ: 'x',
};
const ENGLISH_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/g, 'X'],
  [/tch|ch/g, 'Q'],
  [/zh/g, 'J'],
  [/kh/g, ''],
  [/ph/g, 'F'],
  [/th/g, 'T'],
  [/gh/g, 'G'],
  [/ts|tz/g, 'C'],
  [/ck/g, 'K'],
  [/x/g, 'KS'],
  [/c(?=[eiy])/g, 'S'],
  [/[cq]/g, 'K'],
  [/w/g, 'V'],
  [/ng(?!\p{L})/gu, 'N'],
];

/**
 * The consonants of a name in one alphabet for both scripts, doubled ones once: `skeletonOf('Қарин', 'kk')` and
 * `skeletonOf('Karin', 'en')` are both `krn`. Kazakh endings trail, so that a name in Kazakh begins with the skeleton.
 */
export function skeletonOf(word: string, locale: Locale): string {
  return (locale === 'kk' && /\p{Script=Cyrillic}/u.test(word) ? cyrillic(word) : latin(word)).replace(/(.)\1+/g, '$1');
}

function cyrillic(word: string): string {
  // Джонсон and Johnson: the two letters are one sound.
  return [...word.toLowerCase().replaceAll('дж', 'ж')].map((letter) => KAZAKH[letter] ?? '').join('');
}

function latin(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|['’]s$|[^\p{L}]/gu, '');
  const grouped = ENGLISH_GROUPS.reduce((text, [group, sign]) => text.replace(group, sign), plain);
  return grouped.toLowerCase().replace(/[^bcdfgjklmnpqrstvxz]/g, '');
}
