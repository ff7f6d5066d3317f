import type { Locale } from '../../kernel/locale';
import { type KnownWord, noted } from '../../text/known-words';
import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { type Equivalents, NAMED_PLACES, PLACES } from '../data/places';
import { trait } from '../word-traits';
import { isOneName, soundOf } from './equivalents';
import { type NameWord, plainLatin } from './name-words';

const ENDING =
  /^(?:[лдт][ае]р)?(?:сы|сі|ы|і)?(?:[ндт][ыі]ң|[ғқгкн][ае]|[ндт][ыі]|н|н?[дт][ае](?:ғы|гі)?|[дтн][ае]н|[мбп]ен)?$/u;
const FIRST_LETTERS = 3;
const BY_ENGLISH = byForm('en');
const BY_KAZAKH = byForm('kk');
/** Every form of a place that is written as it should be. */
const APPROVED: ReadonlySet<string> = new Set(PLACES.flatMap(({ en }) => en));
const LONG = 5;

/** Peoples are left aside: English is a surname too, and a people is often named by its country. */
const PEOPLE = /(?:ish|[aei]ns?|ese|ch|[aeo]?is?|s)$/u;

function byForm(side: 'en' | 'kk'): ReadonlyMap<string, readonly (readonly [string, Equivalents])[]> {
  const map = new Map<string, (readonly [string, Equivalents])[]>();
  for (const place of NAMED_PLACES)
    for (const form of place[side]) {
      const key = side === 'en' ? form : form.slice(0, FIRST_LETTERS);
      map.set(key, [...(map.get(key) ?? []), [form, place] as const]);
    }
  return map;
}

/** The place that a word names, as the table has it, or null. */
const READERS: Readonly<Record<Locale, (word: KnownWord) => Equivalents | null>> = {
  en: noted(({ lower }) => {
    const plain = plainLatin(lower);
    const place = BY_ENGLISH.get(plain)?.[0]?.[1];
    return place && (place.en[0] === plain || !PEOPLE.test(plain)) ? place : null;
  }),
  kk: noted(({ lower }) => {
    const near = BY_KAZAKH.get(lower.slice(0, FIRST_LETTERS)) ?? [];
    return near.find(([form]) => lower.startsWith(form) && ENDING.test(lower.slice(form.length)))?.[1] ?? null;
  }),
};
/** The place of the table that a word names, or null. */
export function placeOf(word: Word, locale: Locale): Equivalents | null {
  return READERS[locale](word.known);
}

const IS_PLACE: Readonly<Record<Locale, number>> = {
  kk: trait('kk', (word) => READERS.kk(word) !== null),
  en: trait('en', (word) => READERS.en(word) !== null),
};

/**
 * A place under its own name of the other language put into letters: `Өскемен` as Uskemen, `Germany` as Джермани, `Kazakhstan` as
 * Казахстан. Told where the target has no form that the table knows for the place, and a word that sounds like the source's and that
 * the table does not know. In a full name the word is a person's.
 */
export function checkPlaces(_input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (source.locale === target.locale) return [];
  if ((source.traits & IS_PLACE[source.locale]) === 0) return [];
  const names = source.nameWords;
  if (names.length === 0 || target.nameWords.length === 0 || names.length * target.nameWords.length > MOST_PAIRS)
    return [];
  const found: Discovery[] = [];
  for (const [index, name] of names.entries()) {
    const place = placeOf(name.word, source.locale);
    if (!place || isOfPerson(index, source) || isNamed(place, target)) continue;
    const odd = target.nameWords.find((other, at) => isOdd(other, name, place, target, at));
    if (!odd) continue;
    const expected = target.locale === 'en' ? capitalised(place.en[0] ?? '') : capitalised(place.kk[0] ?? '');
    found.push({
      check: 'toponym.exonym',
      severity: 'warning',
      source: [{ start: name.word.start, end: name.word.end }],
      target: [{ start: odd.word.start, end: odd.word.end }],
      parameters: { expected, actual: odd.word.text },
      expected,
      actual: odd.word.text,
      confidence: 0.8,
    });
  }
  return found;
}

/** Where each would be compared with thousands, a text is no text of places. */
const MOST_PAIRS = 40_000;

function isNamed({ en, kk }: Equivalents, { locale, tokens }: TextAnalysis): boolean {
  if (locale === 'kk') return tokens.some(({ lower }) => kk.some((stem) => lower.includes(stem)));
  return tokens.some(({ lower }) => {
    const plain = plainLatin(lower);
    return isForm(plain, en) || (plain.includes('-') && plain.split('-').some((part) => isForm(part, en)));
  });
}

/** A form of the place, or a word made of it: Bolivia, Bolivian, Bolivias. */
function isForm(plain: string, forms: readonly string[]): boolean {
  return forms.some((form) => {
    if (plain === form) return true;
    if (form.length < LONG || !plain.startsWith(form.slice(0, -1))) return false;
    return plain.startsWith(form)
      ? MADE_OF_PLACE.test(plain.slice(form.length))
      : /[aeoy]$/u.test(form) && MADE_OF_PLACE.test(plain.slice(form.length - 1));
  });
}

const MADE_OF_PLACE = /^(?:s|i?ans?|ns?|ese|is?|ish|ic|ers?)$/u;

function isOdd(
  { lower, word }: NameWord,
  name: NameWord,
  place: Equivalents,
  target: TextAnalysis,
  at: number,
): boolean {
  if (lower.length < 4 || isOfPerson(at, target)) return false;
  if (target.locale === 'en') {
    if (word.script !== 'latin' || APPROVED.has(lower) || isForm(lower, place.en)) return false;
    return place.kk.some((stem) => name.lower.startsWith(stem) && sounds(lower, stem));
  }
  if (word.script !== 'cyrillic' || READERS.kk(word.known) !== null) return false;
  return sounds(name.lower, lower);
}

function sounds(latin: string, cyrillic: string): boolean {
  return isOneName(soundOf(latin, 'en'), soundOf(cyrillic, 'kk'));
}

/** `Дания Серікова`, `Jordan Smith`: a word beside which another name stands may be a person's. */
function isOfPerson(index: number, { nameWords, text }: TextAnalysis): boolean {
  return touches(nameWords[index - 1], nameWords[index], text) || touches(nameWords[index + 1], nameWords[index], text);
}

function touches(neighbour: NameWord | undefined, name: NameWord | undefined, text: string): boolean {
  if (!neighbour?.isCertain || !name) return false;
  const [one, other] = neighbour.word.start < name.word.start ? [neighbour, name] : [name, neighbour];
  return other.word.start - one.word.end === 1 && text[one.word.end] === ' ';
}

function capitalised(name: string): string {
  return name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}
