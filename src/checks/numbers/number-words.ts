import type { Locale } from '../../kernel/locale';
import { ENGLISH_MAGNITUDES, ENGLISH_NUMERALS, KAZAKH_MAGNITUDES, KAZAKH_NUMERALS } from '../data/numerals';
import type { NumberMention } from './number-mention';

interface Word {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly multiplies: boolean;
}

const JOINT = /^(?:[\s\u00a0]+|-|\s+(?:and|мен)\s+)$/u;
const ROMAN = /(?<![\p{L}\p{N}])[IVXLCІХС]{1,6}(?![\p{L}\p{N}])/gu;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * Numbers in words: `екі жүз елу` is 250, `twenty-five` is 25. Words are only ever a counterpart to figures, so that generous
 * readings do no harm: each part counts as well as the whole.
 */
export function findNumberWords(text: string, locale: Locale): NumberMention[] {
  const groups: Word[][] = [];
  for (const word of numberWords(text, locale)) {
    const last = groups.at(-1)?.at(-1);
    if (last && JOINT.test(text.slice(last.end, word.start))) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups.map((words) => {
    const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
    const values = [...new Set([compose(words), ...words.map(({ value }) => value), ...halves(words)])];
    return {
      span,
      text: text.slice(span.start, span.end),
      form: 'words',
      values,
      percent: 'maybe',
      isBracketed: false,
    };
  });
}

/** XXI, IV; Cyrillic look-alikes are common. */
export function findRomanNumerals(text: string, locale: Locale): NumberMention[] {
  return [...text.matchAll(ROMAN)]
    .filter(({ 0: numeral }) => !(locale === 'en' && numeral === 'I'))
    .map(({ 0: numeral, index }) => ({
      span: { start: index, end: index + numeral.length },
      text: numeral,
      form: 'roman' as const,
      values: [romanValue(numeral)],
      percent: 'no' as const,
      isBracketed: false,
    }));
}

function* numberWords(text: string, locale: Locale): Generator<Word> {
  for (const { 0: word, index } of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const known = locale === 'kk' ? kazakh(word) : english(word);
    if (known) yield { ...known, start: index, end: index + word.length };
  }
}

function english(word: string): { value: number; multiplies: boolean } | null {
  const value = ENGLISH_NUMERALS[word];
  if (value !== undefined) return { value, multiplies: false };
  const magnitude = ENGLISH_MAGNITUDES[word];
  return magnitude === undefined ? null : { value: magnitude, multiplies: true };
}

const KAZAKH_STEMS: readonly (readonly [stem: string, value: number, multiplies: boolean])[] = [
  ...Object.entries(KAZAKH_NUMERALS).map(([stem, value]) => [stem, value, false] as const),
  ...Object.entries(KAZAKH_MAGNITUDES).map(([stem, value]) => [stem, value, true] as const),
].sort(([a], [b]) => b.length - a.length);
const CASES =
  '(?:ға|ге|қа|ке|на|не|да|де|та|те|дан|ден|тан|тен|нан|нен|ды|ді|ты|ті|ны|ні|дың|дің|тың|тің|ның|нің|мен|бен|пен)';
/** бесінші, екеуінен, оннан, мыңдаған, алтылық; but not үшін (for), оны (him), алтын (gold). */
const ENDING = new RegExp(
  `^(?:(?:[ыі]?нш[ыі](?:л[ыі][қк])?)?(?:с?[ыі])?${CASES}?|(?:дық|дік|тық|тік|лық|лік)|[дт][ае]ғ?г?[ае]н)$`,
  'u',
);
const SHORT_ENDING = /^(?:[ыі]?нш[ыі]\p{L}{0,4}|ға|ке|нан|тен|тан|дық|тік|[дт][ае][ғг][ае]н)?$/u;
const AMBIGUOUS_STEMS = new Set(['он', 'үш', 'жүз', 'қос']);

function kazakh(word: string): { value: number; multiplies: boolean } | null {
  for (const [stem, value, multiplies] of KAZAKH_STEMS) {
    if (!word.startsWith(stem)) continue;
    const rest = word.slice(stem.length);
    if ((AMBIGUOUS_STEMS.has(stem) ? SHORT_ENDING : ENDING).test(rest)) return { value, multiplies };
  }
  return null;
}

function compose(words: readonly Word[]): number {
  let [total, current] = [0, 0];
  for (const { value, multiplies } of words) {
    if (!multiplies) current += value;
    else if (value === 100) current = (current || 1) * 100;
    else {
      total += (current || 1) * value;
      current = 0;
    }
  }
  return total + current;
}

/** Half and quarter are per cents as well. */
function halves(words: readonly Word[]): number[] {
  return words.some(({ value }) => value === 0.5)
    ? [50]
    : words.some(({ value }) => value === 0.25 || value === 4)
      ? [25]
      : [];
}

function romanValue(numeral: string): number {
  const digits = [...numeral.replace(/І/gu, 'I').replace(/Х/gu, 'X').replace(/С/gu, 'C')].map(
    (sign) => ROMAN_DIGITS[sign] ?? 0,
  );
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
