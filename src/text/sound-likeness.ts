import { PAIRS_OF_LETTERS, SPELLINGS } from './sound-spellings';

const CYRILLIC_VOWELS = 'аәеёиоөуұүыіэюя';
const LATIN_VOWELS = 'aeiouy';
/** Vowels come and go between the languages. */
const STRAY_VOWEL = 1;
const STRAY_CONSONANT = 10;
const LONGEST = 24;
const OUT_OF_REACH = 999;

interface Spelling {
  readonly text: string;
  readonly cost: number;
}

/** How a letter, or two, may be spelt, by the first letter of the spelling: most spellings cannot stand at a place and are not tried. */
interface Spellings {
  readonly byFirst: readonly (readonly Spelling[] | undefined)[];
  /** The letters that a spelling may begin with, and all that it may have, as bits. */
  readonly firsts: number;
  readonly letters: number;
}

/** A Latin word, ready to be compared. */
export interface LatinSound {
  readonly text: string;
  /** What each letter costs where no sound answers to it. */
  readonly strays: readonly number[];
  readonly letters: number;
  /** The letters that cost a consonant where nothing spells them. */
  readonly hard: number;
}

/** A Cyrillic word, letter by letter. */
export interface CyrillicSound {
  readonly steps: readonly Step[];
  /** Every Latin letter that may stand in a spelling of it. */
  readonly letters: number;
}
interface Step {
  readonly spellings: Spellings | undefined;
  /** With the letter behind it, where the two are read as one. */
  readonly pair: Spellings | undefined;
  readonly isVowel: boolean;
  /** What the letter costs where nothing spells it. */
  readonly stray: number;
  /** One of these must be in the Latin word, or it is a stray. */
  readonly firsts: number;
}

const BY_LETTER = spellingsOf(SPELLINGS);
const BY_PAIR = spellingsOf(PAIRS_OF_LETTERS);
/** Room for the costs of the longest two words; every comparison uses it anew. */
const COSTS = new Uint16Array((LONGEST + 1) * (LONGEST + 1));

/**
 * How far a Latin and a Cyrillic spelling of a name are from each other, in tenths of a consonant: `soundDistance('Washington',
 * 'Вашингтон')` is 0, one wrong consonant is 10. Vowels weigh little, silent letters (Wright, Райт) and doubled ones nothing. Beyond `limit` the answer
 * is 999.
 */
export function soundDistance(latin: string, cyrillic: string, limit = 99): number {
  return distanceToBeginnings(latinSound(latin), cyrillicSound(cyrillic), [cyrillic.length], limit);
}

export function latinSound(word: string): LatinSound {
  const text = word.slice(0, LONGEST);
  const strays = Array.from({ length: text.length }, (_, place) => strayLatin(text, place));
  let [letters, hard] = [0, 0];
  for (let place = 0; place < text.length; place += 1) {
    letters |= bitOf(text.charCodeAt(place));
    if (strays[place] === STRAY_CONSONANT) hard |= bitOf(text.charCodeAt(place));
  }
  return { text, strays, letters, hard };
}

export function cyrillicSound(word: string): CyrillicSound {
  const text = word.slice(0, LONGEST);
  const pairs = Array.from({ length: text.length }, (_, at) => BY_PAIR.get(text.slice(at, at + 2)));
  let letters = 0;
  const steps = pairs.map((pair, at): Step => {
    const letter = text[at] as string;
    const spellings = BY_LETTER.get(letter);
    const isVowel = CYRILLIC_VOWELS.includes(letter);
    letters |= (spellings?.letters ?? 0) | (pair?.letters ?? 0);
    const firsts = (spellings?.firsts ?? 0) | (pair?.firsts ?? 0) | (pairs[at - 1]?.firsts ?? 0);
    return { spellings, pair, isVowel, stray: strayCyrillic(letter, text[at - 1], isVowel), firsts };
  });
  return { steps, letters };
}

/**
 * The distance to the nearest of several beginnings of a Cyrillic word, which are given by their lengths, the shortest last, all found in
 * one walk: what a word costs up to a letter does not depend on what comes behind. Places that cost more than `limit` lead nowhere.
 */
export function distanceToBeginnings(
  from: LatinSound,
  to: CyrillicSound,
  ends: readonly number[],
  limit: number,
): number {
  const { length } = from.text;
  const width = length + 1;
  const last = to.steps.length;
  if (isBeyond(from, to, Math.min(ends[ends.length - 1] ?? 0, last), limit)) return OUT_OF_REACH;
  COSTS.fill(9999, 0, width * (last + 1));
  COSTS[0] = 0;
  let isReached = true;
  for (let at = 0; at <= last; at += 1) {
    const wasReached = isReached;
    isReached = at < last ? walkStep(from, to.steps[at] as Step, at * width, limit) : walkEnd(from, at * width, limit);
    // Two letters may be read as one, so that two rows must be out of reach.
    if (!isReached && !wasReached) break;
  }
  let best = OUT_OF_REACH;
  for (const end of ends) best = Math.min(best, COSTS[Math.min(end, last) * width + length] as number);
  return best > limit ? OUT_OF_REACH : best;
}

/** Letters to which nothing on the other side can answer are enough to tell most words from each other. */
function isBeyond({ hard, letters }: LatinSound, to: CyrillicSound, end: number, limit: number): boolean {
  let least = 0;
  for (let alone = hard & ~to.letters; alone !== 0; alone &= alone - 1) least += STRAY_CONSONANT;
  for (let at = 0; at < end && least <= limit; at += 1) {
    const { stray, firsts } = to.steps[at] as Step;
    if (stray === STRAY_CONSONANT && (firsts & letters) === 0) least += STRAY_CONSONANT;
  }
  return least > limit;
}

/** From every place that was reached before a Cyrillic letter to what can be reached with it; whether there was any. */
function walkStep({ text, strays }: LatinSound, step: Step, row: number, limit: number): boolean {
  const { spellings, pair, isVowel, stray } = step;
  const width = text.length + 1;
  let isReached = false;
  for (let place = 0; place < width; place += 1) {
    const here = COSTS[row + place] as number;
    if (here > limit) continue;
    isReached = true;
    lower(row + width + place, here + stray);
    if (place === text.length) break;
    lower(row + place + 1, here + (strays[place] as number));
    if (isVowel && LATIN_VOWELS.includes(text[place] as string)) lower(row + width + place + 1, here);
    if (spellings) spell(spellings, text, place, row + width, here);
    if (pair) spell(pair, text, place, row + 2 * width, here);
  }
  return isReached;
}

/** Behind the last Cyrillic letter only strays are left. */
function walkEnd({ text, strays }: LatinSound, row: number, limit: number): boolean {
  for (let place = 0; place < text.length; place += 1) {
    const here = COSTS[row + place] as number;
    if (here <= limit) lower(row + place + 1, here + (strays[place] as number));
  }
  return true;
}

function spell({ byFirst }: Spellings, text: string, place: number, row: number, here: number): void {
  const candidates = byFirst[text.charCodeAt(place)];
  if (!candidates) return;
  for (const spelling of candidates) {
    const { length } = spelling.text;
    if (length === 1 || text.startsWith(spelling.text, place)) lower(row + place + length, here + spelling.cost);
  }
}

function lower(index: number, value: number): void {
  if (value < (COSTS[index] as number)) COSTS[index] = value;
}

function strayLatin(text: string, place: number): number {
  const letter = text[place] as string;
  if (LATIN_VOWELS.includes(letter)) return STRAY_VOWEL;
  if (letter === text[place - 1]) return 0;
  if (letter === 'h') return 1;
  // Silent: gh in Leigh, w in Brown and Wright, t in Robert, s in Descartes.
  if (letter === 'w') return 3;
  if (letter === 'g' && text[place + 1] === 'h') return 3;
  return place === text.length - 1 && (letter === 't' || letter === 'x' || letter === 's' || letter === 'd')
    ? 6
    : STRAY_CONSONANT;
}

function strayCyrillic(letter: string, before: string | undefined, isVowel: boolean): number {
  if (isVowel) return STRAY_VOWEL;
  if (letter === 'ь' || letter === 'ъ') return 0;
  if (letter === 'й') return 1;
  if (letter === before) return 0;
  return letter === 'х' || letter === 'һ' ? 5 : STRAY_CONSONANT;
}

/** A bit for each of a to z, and one for all other letters. */
function bitOf(code: number): number {
  return code >= 0x61 && code <= 0x7a ? 1 << (code - 0x61) : 1 << 26;
}

function spellingsOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, Spellings> {
  return new Map(Object.entries(table).map(([letter, spellings]) => [letter, byFirstLetter(spellings)]));
}

function byFirstLetter(spellings: string): Spellings {
  const byFirst: Spelling[][] = [];
  let [firsts, letters] = [0, 0];
  for (const entry of spellings.split(' ')) {
    const [text = '', cost = '0'] = entry.split('/');
    const first = text.charCodeAt(0);
    byFirst[first] = [...(byFirst[first] ?? []), { text, cost: Number(cost) }];
    firsts |= bitOf(first);
    for (let at = 0; at < text.length; at += 1) letters |= bitOf(text.charCodeAt(at));
  }
  return { byFirst, firsts, letters };
}
