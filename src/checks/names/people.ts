import type { Locale } from '../../kernel/locale';
import { kazakhStem } from '../../text/kazakh-stem';
import { type KnownWord, noted } from '../../text/known-words';
import type { Span } from '../../text/span';
import { type NameWord, plainLatin } from './name-words';
import { spellingKey } from './spelling-key';

/** Somebody by given name and surname: `Yerlan Karin`, `Ерлан Қариннің`. */
export interface Person {
  /** As it is written, without endings. */
  readonly name: string;
  /** The same for every way to spell these two names. */
  readonly key: string;
  readonly span: Span;
}

/** Shorter ones tell nobody from anybody. */
const FEWEST_SIGNS = 6;

/** Everybody who is named by given name and surname, two words that bear capitals with one space between them. */
export function readPeople(text: string, locale: Locale, names: readonly NameWord[]): readonly Person[] {
  let found: Person[] | null = null;
  for (let index = 1; index < names.length; index += 1) {
    const [given, surname] = [names[index - 1] as NameWord, names[index] as NameWord];
    if (surname.word.start - given.word.end !== 1 || text[given.word.end] !== ' ') continue;
    if (!surname.isCertain || !isWordOfName(given) || given.word.script !== surname.word.script) continue;
    const { last, key: family } = SURNAME[locale](surname.word.known);
    const key = `${GIVEN_KEY[locale](given.word.known)} ${family}`;
    if (key.length < FEWEST_SIGNS || key.startsWith(' ') || key.endsWith(' ')) continue;
    found ??= [];
    const end = surname.word.start + last.length;
    found.push({ name: `${given.word.text} ${last}`, key, span: { start: given.word.start, end } });
  }
  return found ?? NOBODY;
}

type Read<T> = Readonly<Record<Locale, (word: KnownWord) => T>>;

const GIVEN_KEY: Read<string> = {
  kk: noted(({ lower }) => spellingKey(lower, 'kk')),
  en: noted(({ lower }) => spellingKey(plainLatin(lower), 'en')),
};
/** A surname as it is written without endings, and its key. */
const SURNAME: Read<{ readonly last: string; readonly key: string }> = {
  kk: noted(({ text }) => keyed(kazakhStem(text), 'kk')),
  en: noted(({ text }) => keyed(withoutPossessive(text), 'en')),
};

function keyed(last: string, locale: Locale) {
  return { last, key: spellingKey(last.toLowerCase(), locale) };
}

const NOBODY: readonly Person[] = [];

/** A given name may begin the sentence, a word that begins sentences is none. */
function isWordOfName({ isLikely, isCertain }: NameWord): boolean {
  return isLikely || isCertain;
}

function withoutPossessive(text: string): string {
  return text.replace(/['’]s?$/u, '');
}
