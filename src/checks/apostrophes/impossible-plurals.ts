import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import { FOLLOW_PLURALS } from '../data/apostrophes';
import { COUNTRIES } from '../data/places';
import { wordAfter, wordBefore } from './neighbours';

/**
 * Plurals that English does not form by `s` alone: behind a consonant and y (`citys`), behind ch, sh, x and z (`churchs`); countries and
 * days of the week, which have a plural only in their own right (`the Koreas`, `on Mondays`); and before a superlative, which stands in front of
 * its noun (`the worlds largest`). Source: the spelling of English plurals, the order of words in an English noun phrase.
 */
export function isImpossiblePlural(word: Word, index: number, target: TextAnalysis): boolean {
  const { lower, isCapitalised } = word;
  if (!isCapitalised && /[bcdfghjklmnpqrstvwxz]ys$/u.test(lower)) return !DRY.has(lower);
  if (/(?:sh|x|z|tch)s$/u.test(lower)) return true;
  if (isBeforeSuperlative(index, target)) return true;
  if (!isCapitalised) return false;
  const name = lower.slice(0, -1);
  if (PLACES.has(name)) return !MANY.has(wordBefore(target, index)?.lower ?? '');
  if (BODIES.has(word.text.slice(0, -1)) && word.text.endsWith('s')) return true;
  return DAYS.has(name) && isBeforeNoun(index, target) && !DAY_AFTER.has(wordBefore(target, index)?.lower ?? '');
}

/** Words that end so by birth. */
const DRY: ReadonlySet<string> = new Set(['drys', 'frys', 'storys', 'blys']);
const MANY: ReadonlySet<string> = new Set(['the', 'two', 'both', 'all', 'many', 'several']);
const DAY_AFTER: ReadonlySet<string> = new Set([
  'on',
  'most',
  'all',
  'many',
  'of',
  'some',
  'every',
  'for',
  'and',
  'or',
]);
const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december'.split(
    ' ',
  ),
);
/** States and bodies that there is only one of. */
const BODIES: ReadonlySet<string> = new Set([
  'UK',
  'US',
  'UN',
  'EU',
  'NATO',
  'WHO',
  'OPEC',
  'OSCE',
  'UNESCO',
  'FBI',
  'CIA',
  'NASA',
  'BBC',
  'IMF',
]);
const PLACES: ReadonlySet<string> = new Set([
  ...COUNTRIES.map(({ en }) => en[0] ?? '').filter(
    (name) => !/s$|^(?:mali|guinea|georgia|jersey|chad|saudi)$/u.test(name),
  ),
  'britain',
  'scotland',
  'england',
  'europe',
  'asia',
  'africa',
  'almaty',
  'astana',
  'atyrau',
  'moscow',
  'beijing',
  'london',
  'washington',
  'macedonia',
  'korea',
  'america',
  'catalonia',
  'california',
  'pennsylvania',
  'florida',
  'kurdistan',
  'crimea',
  'siberia',
]);

// Those of size, age and rank; hardest and worst may be adverbs (`the towns hardest hit`), and so they are left out.
const SUPERLATIVES: ReadonlySet<string> = new Set(
  'largest biggest smallest highest lowest longest shortest tallest oldest youngest newest richest poorest greatest busiest deepest strongest fastest finest wealthiest'.split(
    ' ',
  ),
);

/** `the worlds largest`, `our citys oldest`: a determiner, a plural, a superlative, and something that it is the superlative of. */
function isBeforeSuperlative(index: number, target: TextAnalysis): boolean {
  if (!SUPERLATIVES.has(wordAfter(target, index)?.lower ?? '') || !wordAfter(target, index + 1)) return false;
  // There is one world, also in a headline: `Worlds Biggest Coffee Morning`.
  return target.tokens[index]?.lower === 'worlds' || DETERMINERS.has(wordBefore(target, index)?.lower ?? '');
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'this', 'our', 'their', 'its', 'his', 'her', 'my', 'your']);

function isBeforeNoun(index: number, target: TextAnalysis): boolean {
  const after = wordAfter(target, index);
  return after !== undefined && !FOLLOW_PLURALS.has(after.lower);
}
