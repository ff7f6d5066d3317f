import i18next, { type i18n } from 'i18next';
import ICU from 'i18next-icu';
import { INTERFACE_LOCALES, type InterfaceLocale } from '../kernel/locale';
import en from './en.json';
import kk from './kk.json';
import ru from './ru.json';

/** The three catalogues as they stand, for tests that compare them. */
export const CATALOGUES = { kk, en, ru } as const;

export type MessageParameters = Readonly<Record<string, unknown>>;

const words: i18n = i18next.createInstance();
void words.use(ICU).init({
  lng: 'kk',
  fallbackLng: false,
  initAsync: false,
  supportedLngs: [...INTERFACE_LOCALES],
  ns: ['messages'],
  defaultNS: 'messages',
  nsSeparator: false,
  resources: { kk: { messages: kk }, en: { messages: en }, ru: { messages: ru } },
});

/** The words for a key in a language; a key nobody has written words for comes back as it is. */
export function translate(locale: InterfaceLocale, key: string, parameters: MessageParameters = {}): string {
  return words.t(key, { lng: locale, ...parameters });
}

/** Whether the catalogues have words for a key. */
export function hasWords(key: string): boolean {
  return words.exists(key, { lng: 'en' });
}
