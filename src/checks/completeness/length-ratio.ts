import type { Locale } from '../../kernel/locale';
import type { TextAnalysis } from '../analysis';
import type { Discovery } from '../check';

const FEWEST_CHARACTERS = 60;
/** Between which share of the source's length 99 of 100 translations are, by language of the target: measured on news sentences. */
const USUAL: Readonly<Record<Locale, readonly [number, number]>> = { kk: [0.65, 1.64], en: [0.55, 1.51] };
/** Beyond this hardly any translation is. */
const EXTREME: Readonly<Record<Locale, readonly [number, number]>> = { kk: [0.42, 2.5], en: [0.38, 2.4] };

/** A target much shorter or longer than translations are. Seldom wrong alone, so that it only informs unless it is extreme. */
export function lengthAlarm(source: TextAnalysis, target: TextAnalysis, from: number, to: number): Discovery[] {
  const [mine, theirs] = [source.text.trim().length, target.text.trim().length];
  if (Math.max(mine, theirs) < FEWEST_CHARACTERS) return [];
  const ratio = theirs / Math.max(1, mine);
  if (isWithin(ratio, USUAL[target.locale])) return [];
  return [
    {
      check: 'length.ratio',
      severity: isWithin(ratio, EXTREME[target.locale]) ? 'note' : 'warning',
      source: [{ start: from, end: from + source.text.length }],
      target: [{ start: to, end: to + target.text.length }],
      parameters: { percent: Math.round(ratio * 100) },
      confidence: 0.5,
    },
  ];
}

/** So far from each other are no two texts of which one says what the other says, be they ever so short. */
const FAR = 4;

/** The same where one of them has too few words to be looked at otherwise. */
export function farLength(source: TextAnalysis, target: TextAnalysis): Discovery[] {
  const [mine, theirs] = [source.letters.all, target.letters.all];
  return mine > FAR * theirs || theirs > FAR * mine ? lengthAlarm(source, target, 0, 0) : [];
}

function isWithin(ratio: number, [least, most]: readonly [number, number]): boolean {
  return ratio >= least && ratio <= most;
}
