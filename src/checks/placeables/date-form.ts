import type { Locale } from '../../kernel/locale';
import { ENGLISH_MONTHS, KAZAKH_MONTHS } from '../data/calendar';
import type { DateMention } from '../dates/date-mention';

/** Beside a day the Associated Press shortens the long ones. */
const SHORT_MONTHS = [
  ...['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
] as const;

/** `2026 жылғы 22 ақпан` is `Feb. 22, 2026`, and the other way. */
export function dateForm({ day, month, year }: DateMention, target: Locale): string {
  const at = month.value - 1;
  if (target === 'kk') {
    const name = KAZAKH_MONTHS[at]?.[0] ?? '';
    return [year && `${year.value} жылғы`, day?.value, name].filter(Boolean).join(' ');
  }
  const full = ENGLISH_MONTHS[at]?.[0] ?? '';
  const name = day ? SHORT_MONTHS[at] : full.charAt(0).toUpperCase() + full.slice(1);
  if (!day) return year ? `${name} ${year.value}` : `${name}`;
  return year ? `${name} ${day.value}, ${year.value}` : `${name} ${day.value}`;
}
