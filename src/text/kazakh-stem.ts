import { KAZAKH_SUFFIXES, type KazakhSuffix, type KazakhSuffixKind, type Neighbour } from './kazakh-suffixes';

/** One way to read a Kazakh noun: what is left without endings, and the endings from the stem outwards. */
export interface KazakhReading {
  readonly stem: string;
  readonly suffixes: readonly KazakhSuffixKind[];
}

const FEWEST_LETTERS = 2;
/** Plural, possessive, case, the attributive of a case, predicative: no noun bears more. */
const MOST_SUFFIXES = 5;
const LONGEST_WORD = 40;

// The order of endings from the stem outwards.
const PLACE: Readonly<Record<KazakhSuffixKind, number>> = {
  plural: 1,
  possessive: 2,
  genitive: 3,
  dative: 3,
  accusative: 3,
  locative: 3,
  ablative: 3,
  instrumental: 3,
  attributive: 3,
  similative: 3,
  predicative: 4,
};

const BY_LAST_LETTER: ReadonlyMap<string, readonly KazakhSuffix[]> = KAZAKH_SUFFIXES.reduce((map, suffix) => {
  const last = suffix.form.slice(-1);
  return map.set(last, [...(map.get(last) ?? []), suffix]);
}, new Map<string, KazakhSuffix[]>());

const SOUNDS: ReadonlyMap<string, readonly Neighbour[]> = new Map<string, readonly Neighbour[]>([
  ...letters('аәеоөұүыіэяё', ['vowel']),
  // Vowels that close like й and в: Баку is read both ways.
  ...letters('иую', ['vowel', 'liquid']),
  ...letters('рлй', ['liquid']),
  ...letters('мнң', ['nasal']),
  ...letters('зж', ['sibilant']),
  ...letters('птқкфсшщчхцһбвгғд', ['voiceless']),
]);
const HARMONY: ReadonlyMap<string, 'back' | 'front' | 'any'> = new Map<string, 'back' | 'front' | 'any'>([
  ...[...'аоұыя'].map((letter): [string, 'back'] => [letter, 'back']),
  ...[...'әөүіеэ'].map((letter): [string, 'front'] => [letter, 'front']),
  ...[...'иуюё'].map((letter): [string, 'any'] => [letter, 'any']),
]);
// A voiceless sound at the end of a stem becomes voiced before a possessive vowel: кітап – кітабы, қазақ – қазағы, көйлек – көйлегі.
const VOICELESS_AGAIN: Readonly<Record<string, string>> = { б: 'п', ғ: 'қ', г: 'к' };
// Surnames in -ев and -ов follow the name they are made of (Тоқаевтың, Әуезовтің), a soft sign leaves the choice (Кремльге, Сібірьде), and
// loans that close with a soft к or г take front endings whatever their vowel (банктің, Петербургте, контрактіні).
const TAKES_EITHER = /(?:[ео]в|ь|[рнл]к|[рн]г|кт)$/u;

/**
 * Every way to read a word as a noun with endings, the word as it stands first: `Алматыда` is Алматыда or Алматы + locative. Endings must
 * agree with vowel harmony and with the sound before them, so that `Алматы` is not Алма + accusative (that is Алманы). Behind a hyphen
 * any ending may stand, since figures, abbreviations and foreign names are read in ways that letters do not show: `АҚШ-тың`, `Toyota-ның`.
 * Harmony and assimilation as in `kazakh-suffixes`; у, и, ю and ё take either kind of vowel, as in loans.
 */
export function readKazakhNoun(word: string): readonly KazakhReading[] {
  const readings: KazakhReading[] = [{ stem: word, suffixes: [] }];
  if (word.length > LONGEST_WORD) return readings;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const kinds = readEndings(word.slice(hyphen + 1).toLowerCase());
    if (kinds) readings.push({ stem: word.slice(0, hyphen), suffixes: kinds });
  }
  peel(word, word.toLowerCase(), hyphen + 1, [], PLACE.predicative + 1, null, readings);
  return readings;
}

/** The stems of all readings, each once, the longest first: `Қазақстанның` → Қазақстанның, Қазақстан. */
export function kazakhStems(word: string): readonly string[] {
  const stems = new Set(readKazakhNoun(word).map(({ stem }) => stem));
  return [...stems].sort((a, b) => b.length - a.length);
}

/**
 * The likeliest stem: without every ending of plural and case that the word can have lost. A bare possessive is left, as it more
 * often belongs to a name (Алматы, Қонаев) than not.
 */
export function kazakhStem(word: string): string {
  let best: KazakhReading = { stem: word, suffixes: [] };
  for (const reading of readKazakhNoun(word)) {
    const [first] = reading.suffixes;
    const isBarePossessive = reading.suffixes.length === 1 && (first === 'possessive' || first === 'predicative');
    const isHyphenated = word[reading.stem.length] === '-';
    if (!isHyphenated && (isBarePossessive || reading.stem.length < 3)) continue;
    if (weightOf(reading) > weightOf(best)) best = reading;
  }
  return best.stem;
}

/** A case is good evidence, a possessive before it less so. */
function weightOf({ stem, suffixes }: KazakhReading): number {
  if (suffixes.length === 0) return 0;
  const isPossessed = suffixes.includes('possessive') || suffixes.includes('predicative');
  return (isPossessed ? 1 : 2) + suffixes.length / 10 - stem.length / 100;
}

/** Whether a word, read in some way, bears an ending of this kind. */
export function bearsSuffix(word: string, kind: KazakhSuffixKind): boolean {
  return readKazakhNoun(word).some(({ suffixes }) => suffixes.includes(kind));
}

function peel(
  word: string,
  lower: string,
  from: number,
  outer: readonly KazakhSuffixKind[],
  place: number,
  next: KazakhSuffix | null,
  readings: KazakhReading[],
): void {
  if (outer.length >= MOST_SUFFIXES) return;
  for (const suffix of BY_LAST_LETTER.get(lower.slice(-1)) ?? []) {
    const rest = lower.length - suffix.form.length;
    if (PLACE[suffix.kind] >= place || rest - from < FEWEST_LETTERS || !lower.endsWith(suffix.form)) continue;
    if (next && !mayStandBetween(suffix, next)) continue;
    const [stem, lowerStem] = [word.slice(0, rest), lower.slice(0, rest)];
    if (!harmonises(lowerStem, from, suffix)) continue;
    const suffixes = [suffix.kind, ...outer];
    if (followsSound(lowerStem, suffix)) {
      readings.push({ stem, suffixes });
      const again = suffix.kind === 'possessive' ? VOICELESS_AGAIN[lowerStem.slice(-1)] : undefined;
      if (again && suffix.form !== 'сы' && suffix.form !== 'сі') {
        readings.push({ stem: stem.slice(0, -1) + again, suffixes });
      }
    }
    peel(stem, lowerStem, from, suffixes, PLACE[suffix.kind], suffix, readings);
  }
}

/** The third person and the first two have cases of their own. */
function mayStandBetween(inner: KazakhSuffix, outer: KazakhSuffix): boolean {
  const person = inner.kind !== 'possessive' ? null : /[ыі]$/u.test(inner.form) ? 'third-person' : 'own-person';
  if (person === 'third-person') return outer.after.includes('third-person');
  if (person === 'own-person') return outer.form === 'а' || outer.form === 'е' || followsSound(inner.form, outer);
  return followsSound(inner.form, outer);
}

function followsSound(stem: string, { after }: KazakhSuffix): boolean {
  const end = stem.endsWith('ь') ? stem.slice(-2, -1) : stem.slice(-1);
  const sounds = SOUNDS.get(end);
  return sounds === undefined ? false : after.some((sound) => sounds.includes(sound));
}

function harmonises(stem: string, from: number, { harmony }: KazakhSuffix): boolean {
  let hasVowel = false;
  for (let index = stem.length - 1; index >= from; index -= 1) {
    const vowel = HARMONY.get(stem[index] as string);
    if (!vowel) continue;
    if (harmony === 'any' || vowel === 'any' || TAKES_EITHER.test(stem)) return true;
    hasVowel = true;
    if (vowel === harmony) return true;
    break;
  }
  return harmony === 'any' && hasVowel;
}

/** What stands behind a hyphen, if it is nothing but endings. */
function readEndings(ending: string): readonly KazakhSuffixKind[] | null {
  const found = ENDINGS.get(ending);
  if (found !== undefined) return found;
  const read = endingsWithin(ending, 0, 0);
  if (ENDINGS.size < 2000) ENDINGS.set(ending, read);
  return read;
}

const ENDINGS = new Map<string, readonly KazakhSuffixKind[] | null>();

function endingsWithin(ending: string, from: number, place: number): readonly KazakhSuffixKind[] | null {
  if (from === ending.length) return from === 0 ? null : [];
  if (ending.length - from > 14) return null;
  for (const { kind, form } of KAZAKH_SUFFIXES) {
    if (PLACE[kind] <= place || !ending.startsWith(form, from)) continue;
    const rest = endingsWithin(ending, from + form.length, PLACE[kind]);
    if (rest) return [kind, ...rest];
  }
  return null;
}

function letters(all: string, sounds: readonly Neighbour[]): [string, readonly Neighbour[]][] {
  return [...all].map((letter) => [letter, sounds]);
}
