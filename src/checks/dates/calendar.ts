import type { TextAnalysis } from '../analysis';
import type { Discovery } from '../check';
import type { WeekdayMention } from './date-mention';

/** Weekdays of the source that the target does not have; with another one in their place they were changed. */
export function compareWeekdays(source: TextAnalysis, target: TextAnalysis, isWhole: boolean): Discovery[] {
  const [mine, theirs] = [source.weekdays, target.weekdays];
  if (mine.length === 0) return [];
  const [said, meant] = [new Set(theirs.map(({ weekday }) => weekday)), new Set(mine.map(({ weekday }) => weekday))];
  const lost = mine.filter(({ weekday }) => !said.has(weekday));
  const added = theirs.filter(({ weekday }) => !meant.has(weekday));
  return lost.flatMap((from, at) => {
    const to = added[at];
    if (!to && !isWhole) return [];
    return [
      {
        check: 'date.weekday',
        severity: to ? ('blocker' as const) : ('note' as const),
        source: [from.span],
        target: to ? [to.span] : [],
        parameters: { expected: from.text, actual: to?.text ?? 'none' },
        expected: from.text,
        ...(to ? { actual: to.text } : {}),
        confidence: to ? 0.95 : 0.5,
      },
    ];
  });
}

/** How far a weekday may stand from the date that it names. */
const NEAR = 12;

/** A weekday beside a full date that the calendar contradicts: in the target a fault, in the source a note. */
export function compareWithCalendar(source: TextAnalysis, target: TextAnalysis): Discovery[] {
  const inTarget = contradictions(target);
  if (inTarget.length === 0) return [];
  const isInSource = contradictions(source).length > 0;
  return inTarget.map(({ weekday, right }) => ({
    check: 'date.weekday_calendar',
    severity: isInSource ? ('note' as const) : ('warning' as const),
    source: [],
    target: [weekday.span],
    parameters: { actual: weekday.text, date: right.text },
    actual: weekday.text,
    confidence: 0.9,
  }));
}

function contradictions({ dates, weekdays }: TextAnalysis) {
  if (weekdays.length === 0) return [];
  return dates.slice(0, MOST_DATES).flatMap((date) => {
    const { day, month, year } = date;
    if (!day || !year) return [];
    const weekday = beside(weekdays, date.span.start, date.span.end);
    if (!weekday) return [];
    const real = (new Date(Date.UTC(year.value, month.value - 1, day.value)).getUTCDay() + 6) % 7;
    return real === weekday.weekday ? [] : [{ weekday, right: date }];
  });
}

const MOST_DATES = 100;

function beside(weekdays: readonly WeekdayMention[], start: number, end: number): WeekdayMention | undefined {
  return weekdays
    .slice(0, MOST_DATES)
    .find(
      ({ span }) => (span.end <= start && start - span.end <= NEAR) || (span.start >= end && span.start - end <= NEAR),
    );
}
