import type { Locale } from '../../kernel/locale';

// Where the romanisations of Kazakh and Russian in use differ from each other (BGN/PCGN 1979, passports, the drafts of the Latin alphabet):
// Yerlan – Erlan, Tokayev – Tokaev, Jomart – Zhomart, Qasym – Kassym, Akhmetov – Ahmetov, Dmitriy – Dmitry.
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dzh|zh|j/g, 'J'],
  [/sh/g, 'S'],
  [/tch|ch/g, 'C'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/w|ou/g, 'u'],
  [/c(?=[aoukl])/g, 'k'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/y/g, 'i'],
  [/i+(?=[aeou])/g, ''],
  [/i+/g, 'i'],
];
// Where Kazakh and Russian spellings of one name differ: Тоқаев – Токаев, Дональд – Доналд, Әлия – Алия.
const CYRILLIC: Readonly<Record<string, string>> = {
  ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ы: 'и', й: 'и', э: 'е', ё: 'е', ь: '', ъ: '',
}; // biome-ignore format: a row

/** What the usual spellings of one name in small letters have in common; other names have another: Murat and Marat, Maria and Mario. */
export function spellingKey(lower: string, locale: Locale): string {
  if (locale === 'kk' && /\p{Script=Cyrillic}/u.test(lower))
    return [...lower]
      .map((letter) => CYRILLIC[letter] ?? letter)
      .join('')
      .replace(/(.)\1+/gu, '$1');
  const plain = /^[a-z-]*$/u.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}+|['’]/gu, '');
  return LATIN.reduce((text, [group, sign]) => text.replace(group, sign), plain).replace(/(.)\1+/gu, '$1');
}
