// The words of the catalogues, for what has to be said before anything is installed or built.
import { readFileSync } from 'node:fs';

/** A sentence under `start.` in the language of the system, as the desk itself would choose it; simple places only. */
export function words(key, places = {}) {
  const { EGIZ_LANG, LC_ALL, LC_MESSAGES, LANG } = process.env;
  const system = EGIZ_LANG || LC_ALL || LC_MESSAGES || LANG || '';
  const locale = system.startsWith('kk') ? 'kk' : system.startsWith('ru') ? 'ru' : 'en';
  const catalogue = JSON.parse(readFileSync(new URL(`../src/i18n/${locale}.json`, import.meta.url), 'utf8'));
  return catalogue.start[key].replace(/\{(\w+)\}/g, (_, name) => String(places[name]));
}
