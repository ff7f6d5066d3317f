import type { Locale } from '../../kernel/locale';
import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { ALL, DENIALS, LESS, MORE, NONE, OTHER_DENIALS } from '../data/polarity-words';

type Words = Readonly<Record<Locale, WordList>>;

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

const wordsOf = ({ kk, en }: Readonly<Record<Locale, string>>): Words => ({
  kk: new WordList(kk),
  en: new WordList(en),
});
const DENIES = wordsOf(DENIALS);
const DENIES_OTHERWISE = wordsOf(OTHER_DENIALS);
const [SAYS_MORE, SAYS_LESS, SAYS_ALL, SAYS_NONE] = [MORE, LESS, ALL, NONE].map(wordsOf) as [
  Words,
  Words,
  Words,
  Words,
];
/** келмеді, айтпаған, болмай, сансыз: Kazakh denies by endings. */
const DENYING_ENDING = /\p{L}[мбп][ае](?:й|д[ыі]|[ғг][ае]н|п|с|у|ң|$)|с[ыі]з/u;

/** The same without what many nouns end in as well: жұма, мекеме. */
const DENYING_VERB = /\p{L}[мбп][ае](?:й|д[ыі]|[ғг][ае]н|п|с|у|ң)|с[ыі]з/u;

/**
 * What words alone tell about yes and no, more and less, all and none. Languages deny in many ways, so that these only inform: most
 * lost denials stay unseen behind another one.
 */
export function checkPolarity(_input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
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
  if (!word || mine.locale === theirs.locale || theirs.tokens.some((other) => mayDeny(other, theirs.locale))) return [];
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

function mayDeny({ lower }: Word, locale: Locale): boolean {
  if (DENIES[locale].has(lower) || DENIES_OTHERWISE[locale].has(lower)) return true;
  return locale === 'kk' ? DENYING_ENDING.test(lower) : lower.endsWith('less') || lower.endsWith('n’t');
}

function flip(check: string, source: TextAnalysis, target: TextAnalysis, here: Words, there: Words): Discovery[] {
  const expected = first(source, here);
  if (!expected || source.locale === target.locale) return [];
  const actual = first(target, there);
  if (!actual || first(source, there) || first(target, here)) return [];
  // `did not rise` may be `fell`: a denial on one side turns the meaning round.
  if (first(source, DENIES) || target.tokens.some((word) => isDenial(word, target.locale))) {
    if (check === 'direction.flip') return [];
  }
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

function isDenial({ lower }: Word, locale: Locale): boolean {
  if (DENIES[locale].has(lower)) return true;
  // көбейді only looks so.
  return locale === 'kk' && DENYING_VERB.test(lower) && !SAYS_MORE.kk.has(lower);
}

function first({ tokens, locale }: TextAnalysis, words: Words): Word | undefined {
  return tokens.find(({ lower }) => words[locale].has(lower));
}
