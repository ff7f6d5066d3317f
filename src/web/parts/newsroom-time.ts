import { figuresOf, localeOf } from './spoken-dates';

/** People plan by the clock of the newsroom, wherever they sit. */
const ZONE = 'Asia/Almaty';

/** What a field for date and time holds, `2026-02-22T09:00`, as the moment it means in the newsroom: `2026-02-22T09:00+05:00`. */
export function momentOf(wall: string): string {
  return `${wall}${offsetOf(new Date(`${wall}Z`))}`;
}

/** How far the newsroom is from the world's time: `+05:00`. */
export function offsetOf(day: Date): string {
  const name = new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' })
    .formatToParts(day)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return /[+-]\d\d:\d\d/.exec(name ?? '')?.[0] ?? '+00:00';
}

/** The clock on the wall of the newsroom, as a field for date and time takes it. */
export function wallOf(moment: Date): string {
  const written = new Intl.DateTimeFormat('sv', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });
  return written.format(moment).replace(' ', 'T');
}

/** The same moment by the clock of whoever reads this, or null where that is the clock of the newsroom. */
export function elsewhere(wall: string, locale: string): string | null {
  const moment = new Date(momentOf(wall));
  const offset = -moment.getTimezoneOffset();
  const [sign, hours, minutes] = [momentOf(wall).at(-6), momentOf(wall).slice(-5, -3), momentOf(wall).slice(-2)];
  const newsroom = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  if (offset === newsroom) return null;
  return new Intl.DateTimeFormat(localeOf(figuresOf(locale)), { dateStyle: 'short', timeStyle: 'short' }).format(
    moment,
  );
}
