/** The two languages every article is published in. Source and target are roles; a locale is a place. */
export const LOCALES = ['kk', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The languages the interface speaks. */
export const INTERFACE_LOCALES = ['kk', 'en', 'ru'] as const;
export type InterfaceLocale = (typeof INTERFACE_LOCALES)[number];

/** The other side of a pair: `twinOf('kk') === 'en'`. */
export function twinOf(locale: Locale): Locale {
  return locale === 'kk' ? 'en' : 'kk';
}

/** Whether a string names one of the two locales. */
export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}
