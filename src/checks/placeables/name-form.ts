import type { Locale } from '../../kernel/locale';
import { kazakhStem, kazakhStems } from '../../text/kazakh-stem';
import { PRESS_LATIN } from '../../text/slug';
import { KNOWN_NAMES } from '../data/known-names';
import { PLACES } from '../data/places';

const TABLE = [...PLACES, ...KNOWN_NAMES];
/** Only what is called first in its line: the others are the people, the adjective, an abbreviation. */
const ENGLISH_OF = new Map(TABLE.flatMap(({ en, kk }) => (kk[0] && en[0] ? [[kk[0], en[0]] as const] : [])));
const KAZAKH_OF = new Map(TABLE.flatMap(({ en, kk }) => (kk[0] && en[0] ? [[en[0], kk[0]] as const] : [])));

/** A word of a name as the other language has it: by a table, else in Latin letters; null where nothing is known. */
export function nameForm(lower: string, target: Locale): string | null {
  if (target === 'kk') {
    const kazakh = KAZAKH_OF.get(lower);
    return kazakh ? capitalised(kazakh) : null;
  }
  const known = [lower, ...kazakhStems(lower)].map((stem) => ENGLISH_OF.get(stem)).find((english) => english);
  return capitalised(known ?? inLatin(kazakhStem(lower)));
}

/** Whether a Kazakh word, with endings, stands in the tables. */
export function isKnownName(lower: string): boolean {
  return [lower, ...kazakhStems(lower)].some((stem) => ENGLISH_OF.has(stem));
}

const VOWELS = 'аәеёиоөуұүыіэюя';

/** As the English-language press of Kazakhstan mostly writes names: Yerlan, Aigul, Tokayev. */
function inLatin(lower: string): string {
  return [...lower]
    .map((letter, at) => {
      const isAfterVowel = at === 0 || VOWELS.includes(lower[at - 1] ?? '') || lower[at - 1] === '-';
      if (letter === 'е' && isAfterVowel) return 'ye';
      if (letter === 'й' && at > 0 && !VOWELS.includes(lower[at + 1] ?? ' ')) return 'i';
      return PRESS_LATIN[letter] ?? letter;
    })
    .join('');
}

function capitalised(name: string): string {
  return name.replace(/(?:^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
