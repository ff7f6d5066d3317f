/** People plan by the clock of the newsroom, wherever they sit. */
const ZONE = 'Asia/Almaty';
const DAY_MILLISECONDS = 86_400_000;
const MOST_DAYS = 366;

export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Which days an address asks for; whatever it cannot mean is left out. */
export function daysAsked(given: Record<string, unknown>): {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
} {
  const { from, to } = given;
  if (!isDay(from) || !isDay(to) || !isRange({ from, to })) return {};
  return { from, to };
}

/** Whether the server would count so many days at once. */
export function isRange({ from, to }: Days): boolean {
  return from <= to && (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS < MOST_DAYS;
}

/** The last so many days, today included. */
export function lastDays(count: number, now = new Date()): Days {
  // This locale writes a day as ISO does.
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });
  const to = day.format(now);
  return { from: addDays(to, 1 - count), to };
}

/** Every day of a range: `eachDay({ from: '2026-02-27', to: '2026-03-01' })` has three. */
export function eachDay({ from, to }: Days): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}
