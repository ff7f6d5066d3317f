import i18next from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import { INTERFACE_LOCALES, type InterfaceLocale } from '../../kernel/locale';
import { answerIn } from '../api/client';
import { figuresOf } from './spoken-dates';

const KEPT = 'egiz-language';

/** One file a language: nobody loads words they do not read. */
const CATALOGUES = {
  kk: () => import('../../i18n/kk.json'),
  en: () => import('../../i18n/en.json'),
  ru: () => import('../../i18n/ru.json'),
} as const;

let begun: Promise<unknown> | undefined;

/** The language chosen on this machine, else the first of the browser's that we speak, else Kazakh. */
export function languageToBegin(): InterfaceLocale {
  return chosenLanguage() ?? navigator.languages.map((tag) => tag.slice(0, 2)).find(isOurs) ?? 'kk';
}

/** What somebody chose on this machine; it stands above what their account says. */
export function chosenLanguage(): InterfaceLocale | undefined {
  const kept = localStorage.getItem(KEPT);
  return kept !== null && isOurs(kept) ? kept : undefined;
}

export function chooseLanguage(locale: InterfaceLocale): Promise<void> {
  localStorage.setItem(KEPT, locale);
  return speak(locale);
}

/** Loads the words of a language and speaks it from now on, on the page and with the server. */
export async function speak(locale: InterfaceLocale): Promise<void> {
  begun ??= i18next
    // Figures inside of words, in an engine that has none in Kazakh.
    .use(new ICU({ parseLngForICU: figuresOf }))
    .use(initReactI18next)
    .init({
      lng: locale,
      fallbackLng: false,
      supportedLngs: [...INTERFACE_LOCALES],
      ns: ['messages'],
      defaultNS: 'messages',
      nsSeparator: false,
      resources: {},
    });
  await begun;
  if (!i18next.hasResourceBundle(locale, 'messages')) {
    const { default: words } = await CATALOGUES[locale]();
    i18next.addResourceBundle(locale, 'messages', words);
  }
  answerIn(locale);
  document.documentElement.lang = locale;
  await i18next.changeLanguage(locale);
}

function isOurs(tag: string): tag is InterfaceLocale {
  return (INTERFACE_LOCALES as readonly string[]).includes(tag);
}
