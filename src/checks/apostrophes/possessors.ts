import { bearsSuffix, readKazakhNoun } from '../../text/kazakh-stem';
import { skeletonOf } from '../../text/skeleton';
import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import { meaningOf } from '../completeness/concepts';
import { FOLLOW_PLURALS, PLURAL_MODIFIERS } from '../data/apostrophes';
import { beginsSentence, wordAfter, wordBefore } from './neighbours';

export interface Possessor {
  readonly word: Word;
  readonly isName: boolean;
  readonly confidence: number;
}

/**
 * The one whom the Kazakh source names as a possessor, and the English target as a bare plural: `Трамптың` – `Trumps`, `мемлекеттің дамуы` –
 * `states development`. A plural in Kazakh, a number or a determiner of many in English speak for a real plural.
 */
export function possessorOf(word: Word, index: number, target: TextAnalysis, source: TextAnalysis): Possessor | null {
  const { lower, isCapitalised } = word;
  if (/ss$/u.test(lower) || PLURAL_MODIFIERS.has(lower) || UNITED.test(word.text)) return null;
  const after = wordAfter(target, index);
  if (!after || FOLLOW_PLURALS.has(after.lower) || after.hasDigits) return null;
  if (isCapitalised && !PEOPLE.test(lower)) {
    const name = namedIn(word, source);
    if (name) return { word: name, isName: true, confidence: 0.85 };
  }
  if (isCounted(index, target)) return null;
  const owner = ownerIn(word, target, source);
  return owner ? { word: owner, isName: false, confidence: 0.75 } : null;
}

/** The United States, the United Nations. */
const UNITED = /^(?:States|Nations|Emirates)$/u;
/** Bolivians, Koreans: a people is named in the plural. */
const PEOPLE = /(?:[iecl]|r)ans$/u;

/** A Kazakh word, not in the plural, that is the name without its `s` and is not the name with it. */
function namedIn({ text }: Word, source: TextAnalysis): Word | null {
  const [bare, whole] = [skeletonOf(text.slice(0, -1), 'en'), skeletonOf(text, 'en')];
  const latin = text.slice(0, -1);
  let found: Word | null = null;
  for (const word of source.tokens) {
    if (word.hasDigits && word.script === 'digits') continue;
    if (word.script === 'latin' || word.script === 'joined') {
      if (word.head === text) return null;
      if (word.head === latin && !isPlural(word)) found = word;
      continue;
    }
    if (bare.length < 2 || bare === whole || !word.isCapitalised) continue;
    if (beginsSentence(source.text, word.start) && meaningOf(source.text, word.start, word.end, 'kk')) continue;
    const stems = readKazakhNoun(word.text).map(({ stem }) => skeletonOf(stem, 'kk'));
    if (stems.includes(whole)) return null;
    if (stems.includes(bare) && startsAlike(text, word.text)) {
      if (isPlural(word)) return null;
      found = word;
    }
  }
  return found;
}

/** Both with a vowel or both with a consonant. */
function startsAlike(english: string, kazakh: string): boolean {
  return /^[aeiouyh]/iu.test(english) === /^[аәеёиоөуұүыіэюяһх]/iu.test(kazakh);
}

function isPlural(word: Word): boolean {
  return bearsSuffix(word.text, 'plural');
}

/** `алудың`, of the taking: a verb, which owns nothing. */
const VERBAL = /у$/u;

/** A Kazakh word of the same meaning in the genitive singular, and none of that meaning in the plural. */
function ownerIn({ start, end }: Word, target: TextAnalysis, source: TextAnalysis): Word | null {
  const meaning = meaningOf(target.text, start, end - 1, 'en');
  if (!meaning) return null;
  let owner: Word | null = null;
  for (const word of source.tokens) {
    if (word.script !== 'cyrillic') continue;
    const theirs = meaningOf(source.text, word.start, word.end, 'kk');
    if (!theirs?.concepts.some((concept) => meaning.concepts.includes(concept))) continue;
    const readings = readKazakhNoun(word.lower);
    if (readings.some(({ suffixes }) => suffixes.includes('plural'))) return null;
    if (readings.some(({ stem, suffixes }) => suffixes.includes('genitive') && !VERBAL.test(stem))) owner = word;
  }
  return owner;
}

const MANY: ReadonlySet<string> = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred thousand million billion many several few some all both ' +
    'these those other most various numerous more dozens hundreds thousands any no such'
  ).split(' '),
);

/** `five states`, `many young states`: the number may stand two words before. */
function isCounted(index: number, target: TextAnalysis): boolean {
  for (let at = index, back = 0; back < 3; at -= 1, back += 1) {
    const before = wordBefore(target, at);
    if (!before) return false;
    if (before.hasDigits || MANY.has(before.lower)) return true;
  }
  return false;
}
