export const LONGEST_SLUG = 80;

// Kazakh and Russian letters as names mostly appear in the English-language press of Kazakhstan: usage, not a standard.
export const PRESS_LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'y',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/**
 * The readable part of an address: `slugOf('Қала күні: «Ән мен күй» кеші') === 'kala-kuni-an-men-kuy-keshi'`. ASCII letters,
 * figures and hyphens, never longer than eighty characters, never empty.
 */
export function slugOf(headline: string): string {
  return shortened(fullSlugOf(headline)) || 'article';
}

/** The same before it is cut to its longest; empty where nothing is left of a headline. */
export function fullSlugOf(headline: string): string {
  const latin = [...headline.normalize('NFC').toLowerCase()].map((letter) => PRESS_LATIN[letter] ?? letter).join('');
  return latin
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`´]+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Cut between words where there is one to cut at. */
function shortened(slug: string): string {
  if (slug.length <= LONGEST_SLUG) return slug;
  const cut = slug.slice(0, LONGEST_SLUG + 1);
  const at = cut.lastIndexOf('-');
  return at > LONGEST_SLUG / 2 ? cut.slice(0, at) : cut.slice(0, LONGEST_SLUG);
}
