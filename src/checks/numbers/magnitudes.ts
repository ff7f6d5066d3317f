import type { Locale } from '../../kernel/locale';
import { AMBIGUOUS_MAGNITUDES, ENGLISH_MAGNITUDES, KAZAKH_MAGNITUDES } from '../data/numerals';

/** Thousand, млн, bn: what multiplies the figures before it. */
export interface Magnitude {
  readonly factor: number;
  readonly length: number;
  /** A bare `m` may be metres, and the magnitude behind a range (`10–15 млн`) belongs to its end for certain only. */
  readonly isCertain: boolean;
  readonly isShared: boolean;
}

/** The other end of a range that begins here: `–15`. */
export const RANGE_END = /^\s?(?:[-–—/]|to\b|және|мен)\s?\d[\d.,\s]{0,20}/iu;

/** The magnitude behind figures, given what follows them. */
export function magnitudeBehind(behind: string, locale: Locale): Magnitude | null {
  const own = magnitudeIn(behind, locale);
  if (own) return own;
  const range = RANGE_END.exec(behind);
  const shared = range && magnitudeIn(behind.slice(range[0].length).replace(/^(?=\p{L})/u, ' '), locale);
  return shared ? { ...shared, isCertain: false, isShared: true } : null;
}

function magnitudeIn(behind: string, locale: Locale): Magnitude | null {
  const word = /^[\s\u00a0\u202f-]?\s?(\p{L}{1,20})/u.exec(behind);
  if (!word?.[1]) return null;
  const name = word[1].toLowerCase();
  const length = word[0].length;
  const certain = locale === 'kk' ? kazakhMagnitude(name) : ENGLISH_MAGNITUDES[name];
  if (certain !== undefined) return { factor: certain, length, isCertain: true, isShared: false };
  const ambiguous = locale === 'en' && !/^\s/u.test(behind) ? AMBIGUOUS_MAGNITUDES[name] : undefined;
  return ambiguous === undefined ? null : { factor: ambiguous, length, isCertain: false, isShared: false };
}

/** мыңнан, миллионға, млрд: the stem with any ending; мыңдаған (thousands of) is no magnitude of a figure. */
function kazakhMagnitude(word: string): number | undefined {
  for (const [stem, factor] of Object.entries(KAZAKH_MAGNITUDES)) {
    if (word.startsWith(stem) && word.length - stem.length <= 5 && !word.startsWith('даған', stem.length))
      return factor;
  }
  return undefined;
}
