import type { Locale } from '../../kernel/locale';

// The letters of abbreviations as somebody writes them who does not know what they stand for. Source: the romanisations of Kazakh in use
// (BGN/PCGN 1979, the Latin alphabet of 2021, passports) and the Russian names of the Latin letters.
const LATIN_OF: Readonly<Record<string, string>> = {
  А: 'A',
  Ә: 'A Ä',
  Б: 'B',
  Г: 'G',
  Ғ: 'G Ğ',
  Д: 'D',
  Е: 'E YE',
  Ж: 'ZH J',
  З: 'Z',
  И: 'I',
  І: 'I',
  К: 'K',
  Қ: 'K Q',
  Л: 'L',
  М: 'M',
  Н: 'N',
  Ң: 'N',
  О: 'O',
  Ө: 'O Ö',
  П: 'P',
  Р: 'R',
  С: 'S',
  Т: 'T',
  У: 'U W',
  Ұ: 'U Ū',
  Ү: 'U Ü',
  Ф: 'F',
  Х: 'KH H',
  Ц: 'TS',
  Ш: 'SH Ş',
  Ы: 'Y',
  Э: 'E',
};
const CYRILLIC_OF: Readonly<Record<string, string>> = {
  A: 'А', B: 'Б', C: 'К С Ц', D: 'Д', E: 'Е Э И', F: 'Ф', G: 'Г', H: 'Х', I: 'И І', J: 'Ж', K: 'К Қ', L: 'Л', M: 'М', N: 'Н',
  O: 'О', P: 'П', R: 'Р', S: 'С', T: 'Т', U: 'У Ю', V: 'В', W: 'В', X: 'Х', Y: 'Й', Z: 'З',
}; // biome-ignore format: a row
const MOST_SPELLINGS = 64;

/** How the letters of an abbreviation may have been put into the other script, one by one: `БҰҰ` → BUU, BUŪ, …; itself is none of them. */
export function romanisedLetters(abbreviation: string, locale: Locale): ReadonlySet<string> {
  const table = locale === 'kk' ? LATIN_OF : CYRILLIC_OF;
  let spellings: string[] = [''];
  for (const letter of abbreviation) {
    const options = table[letter]?.split(' ');
    if (!options) return new Set();
    spellings = spellings.flatMap((begun) => options.map((option) => begun + option)).slice(0, MOST_SPELLINGS);
  }
  return new Set(spellings);
}
