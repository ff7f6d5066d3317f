import { LOCALES, type Locale } from '../../kernel/locale';

export const homePath = (locale: Locale): string => `/${locale}`;
export const sectionPath = (locale: Locale, slug: string): string => `/${locale}/section/${slug}`;
export const feedPath = (locale: Locale): string => `/${locale}/feed.xml`;

/** `articlePath('kk', '17', 'egiz-qozylar')` is `/kk/17-egiz-qozylar`. */
export const articlePath = (locale: Locale, number: string, slug: string): string => `/${locale}/${number}-${slug}`;

const NUMBERED = /^([1-9]\d{0,17})(?:-|$)/;

/** The article an address means, by its number alone; what follows may be an old or a mistyped slug. */
export function articleNumberOf(address: string): string | undefined {
  return NUMBERED.exec(address)?.[1];
}

/** A place in a list, as it stands in an address: where the page before ended. */
export interface Place {
  /** Microseconds since 1970, as the database counts them. */
  readonly microseconds: string;
  readonly number: string;
}

const PLACE = /^([0-9a-z]{1,12})-([1-9]\d{0,17})$/;

/** `placeOf('d2v5k3m1a0-17')`, or undefined when the text is no place. */
export function placeOf(text: string): Place | undefined {
  const [, moment, number] = PLACE.exec(text) ?? [];
  if (!moment || !number) return undefined;
  const microseconds = Number.parseInt(moment, 36);
  return Number.isSafeInteger(microseconds) ? { microseconds: String(microseconds), number } : undefined;
}

export function placeText({ microseconds, number }: Place): string {
  return `${Number(microseconds).toString(36)}-${number}`;
}

/** The language of the site a path is in: `localeOfPath('/kk/17-x')` is `'kk'`. */
export function localeOfPath(path: string): Locale | undefined {
  return LOCALES.find((locale) => path === `/${locale}` || path.startsWith(`/${locale}/`));
}
