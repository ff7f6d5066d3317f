import type { Locale } from '../../kernel/locale';

/**
 * Words that may lawfully stand twice in a row: `he had had enough`, `the fact that that man …`; Kazakh repeats calls and counts.
 * Source: usage noted in English grammars; the spelling rules of Kazakh put a hyphen in all other doubled words.
 */
export const LAWFULLY_DOUBLED: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set('had that very really no yes bye ha blah knock far much'.split(' ')),
  kk: new Set('иә жоқ ой көп тез мың өте'.split(' ')),
};
