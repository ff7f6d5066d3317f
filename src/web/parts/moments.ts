import { useTranslation } from 'react-i18next';

/** People plan by the clock of the newsroom, wherever they sit. */
const ZONE = 'Asia/Almaty';
const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** A newsroom in Kazakhstan writes 14:05 in English as well. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** Points in time in the language of the interface. */
export function useMoments() {
  const { i18n } = useTranslation();
  const locale = localeOf(i18n.language);
  const day = new Intl.DateTimeFormat(locale, { timeZone: ZONE, dateStyle: 'medium', timeStyle: 'short' });
  const dayOnly = new Intl.DateTimeFormat(locale, { timeZone: ZONE, dateStyle: 'short' });
  const clock = new Intl.DateTimeFormat(locale, { timeZone: ZONE, timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const date = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'medium' });
  return {
    /** A day of the calendar, given as YYYY-MM-DD. */
    date: (calendarDay: string) => date.format(new Date(`${calendarDay}T00:00:00Z`)),
    day: (moment: string) => day.format(new Date(moment)),
    clock: (moment: string) => clock.format(new Date(moment)),
    /** The time alone where it is of today, else with its day. */
    lately: (moment: string, now = new Date()) => {
      const at = new Date(moment);
      return dayOnly.format(at) === dayOnly.format(now) ? clock.format(at) : day.format(at);
    },
    /** How long ago, in the largest unit that fits: `ago(…)` is `3 hours ago`. */
    ago: (moment: string, now = Date.now()) => {
      const past = Date.parse(moment) - now;
      const [unit, length] = UNITS.find(([, size]) => Math.abs(past) >= size) ?? (['minute', 60_000] as const);
      return relative.format(Math.trunc(past / length), unit);
    },
  };
}
