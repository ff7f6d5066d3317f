import type { Locale } from '../../kernel/locale';
import { KAZAKH_LETTER, KIND, kindOf } from '../../text/character-kinds';
import { kazakhStem, kazakhStems, readKazakhNoun } from '../../text/kazakh-stem';
import { type KnownWord, noted } from '../../text/known-words';
import type { Word } from '../../text/tokens';
import { KAZAKH_NOUNS, KAZAKH_OF } from '../data/nouns';
import { NAMED_PLACES, PLACES } from '../data/places';
import { OPENERS_EN, OPENERS_KK, TITLE_WORDS_EN, TITLE_WORDS_KK } from '../data/title-words';

/** A capitalised word of a text. */
export interface NameWord {
  readonly word: Word;
  /** Small letters, in English without 's. */
  readonly lower: string;
  /** Nothing but a name bears a capital here: inside a sentence, and no word of titles and offices. */
  readonly isCertain: boolean;
  readonly isInitial: boolean;
  /** A name by its look, wherever it stands. */
  readonly isLikely: boolean;
}

const PLACE_STEMS: ReadonlySet<string> = new Set(PLACES.flatMap(({ kk }) => kk));
const PLACE_WORDS: ReadonlySet<string> = new Set(NAMED_PLACES.flatMap(({ en }) => en));
const FEWEST_LETTERS = 4;
// Where a sentence, a quotation or a line begins, capitals say nothing.
const BEGINS = /(?:^|[.!?…:;•*\p{Extended_Pictographic}]["”»“’')]*\s*|["“”«»„‘'([]\s*|(?:^|\s)[–—-]\s*|\n\s*)$/u;
const LOOK_BACK = 6;

/** The capitalised words of a text, without abbreviations. In a headline in capitals none is certain. */
export function findNameWords(text: string, locale: Locale, words: readonly Word[]): readonly NameWord[] {
  const found: NameWord[] = [];
  let long = 0;
  let capitals = 0;
  for (const word of words) {
    if (word.end - word.start >= FEWEST_LETTERS) long += 1;
    if (!word.isCapitalised || word.hasDigits) continue;
    if (word.end - word.start >= FEWEST_LETTERS) capitals += 1;
    const look = LOOK_OF[locale](word.known);
    if (word.isAllCaps || look.isAbbreviation) continue;
    const isInitial = beginsAnew(text, word.start);
    const isOnlyName = mayBeNameOnly(text, word, look, locale);
    const isLikely = isOnlyName && (!isInitial || !opensSentences(text, word, look));
    found.push({ word, lower: look.lower, isInitial, isLikely, isCertain: isOnlyName && !isInitial });
  }
  // A headline in capitals has hardly a long word in small letters.
  return locale === 'en' && capitals > 3 && long - capitals < 2
    ? found.map((name) => ({ ...name, isCertain: false, isLikely: false }))
    : found;
}

/** Behind a space and a letter or a comma, as most words stand, nothing begins. */
function beginsAnew(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) === SPACE && goesOn(text.charCodeAt(at - 2))) return false;
  return BEGINS.test(text.slice(Math.max(0, at - LOOK_BACK), at));
}

const [SPACE, COMMA] = [0x20, 0x2c];

function goesOn(code: number): boolean {
  const kind = kindOf(code);
  return code === COMMA || kind === KIND.latin || kind === KIND.cyrillic || kind === KIND.digit;
}

/** What the letters of a word alone tell; each word is looked at once. */
interface Look {
  readonly lower: string;
  readonly isAbbreviation: boolean;
  readonly isCamel: boolean;
  /** A word of the language, that titles and offices are made of. */
  readonly isPlain: boolean;
  /** It opens sentences, whatever stands behind it, or where no capital follows. */
  readonly opens: 'always' | 'before-small' | 'never';
}
const LOOK_OF: Readonly<Record<Locale, (word: KnownWord) => Look>> = {
  en: noted((word) => lookOf(word, plainLatin(word.lower), isPlainEnglish, opensEnglish)),
  kk: noted((word) => lookOf(word, word.lower, isPlainKazakh, opensKazakh)),
};

function lookOf(
  { text, headLength }: KnownWord,
  lower: string,
  isPlain: (lower: string) => boolean,
  opens: (lower: string) => Look['opens'],
): Look {
  return {
    lower,
    isAbbreviation: isAbbreviation(text.slice(0, headLength)),
    isCamel: /\p{Ll}\p{Lu}/u.test(text),
    isPlain: isPlain(lower),
    opens: opens(lower),
  };
}

function mayBeNameOnly(text: string, word: Word, { lower, isCamel, isPlain }: Look, locale: Locale): boolean {
  if (lower.length < FEWEST_LETTERS || word.script === 'mixed') return false;
  // Foreign names and brands are often kept in Latin letters in Kazakh, with its endings (Twitter-де), never the other way.
  if (locale === 'en' && word.script !== 'latin') return false;
  if (locale === 'kk' && (word.script === 'latin' || word.script === 'joined')) return !isCamel;
  // Camel case and names of accounts are left to others.
  const before = text[word.start - 1];
  return before !== '@' && before !== '#' && !isCamel && !isPlain;
}

function isPlainEnglish(lower: string): boolean {
  if (/['’]/u.test(lower) || lower.split('-').some(isCommonEnglish)) return true;
  return MADE_WORD_EN.test(lower) && !PLACE_WORDS.has(lower);
}

function isPlainKazakh(lower: string): boolean {
  return (
    isMadeKazakhWord(lower) ||
    lower
      .split('-')
      .some((part) => kazakhStems(part).some((stem) => KAZAKH_NOUNS.has(stem) || TITLE_WORDS_KK.has(stem)))
  );
}

// Endings that make words of other words; names that bear them (Browning) are rarer than titles.
const MADE_WORD_EN =
  /(?:ing|tions?|ments?|ity|ities|ness|ators?|orates?|ics|olog(?:y|ies|ist)|[oy]s[ei]s|isms?|ists?|able|ible|ives?|ous|ful|ally|[bcdfgmnprstv]ly|ence|ances?|ships?|hood|wide|ary|ial|nal|cal|ical|ised|ized|ated|eers?|ers'|ians?|icans?|ese|less)$/u;
const FOREIGN_LETTERS = /[вфцчщэёьъ]/u;
const MADE_WORD_KK =
  /(?:[лдт][ыі]қ|[лдт]ік|ш[ыі]л?|[лдт][ыі]|сыз|сіз|[ғқ]ан|[гк]ен|л[ау]у|леу|ну|ту|ғау|деу|тау|теу|са[йқ]|и)$/u;

// Of verbs made of nouns, foreign ones too: демилитаризацияланған, біріктірілген.
const PARTICIPLE_KK = /(?:[лдт](?:ан|ен)|[ыі]л|т[ыі]р)(?:ған|ген)$/u;

/** A word made with a Kazakh ending of nouns of office, adjectives or verbs, or a plural: such words are translated, not transliterated. */
function isMadeKazakhWord(lower: string): boolean {
  if (PARTICIPLE_KK.test(lower)) return true;
  const readings = readKazakhNoun(lower);
  if (readings.some(({ stem }) => PLACE_STEMS.has(stem))) return false;
  for (const { stem, suffixes } of readings) {
    if (stem.length > 3 && suffixes.includes('plural') && !FOREIGN_LETTERS.test(stem)) return true;
    if (stem.length > 5 && MADE_WORD_KK.test(stem) && KAZAKH_LETTER.test(stem.replace(MADE_WORD_KK, ''))) return true;
  }
  return false;
}

/** Words that begin sentences without being names: by a list, and in Kazakh by letters that foreign names lack. */
function opensSentences(text: string, word: Word, { opens }: Look): boolean {
  if (opens !== 'before-small') return opens === 'always';
  return !/^ \p{Lu}\p{Ll}/u.test(text.slice(word.end, word.end + 3));
}

function opensEnglish(lower: string): Look['opens'] {
  if (OPENERS_EN.has(lower)) return 'always';
  return /(?:ed|ers?|ors?|[^s]s)$/u.test(lower) ? 'before-small' : 'never';
}

function opensKazakh(lower: string): Look['opens'] {
  const stems = kazakhStems(lower);
  if (stems.some(isPlaceStem)) return 'never';
  if (stems.some((stem) => OPENERS_KK.has(stem))) return 'always';
  return KAZAKH_LETTER.test(kazakhStem(lower)) ? 'before-small' : 'never';
}

function isPlaceStem(stem: string): boolean {
  return PLACE_STEMS.has(stem);
}

/** UN, БҰҰ, and several of one kind: MPs. */
function isAbbreviation(head: string): boolean {
  const one = head.replace(/s$/u, '');
  return one.length > 1 && one === one.toUpperCase();
}

/** Small letters without accents and without 's. */
export function plainLatin(lower: string): string {
  const bare = lower.replace(/['’]s?$/u, '');
  return /^[a-z'’-]*$/u.test(bare) ? bare : bare.normalize('NFKD').replace(/\p{M}+/gu, '');
}

export function isCommonEnglish(lower: string): boolean {
  if (KAZAKH_OF.has(lower) || TITLE_WORDS_EN.has(lower)) return true;
  if (!lower.endsWith('s')) return false;
  return (
    KAZAKH_OF.has(lower.slice(0, -1)) ||
    (/(?:[sxzo]|[cs]h)es$/u.test(lower) && KAZAKH_OF.has(lower.slice(0, -2))) ||
    (lower.endsWith('ies') && KAZAKH_OF.has(`${lower.slice(0, -3)}y`))
  );
}
