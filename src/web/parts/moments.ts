import { useTranslation } from 'react-i18next';
import { spokenDates } from './spoken-dates';

const MINUTE = 60_000;
const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', MINUTE],
] as const;

/** Points in time in the language of the interface. */
export function useMoments() {
  const { t, i18n } = useTranslation();
  const spoken = spokenDates(i18n.language);
  return {
    /** A day of the calendar, given as YYYY-MM-DD. */
    date: (calendarDay: string) => spoken.date(new Date(`${calendarDay}T00:00:00Z`)),
    day: (moment: string) => spoken.moment(new Date(moment)),
    clock: (moment: string) => spoken.clock(new Date(moment)),
    /** The time alone where it is of today, else with its day. */
    lately: (moment: string, now = new Date()) => {
      const at = new Date(moment);
      const [then, today] = [spoken.moment(at), spoken.moment(now)];
      const clock = spoken.clock(at);
      return then.replace(clock, '') === today.replace(spoken.clock(now), '') ? clock : then;
    },
    /** How long ago, in the largest unit that fits: `ago(…)` is `3 hours ago`. */
    ago: (moment: string, now = Date.now()) => {
      const past = Date.parse(moment) - now;
      if (Math.abs(past) < MINUTE) return t('desk.just_now');
      const [unit, length] = UNITS.find(([, size]) => Math.abs(past) >= size) ?? (['minute', MINUTE] as const);
      return spoken.ago(Math.trunc(past / length), unit);
    },
  };
}
