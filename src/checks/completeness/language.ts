import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { RUSSIAN_WORDS } from '../data/russian-words';
import { trait, traitsOf } from '../word-traits';

const RUSSIAN: ReadonlySet<string> = new Set(RUSSIAN_WORDS);
const FEWEST_WORDS = 4;
const FEWEST_SMALL_WORDS = 2;
const MARK = /["“”„«»]/u;

/**
 * Russian where Kazakh should stand: a row of words without one Kazakh letter, with several small words that only Russian has. What
 * somebody said in Russian may stand between marks.
 */
export function checkLanguage(_input: CheckInput, _source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (target.locale !== 'kk' || !hasSmallWords(target) || target.letters.cyrillic === 0) return [];
  const found: Discovery[] = [];
  let row: Word[] = [];
  for (const word of target.tokens) {
    const belongs = word.script === 'cyrillic' && !word.known.hasKazakhLetters;
    if (!belongs && word.script === 'digits') continue;
    const last = row.at(-1);
    if (last && (!belongs || MARK.test(target.text.slice(last.end, word.start)))) {
      found.push(...judged(row, target));
      row = [];
    }
    if (belongs) row.push(word);
  }
  return [...found, ...judged(row, target)];
}

const IS_RUSSIAN = trait('kk', ({ lower }) => RUSSIAN.has(lower));

/** Whether it has as many Russian words as a finding needs: most texts have none. */
function hasSmallWords({ traits, tokens }: TextAnalysis): boolean {
  if ((traits & IS_RUSSIAN) === 0) return false;
  let found = 0;
  for (const { known } of tokens) if ((traitsOf(known, 'kk') & IS_RUSSIAN) !== 0) found += 1;
  return found >= FEWEST_SMALL_WORDS;
}

function judged(row: readonly Word[], { text, quotations }: TextAnalysis): Discovery[] {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || row.length < FEWEST_WORDS) return [];
  const small = new Set(row.filter(({ lower }) => RUSSIAN.has(lower)).map(({ lower }) => lower));
  if (small.size < FEWEST_SMALL_WORDS) return [];
  const span = { start: first.start, end: last.end };
  if (quotations.pairs.some((pair) => pair.span.start < span.start && pair.span.end > span.end)) return [];
  return [
    {
      check: 'language.wrong',
      severity: 'warning',
      source: [],
      target: [span],
      parameters: { text: text.slice(span.start, Math.min(span.end, span.start + 80)) },
      confidence: small.size > FEWEST_SMALL_WORDS ? 0.95 : 0.8,
    },
  ];
}
