import type { TextAnalysis } from '../analysis';
import type { Discovery } from '../check';
import type { NumberIndex } from '../numbers/number-mention';
import { type DateMention, type DatePart, PARTS } from './date-mention';

/** Beyond so many pairs nobody looks for the likeliest: such texts are lists, and lists keep their order. */
const MOST_PAIRS = 2_500;

/** What is left to the numbers: the figures of dates that have no date on the other side. */
export interface ComparedDates {
  readonly found: readonly Discovery[];
  readonly strayInTarget: readonly DatePart[];
}

/**
 * Dates are compared part by part: what both sides say must agree, and what the source says the target says somewhere. A date of one
 * side goes with the date of the other that shares most with it.
 */
export function compareDates(
  source: TextAnalysis,
  target: TextAnalysis,
  targetNumbers: NumberIndex,
  isWhole: boolean,
): ComparedDates {
  const [mine, theirs] = [source.dates, target.dates];
  if (mine.length === 0 && theirs.length === 0) return NOTHING;
  const found: Discovery[] = [];
  const taken = new Set<DateMention>();
  const lost: DateMention[] = [];
  const isLarge = mine.length * theirs.length > MOST_PAIRS;
  mine.forEach((date, at) => {
    const same = isLarge ? agreeing(date, theirs.slice(at, at + 1)) : agreeing(date, theirs, taken);
    if (!same) lost.push(date);
    else {
      taken.add(same);
      if (isWhole) found.push(...silentParts(date, same, targetNumbers));
    }
  });
  const added = theirs.filter((date) => !taken.has(date) && !(isLarge ? false : agreeing(date, mine)));
  const used = new Set<DateMention>();
  const months = new Set(theirs.map(({ month }) => month.value));
  for (const date of lost) {
    const other = nearest(date, isLarge ? added.slice(used.size, used.size + 1) : added, used);
    if (other) {
      used.add(other);
      found.push(changeOf(date, other));
    } else if (isWhole) found.push(...missingOf(date, months, targetNumbers));
  }
  const stray = added.filter((date) => !used.has(date));
  return { found, strayInTarget: stray.flatMap(({ day, year }) => [day, year].filter((part) => part !== undefined)) };
}

const NOTHING: ComparedDates = { found: [], strayInTarget: [] };

/** The date that agrees in everything both say, those not taken yet and the fuller ones first. */
function agreeing(
  date: DateMention,
  others: readonly DateMention[],
  taken: ReadonlySet<DateMention> = new Set(),
): DateMention | undefined {
  let best: DateMention | undefined;
  let most = 0;
  for (const other of others) {
    if (PARTS.some((part) => differs(date, other, part))) continue;
    const weight = PARTS.filter((part) => date[part] && other[part]).length * 2 + (taken.has(other) ? 0 : 1);
    if (weight > most) [best, most] = [other, weight];
  }
  return best;
}

function differs(one: DateMention, other: DateMention, part: (typeof PARTS)[number]): boolean {
  const [mine, theirs] = [one[part], other[part]];
  return mine !== undefined && theirs !== undefined && mine.value !== theirs.value;
}

/** The date with which it disagrees least; a word that is a month only perhaps disagrees with nothing. */
function nearest(
  date: DateMention,
  others: readonly DateMention[],
  used: ReadonlySet<DateMention>,
): DateMention | undefined {
  let best: DateMention | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of others.slice(0, 50)) {
    if (used.has(other) || (date.isDoubtful && other.isDoubtful)) continue;
    const apart = PARTS.reduce(
      (sum, part) => sum + (differs(date, other, part) ? 4 : 0) + (!date[part] !== !other[part] ? 1 : 0),
      0,
    );
    if (apart < least) [best, least] = [other, apart];
  }
  return best;
}

function changeOf(from: DateMention, to: DateMention): Discovery {
  const parts = PARTS.filter((part) => differs(from, to, part));
  const isMonthAlone = !from.day && !to.day && parts.includes('month');
  return {
    check: isMonthAlone ? 'date.month' : 'date.changed',
    severity: from.isDoubtful || to.isDoubtful ? 'warning' : 'blocker',
    source: parts.flatMap((part) => from[part]?.span ?? []),
    target: parts.flatMap((part) => to[part]?.span ?? []),
    parameters: { expected: from.text, actual: to.text },
    expected: from.text,
    actual: to.text,
    confidence: from.isDoubtful || to.isDoubtful ? 0.6 : 0.95,
  };
}

/** A day or a year that the counterpart leaves out, and nothing else says. */
function silentParts(date: DateMention, same: DateMention, numbers: NumberIndex): Discovery[] {
  return (['day', 'year'] as const).flatMap((part) => {
    const said = date[part];
    if (!said || same[part] || numbers.hasFigures(said.value)) return [];
    // A year that everybody knows is often left out; a day is not.
    return [missing(date, [said], part === 'day' ? 'blocker' : 'warning')];
  });
}

function missingOf(date: DateMention, months: ReadonlySet<number>, numbers: NumberIndex): Discovery[] {
  const parts = [date.day, date.year].flatMap((part) => (part && !numbers.hasFigures(part.value) ? [part] : []));
  const isMonthThere = months.has(date.month.value);
  if (parts.length > 0)
    return [missing(date, isMonthThere ? parts : [{ value: 0, span: date.span }], date.day ? 'blocker' : 'warning')];
  return isMonthThere || date.isDoubtful ? [] : [missing(date, [date.month], 'warning')];
}

function missing(date: DateMention, parts: readonly DatePart[], severity: 'blocker' | 'warning'): Discovery {
  return {
    check: 'date.missing',
    severity,
    source: parts.map(({ span }) => span),
    target: [],
    parameters: { expected: date.text },
    expected: date.text,
    confidence: 0.85,
  };
}
