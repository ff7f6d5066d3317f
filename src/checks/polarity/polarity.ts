import type { Locale } from '../../kernel/locale';
import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { ALL, DENIALS, LESS, MORE, NONE, OTHER_DENIALS } from '../data/polarity-words';
import { trait, traitsOf } from '../word-traits';

/** Whole words, and beginnings of words. */
class WordList {
  private readonly whole = new Set<string>();
  private readonly beginnings: string[] = [];

  constructor(words: string) {
    for (const word of words.split(' ')) {
      if (word.endsWith('.')) this.whole.add(word.slice(0, -1)).add(word.slice(0, -1).replace("'", '’'));
      else this.beginnings.push(word);
    }
  }

  has(word: string): boolean {
    return this.whole.has(word) || this.beginnings.some((beginning) => word.startsWith(beginning));
  }
}

type Lists = Readonly<Record<Locale, WordList>>;
/** A trait of words for each language. */
type Words = Readonly<Record<Locale, number>>;

const listsOf = ({ kk, en }: Readonly<Record<Locale, string>>): Lists => ({
  kk: new WordList(kk),
  en: new WordList(en),
});
const wordsOf = (is: (lower: string, locale: Locale) => boolean): Words => ({
  kk: trait('kk', ({ lower }) => is(lower, 'kk')),
  en: trait('en', ({ lower }) => is(lower, 'en')),
});
const listed = (lists: Lists): Words => wordsOf((lower, locale) => lists[locale].has(lower));

const [DENIALS_OF, OTHER_DENIALS_OF, MORE_OF] = [listsOf(DENIALS), listsOf(OTHER_DENIALS), listsOf(MORE)];
const [DENIES, SAYS_MORE] = [listed(DENIALS_OF), listed(MORE_OF)];
const [SAYS_LESS, SAYS_ALL, SAYS_NONE] = [listed(listsOf(LESS)), listed(listsOf(ALL)), listed(listsOf(NONE))];
const TELLS: Words = {
  kk: DENIES.kk | SAYS_MORE.kk | SAYS_LESS.kk | SAYS_ALL.kk | SAYS_NONE.kk,
  en: DENIES.en | SAYS_MORE.en | SAYS_LESS.en | SAYS_ALL.en | SAYS_NONE.en,
};
/** келмеді, айтпаған, болмай, сансыз: Kazakh denies by endings. */
const DENYING_ENDING = /\p{L}[мбп][ае](?:й|д[ыі]|[ғг][ае]н|п|с|у|ң|$)|с[ыі]з/u;

/** The same without what many nouns end in as well: жұма, мекеме. */
const DENYING_VERB = /\p{L}[мбп][ае](?:й|д[ыі]|[ғг][ае]н|п|с|у|ң)|с[ыі]з/u;

/** What denies, or only may: enough to say nothing of a lost denial. */
const MAY_DENY = wordsOf((lower, locale) => {
  if (DENIALS_OF[locale].has(lower) || OTHER_DENIALS_OF[locale].has(lower)) return true;
  return locale === 'kk' ? DENYING_ENDING.test(lower) : lower.endsWith('less') || lower.endsWith('n’t');
});

/** A denial that turns the meaning of its sentence round. */
const TURNS_ROUND = wordsOf((lower, locale) => {
  if (DENIALS_OF[locale].has(lower)) return true;
  // көбейді only looks so.
  return locale === 'kk' && DENYING_VERB.test(lower) && !MORE_OF.kk.has(lower);
});

/**
 * What words alone tell about yes and no, more and less, all and none. Languages deny in many ways, so that these only inform: most
 * lost denials stay unseen behind another one.
 */
export function checkPolarity(_input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (!has(source, TELLS) && !has(target, DENIES)) return [];
  return [
    ...negation('negation.lost', source, target),
    ...negation('negation.added', target, source),
    ...flip('direction.flip', source, target, SAYS_MORE, SAYS_LESS),
    ...flip('direction.flip', source, target, SAYS_LESS, SAYS_MORE),
    ...flip('quantifier.flip', source, target, SAYS_ALL, SAYS_NONE),
    ...flip('quantifier.flip', source, target, SAYS_NONE, SAYS_ALL),
  ];
}

function negation(check: string, mine: TextAnalysis, theirs: TextAnalysis): Discovery[] {
  const word = first(mine, DENIES);
  if (!word || mine.locale === theirs.locale || has(theirs, MAY_DENY)) return [];
  const span = { start: word.start, end: word.end };
  return [
    {
      check,
      severity: 'note',
      source: check === 'negation.lost' ? [span] : [],
      target: check === 'negation.lost' ? [] : [span],
      parameters: { word: word.text },
      confidence: 0.4,
    },
  ];
}

function flip(check: string, source: TextAnalysis, target: TextAnalysis, here: Words, there: Words): Discovery[] {
  const expected = first(source, here);
  if (!expected || source.locale === target.locale) return [];
  const actual = first(target, there);
  if (!actual || has(source, there) || has(target, here)) return [];
  // `did not rise` may be `fell`: a denial on one side turns the meaning round.
  if (check === 'direction.flip' && (has(source, DENIES) || has(target, TURNS_ROUND))) return [];
  return [
    {
      check,
      severity: 'note',
      source: [{ start: expected.start, end: expected.end }],
      target: [{ start: actual.start, end: actual.end }],
      parameters: { expected: expected.text, actual: actual.text },
      expected: expected.text,
      actual: actual.text,
      confidence: 0.6,
    },
  ];
}

function has({ traits, locale }: TextAnalysis, words: Words): boolean {
  return (traits & words[locale]) !== 0;
}

function first(text: TextAnalysis, words: Words): Word | undefined {
  if (!has(text, words)) return undefined;
  return text.tokens.find(({ known }) => (traitsOf(known, text.locale) & words[text.locale]) !== 0);
}
