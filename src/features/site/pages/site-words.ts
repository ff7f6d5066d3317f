import { translate } from '../../../i18n/catalogue';
import type { Locale } from '../../../kernel/locale';

/** Words of the site in the language of the page. */
export function word(locale: Locale, key: string): string {
  return translate(locale, `site.${key}`);
}

const INTL_LOCALE: Readonly<Record<Locale, string>> = { kk: 'kk', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment by the newsroom's clock: `2026 ж. 22 ақпан, 10:00`, `22 February 2026 at 10:00`. */
export function momentText(locale: Locale, moment: Date, timeZone: string): string {
  const key = `${locale} ${timeZone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(INTL_LOCALE[locale], { dateStyle: 'long', timeStyle: 'short', timeZone });
    formats.set(key, format);
  }
  return format.format(moment);
}
