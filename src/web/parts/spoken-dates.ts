/** How a language writes points in time; Chromium, and whatever is built from it, has no words for them in Kazakh. */
export interface SpokenDates {
  /** A day of the calendar. */
  date(day: Date): string;
  /** A moment with its day. */
  moment(at: Date): string;
  clock(at: Date): string;
  ago(count: number, unit: AgoUnit): string;
}

export type AgoUnit = 'day' | 'hour' | 'minute';

/** People plan by the clock of the newsroom, wherever they sit. */
const ZONE = 'Asia/Almaty';

/** A newsroom in Kazakhstan writes 14:05 in English as well. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** Where figures are written as in Kazakh, for an engine that does not know how: both part thousands by a space. */
export function figuresOf(language: string): string {
  return language === 'kk' && !knowsKazakh() ? 'ru' : language;
}

/** `spokenDates('kk').moment(…)` is `2026 ж. 27 қар., 14:05` in every browser. */
export function spokenDates(language: string, isKazakhKnown = knowsKazakh()): SpokenDates {
  return language === 'kk' && !isKazakhKnown ? KAZAKH : byEngine(localeOf(language));
}

/** Made once for each language: an engine takes longer to make what writes dates than to write a thousand of them. */
const byEngine = once((locale: string): SpokenDates => {
  const date = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'medium' });
  const moment = new Intl.DateTimeFormat(locale, { timeZone: ZONE, dateStyle: 'medium', timeStyle: 'short' });
  const clock = new Intl.DateTimeFormat(locale, { timeZone: ZONE, timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    date: (day) => date.format(day),
    moment: (at) => moment.format(at),
    clock: (at) => clock.format(at),
    ago: (count, unit) => relative.format(count, unit),
  };
});

const knowsMonthsOf = once((language: string) =>
  /\p{Script=Cyrillic}/u.test(new Intl.DateTimeFormat(language, { month: 'long' }).format(0)),
);

function knowsKazakh(): boolean {
  return knowsMonthsOf('kk');
}

/** As the Unicode locale data has it. */
const MONTHS = ['қаң.', 'ақп.', 'нау.', 'сәу.', 'мам.', 'мау.', 'шіл.', 'там.', 'қыр.', 'қаз.', 'қар.', 'жел.'];
const UNITS: Readonly<Record<AgoUnit, { readonly name: string; readonly later: string }>> = {
  day: { name: 'күн', later: 'күннен' },
  hour: { name: 'сағат', later: 'сағаттан' },
  minute: { name: 'минут', later: 'минуттан' },
};
const NAMED: Readonly<Record<string, string>> = {
  '-2 day': 'алдыңгүні',
  '-1 day': 'кеше',
  '0 day': 'бүгін',
  '1 day': 'ертең',
  '2 day': 'бүрсігүні',
  '0 hour': 'осы сағат',
  '0 minute': 'осы минут',
};

/** Only figures, which every engine writes alike. */
const parts = once(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }),
);

function read(at: Date, timeZone: string): Record<string, string> {
  return Object.fromEntries(
    parts(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
}

function kazakhDay({ year, month, day }: Record<string, string>): string {
  return `${year} ж. ${day?.padStart(2, '0')} ${MONTHS[Number(month) - 1]}`;
}

function kazakhClock({ hour, minute }: Record<string, string>): string {
  return `${hour}:${minute}`;
}

const KAZAKH: SpokenDates = {
  date: (day) => kazakhDay(read(day, 'UTC')),
  moment: (at) => `${kazakhDay(read(at, ZONE))}, ${kazakhClock(read(at, ZONE))}`,
  clock: (at) => kazakhClock(read(at, ZONE)),
  ago: (count, unit) => {
    const named = NAMED[`${count === 0 ? 0 : count} ${unit}`];
    if (named) return named;
    const { name, later } = UNITS[unit];
    return count < 0 ? `${-count} ${name} бұрын` : `${count} ${later} кейін`;
  },
};

function once<Made>(make: (name: string) => Made): (name: string) => Made {
  const made = new Map<string, Made>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}
