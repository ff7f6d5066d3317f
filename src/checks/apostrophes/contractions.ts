import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import { HAVE_AND_BE_LIKE, NEVER_WORDS } from '../data/apostrophes';
import { beginsSentence, wordAfter, wordBefore } from './neighbours';

interface Contraction {
  readonly check: 'apostrophe.contraction' | 'apostrophe.irregular';
  readonly meant: string;
  readonly confidence: number;
}

/** `dont`, `theyre`, `womens` are no words; `cant`, `ill`, `lets` are, and need a neighbour that gives them away. */
export function contractionOf(word: Word, index: number, target: TextAnalysis): Contraction | null {
  const { lower } = word;
  const meant = NEVER_WORDS.get(lower);
  if (meant !== undefined) {
    if (isForeignName(word, target)) return null;
    const check = meant.endsWith("'s") && NOUN.test(meant) ? 'apostrophe.irregular' : 'apostrophe.contraction';
    return { check, meant, confidence: 0.95 };
  }
  const ambiguous = AMBIGUOUS.get(lower);
  return ambiguous?.shows(word, index, target)
    ? { check: 'apostrophe.contraction', meant: ambiguous.meant, confidence: 0.85 }
    : null;
}

const NOUN = /(?:men|man|child|children|woman|one|body|thing|day|night|row)'s$/u;

/** `Im Tae-hyuk`, `Ive`: a word with a capital in the middle of a sentence that is no pronoun. */
function isForeignName(word: Word, target: TextAnalysis): boolean {
  if (!word.isCapitalised || word.text.length > 4 || /^I(?:m|ve)$/u.test(word.text)) return false;
  return !beginsSentence(target.text, word.start);
}

interface Ambiguous {
  readonly meant: string;
  readonly shows: (word: Word, index: number, target: TextAnalysis) => boolean;
}

const beforeVerb = (_word: Word, index: number, target: TextAnalysis) =>
  HAVE_AND_BE_LIKE.has(wordAfter(target, index)?.lower ?? '');
const capitalBeforeVerb = (word: Word, index: number, target: TextAnalysis) =>
  word.isCapitalised && beforeVerb(word, index, target);

const AMBIGUOUS: ReadonlyMap<string, Ambiguous> = new Map<string, Ambiguous>(
  Object.entries({
    cant: { meant: "can't", shows: (_word, index, target) => !isNoun(target, index) },
    wont: { meant: "won't", shows: (_word, index, target) => !isNoun(target, index) },
    lets: {
      meant: "let's",
      shows: (word, index, target) =>
        beginsSentence(target.text, word.start) && HAVE_AND_BE_LIKE.has(wordAfter(target, index)?.lower ?? ''),
    },
    ill: { meant: "i'll", shows: capitalBeforeVerb },
    id: { meant: "i'd", shows: capitalBeforeVerb },
    well: { meant: "we'll", shows: capitalBeforeVerb },
    wed: { meant: "we'd", shows: capitalBeforeVerb },
    were: {
      meant: "we're",
      shows: (word, index, target) =>
        word.isCapitalised && !target.text.trimEnd().endsWith('?') && WE_ARE.has(wordAfter(target, index)?.lower ?? ''),
    },
    shell: { meant: "she'll", shows: beforeVerb },
    hell: { meant: "he'll", shows: beforeVerb },
    shed: { meant: "she'd", shows: (_word, index, target) => SHE_HAD.has(wordAfter(target, index)?.lower ?? '') },
  } satisfies Record<string, Ambiguous>),
);

/** Whether a small word may be a contraction that lost its mark. */
export function mayBeContraction(lower: string): boolean {
  return NEVER_WORDS.has(lower) || AMBIGUOUS.has(lower);
}

const WE_ARE: ReadonlySet<string> = new Set(
  'going getting doing trying looking working talking happy proud sorry very so just really still now not making seeing'.split(
    ' ',
  ),
);
const SHE_HAD: ReadonlySet<string> = new Set(['been', 'like', 'love', 'never', 'always', 'rather', 'had']);
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  'a an the his her its their my our your of is was this that'.split(' '),
);

/** `political cant`, `as is his wont`. */
function isNoun(target: TextAnalysis, index: number): boolean {
  return BEFORE_NOUN.has(wordBefore(target, index)?.lower ?? '') || wordAfter(target, index) === undefined;
}
