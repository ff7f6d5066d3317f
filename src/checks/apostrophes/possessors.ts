import { bearsSuffix, kazakhStems, readKazakhNoun } from '../../text/kazakh-stem';
import { noted } from '../../text/known-words';
import { skeletonOf } from '../../text/skeleton';
import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import { meaningOf } from '../completeness/concepts';
import { FOLLOW_PLURALS, PLURAL_MODIFIERS } from '../data/apostrophes';
import { beginsSentence, wordAfter, wordBefore } from './neighbours';

export interface Possessor {
  readonly word: Word;
  /** The name of the check that tells it. */
  readonly kind: 'source_name' | 'source_noun' | 'izafet' | 'plural_possessive';
  readonly confidence: number;
}

/**
 * The one whom the Kazakh source names as a possessor, and the English target as a bare plural: `Трамптың` – `Trumps`, `мемлекеттің дамуы` –
 * `states development`. A plural in Kazakh, a number or a determiner of many in English speak for a real plural.
 */
export function possessorOf(word: Word, index: number, target: TextAnalysis, source: TextAnalysis): Possessor | null {
  const { lower, isCapitalised } = word;
  if (/ss$/u.test(lower) || PLURAL_MODIFIERS.has(lower) || NO_PLURAL.test(word.text)) return null;
  const after = wordAfter(target, index);
  if (!after || FOLLOW_PLURALS.has(after.lower) || after.hasDigits) return null;
  if (isCapitalised && !PEOPLE.test(lower)) {
    const name = namedIn(word, source);
    if (name) return { word: name, kind: 'source_name', confidence: 0.85 };
  }
  if (isCounted(index, target) || isOwnedItself(index, target)) return null;
  return ownerIn(word, target, source);
}

/** The United States, the United Nations; Johns Hopkins bears his s by birth. */
const NO_PLURAL = /^(?:States|Nations|Emirates|Johns)$/u;
/** Bolivians, Koreans: a people is named in the plural. */
const PEOPLE = /(?:[iecl]|r)ans$/u;

/** A Kazakh word, not in the plural, that is the name without its `s` and is not the name with it. */
function namedIn({ text }: Word, source: TextAnalysis): Word | null {
  const [bare, whole] = [skeletonOf(text.slice(0, -1), 'en'), skeletonOf(text, 'en')];
  const latin = text.slice(0, -1);
  let found: Word | null = null;
  for (const [index, word] of source.tokens.entries()) {
    if (word.hasDigits && word.script === 'digits') continue;
    if (word.script === 'latin' || word.script === 'joined') {
      if (word.head === text) return null;
      if (word.head === latin && !isPlural(word)) found = word;
      continue;
    }
    if (bare.length < 2 || bare === whole || !word.isCapitalised) continue;
    if (beginsSentence(source.text, word.start) && meaningOf(source.text, word.start, word.end, 'kk')) continue;
    const stems = stemSounds(word.known);
    if (stems.includes(whole)) return null;
    if (stems.includes(bare) && startsAlike(text, word.text)) {
      if (isPlural(word)) return null;
      if (mayOwn(word, source.tokens[index + 1])) found = word;
    }
  }
  return found;
}

/** In the genitive, or bare in front of what it owns; not in another case, and no first name: Жак Ширак is Jacques. */
function mayOwn(word: Word, next: Word | undefined): boolean {
  if (ownsByEnding(word.known)) return true;
  return !isInOtherCase(word.known) && !next?.isCapitalised;
}

const ownsByEnding = noted(({ text }) => bearsSuffix(text, 'genitive'));
const OTHER_CASES: ReadonlySet<string> = new Set(['dative', 'accusative', 'locative', 'ablative', 'instrumental']);
const isInOtherCase = noted(({ text }) =>
  readKazakhNoun(text).some(({ suffixes }) => OTHER_CASES.has(suffixes.at(-1) ?? '')),
);

/** Both with a vowel or both with a consonant. */
function startsAlike(english: string, kazakh: string): boolean {
  return /^[aeiouyh]/iu.test(english) === /^[аәеёиоөуұүыіэюяһх]/iu.test(kazakh);
}

/** How a Kazakh word sounds in each way to read it, without its endings. */
const stemSounds = noted(({ text }) => readKazakhNoun(text).map(({ stem }) => skeletonOf(stem, 'kk')));

const readsAsPlural = noted(({ text }) => bearsSuffix(text, 'plural'));

function isPlural(word: Word): boolean {
  return readsAsPlural(word.known);
}

/** `алудың`, of the taking: a verb, which owns nothing. */
const VERBAL = /у$/u;

/**
 * A Kazakh word of the same meaning that owns something: in the genitive singular (мемлекеттің дамуы), in the genitive plural, where the mark
 * stands behind the s (студенттердің құқығы), or bare in front of what it owns (мемлекет басшысы), which may also be a compound.
 */
function ownerIn({ start, end }: Word, target: TextAnalysis, source: TextAnalysis): Possessor | null {
  const meaning = meaningOf(target.text, start, end - 1, 'en');
  if (!meaning) return null;
  let owner: Word | null = null;
  let owners: Word | null = null;
  let bare: Word | null = null;
  for (const [index, word] of source.tokens.entries()) {
    if (word.script !== 'cyrillic') continue;
    if (!kazakhMeaning(word.known).some((concept) => meaning.concepts.includes(concept))) continue;
    const { isMany, isOwnerOfMany, isOwner } = kazakhNumber(word.known);
    if (isMany && !isOwnerOfMany) return null;
    if (isMany) owners = word;
    else if (isOwner) owner = word;
    else if (!VERBAL.test(word.lower) && isOwned(source.tokens[index + 1], word, source.text)) bare = word;
  }
  if (owners) return owner || bare ? null : { word: owners, kind: 'plural_possessive', confidence: 0.4 };
  if (owner) return { word: owner, kind: 'source_noun', confidence: 0.75 };
  return bare && { word: bare, kind: 'izafet', confidence: 0.4 };
}

/** `басшысы` of `мемлекет басшысы`: the next word, with the possessive of the third person. */
function isOwned(next: Word | undefined, word: Word, text: string): boolean {
  if (next?.script !== 'cyrillic' || text.slice(word.end, next.start) !== ' ') return false;
  return isPossessed(next.known);
}

const isPossessed = noted(({ lower }) =>
  readKazakhNoun(lower).some(
    ({ stem, suffixes }) => stem.length > 2 && suffixes[0] === 'possessive' && /[сыі]/u.test(lower.charAt(stem.length)),
  ),
);

/** What a Kazakh word may mean, as it stands and without its endings: соттың begins like сотталды, and is of сот. */
const kazakhMeaning = noted(({ text }) =>
  kazakhStems(text).flatMap((stem) => meaningOf(stem, 0, stem.length, 'kk')?.concepts ?? []),
);

/** Whether a Kazakh word may be in the plural, whether it owns something then, and whether it does in the singular. */
const kazakhNumber = noted(({ lower }) => {
  const readings = readKazakhNoun(lower);
  const plurals = readings.filter(({ suffixes }) => suffixes.includes('plural'));
  return {
    isMany: plurals.length > 0,
    isOwnerOfMany: plurals.some(({ suffixes }) => suffixes.at(-1) === 'genitive'),
    isOwner: readings.some(({ stem, suffixes }) => suffixes.includes('genitive') && !VERBAL.test(stem)),
  };
});

/** `people’s lives`: what belongs to somebody is seldom an owner as well. */
function isOwnedItself(index: number, target: TextAnalysis): boolean {
  return /['’]s?$/u.test(wordBefore(target, index)?.text ?? '');
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
