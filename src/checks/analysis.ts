import type { Locale } from '../kernel/locale';
import type { Span } from '../text/span';
import { findFigures } from './figures';
import type { NumberMention } from './number-mention';
import { findNumberWords, findRomanNumerals } from './number-words';
import { findQuotations, type Quotations } from './quotations';

/** How many letters of each script a text has. */
export interface LetterCounts {
  readonly cyrillic: number;
  readonly latin: number;
  readonly all: number;
}

/** One text, read once for all checks. */
export interface TextAnalysis {
  readonly text: string;
  readonly locale: Locale;
  readonly quotations: Quotations;
  /** Direct speech that Kazakh sets off by dashes: `– Келдім, – деді ол.` */
  readonly dashSpeech: Span | null;
  /** Figures first, then words and Roman numerals. */
  readonly numbers: readonly NumberMention[];
  readonly letters: LetterCounts;
}

export function analyseText(text: string, locale: Locale): TextAnalysis {
  return {
    text,
    locale,
    quotations: findQuotations(text, locale),
    dashSpeech: findDashSpeech(text),
    numbers: /[\p{L}\p{N}]/u.test(text)
      ? [...findFigures(text, locale), ...findNumberWords(text, locale), ...findRomanNumerals(text, locale)]
      : [],
    letters: {
      cyrillic: text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0,
      latin: text.match(/\p{Script=Latin}/gu)?.length ?? 0,
      all: text.match(/\p{L}/gu)?.length ?? 0,
    },
  };
}

/** Speech in a Kazakh dialogue begins with a dash. A frame alone (`…, – деді ол`) is what a lost quotation leaves behind. */
function findDashSpeech(text: string): Span | null {
  const begun = /^\s*[-–—]\s*(?=[\p{Lu}«“"])/u.exec(text);
  if (!begun) return null;
  const framed = /,\s*[-–—]\s*де(?:ді|йді|ген|п)(?!\p{L})/u.exec(text);
  return { start: begun[0].length, end: framed?.index ?? text.length };
}
