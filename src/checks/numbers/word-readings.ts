import type { NumberMention } from './number-mention';
import { isJoint, type ValueToken } from './value-tokens';

const AND = /^[\s\u00a0]+(?:and(?: a)?|мен)[\s\u00a0]+$/u;
const LONGEST_GAP = 9;
const MOST_WORDS = 12;

/**
 * A number in words: `екі жүз елу` is 250, `twenty-five` is 25. Words are first of all a counterpart to figures, so that generous
 * readings do no harm: each part counts as well as the whole.
 */
export function wordsMention(
  text: string,
  tokens: readonly ValueToken[],
  from: number,
): { mention: NumberMention; count: number } {
  const words: ValueToken[] = [];
  for (let at = from; words.length < MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (!token || !isNumberWord(token)) break;
    const last = words.at(-1);
    if (last && !isJoint(text, last.end, token.start) && !isAnd(text, last.end, token.start)) break;
    words.push(token);
  }
  const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const values =
    words.length === 1
      ? [worthOf(words[0]), ...yearsOf(text, words[0])]
      : [...new Set([compose(words), ...words.map(worthOf)])];
  const share = words.some(({ word }) => word?.number === 0.5)
    ? [50]
    : words.some(({ word }) => word?.number === 0.25 || word?.number === 4)
      ? [25]
      : [];
  return {
    mention: {
      span,
      text: text.slice(span.start, span.end),
      form: 'words',
      values: [...values, ...share],
      percent: 'maybe',
      isBracketed: false,
    },
    count: words.length,
  };
}

/** Ондаған (dozens) is no ten, жүздеген no hundred; a hundred thousand are. */
export function isNumberWord({ word }: ValueToken): boolean {
  if (!word || (word.number === undefined && word.magnitude === undefined && word.span === undefined)) return false;
  return word.about === undefined || word.magnitude === word.about;
}

function isAnd(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_GAP && AND.test(text.slice(from, to));
}

function worthOf(token: ValueToken | undefined): number {
  return token?.word?.number ?? token?.word?.magnitude ?? token?.word?.span ?? 0;
}

/** The nineties, тоқсаныншы жылдар: those of the last century. */
function yearsOf(text: string, token: ValueToken | undefined): number[] {
  const tens = token?.word?.number ?? 0;
  if (!token || tens < 20 || tens > 90 || tens % 10 !== 0) return [];
  const isDecade = token.word?.isOrdinal
    ? /^\s(?:жылдар|years)/u.test(text.slice(token.end, token.end + 8))
    : /ties$/u.test(text.slice(token.start, token.end));
  return isDecade ? [1900 + tens] : [];
}

function compose(words: readonly ValueToken[]): number {
  let [total, current] = [0, 0];
  for (const token of words) {
    const value = worthOf(token);
    if (token.word?.number !== undefined) current += value;
    else if (token.word?.span !== undefined) current = (current || 1) * value;
    else if (value === 100) current = (current || 1) * 100;
    else {
      total += (current || 1) * value;
      current = 0;
    }
  }
  return total + current;
}
