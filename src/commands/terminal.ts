import { resolve } from 'node:path';
import type { MessageParameters } from '../i18n/catalogue';
import { translate } from '../i18n/catalogue';
import { DomainError } from '../kernel/domain-error';
import type { InterfaceLocale } from '../kernel/locale';
import { StartRefusal } from '../kernel/start-refusal';
import { EnvironmentError } from '../platform/config/environment';

/** The interface language of the terminal: Kazakh or Russian where the system says so, English otherwise. */
export function terminalLocale(variables: NodeJS.ProcessEnv = process.env): InterfaceLocale {
  const named = variables.EGIZ_LANG || variables.LC_ALL || variables.LC_MESSAGES || variables.LANG || '';
  if (named.startsWith('kk')) return 'kk';
  return named.startsWith('ru') ? 'ru' : 'en';
}

/** Words for the terminal. */
export function say(key: string, parameters: MessageParameters = {}): string {
  return translate(terminalLocale(), key, parameters);
}

/** A file named on the command line, from where the person stands: npm changes the folder, and says where it was. */
export function callersPath(file: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

/** One plain sentence for an error that has words, the whole of it for one that has none. */
export function sentenceOf(error: unknown): string {
  if (error instanceof StartRefusal) return say(`start.${error.code}`, error.parameters);
  if (error instanceof EnvironmentError)
    return say('start.environment', { variable: error.variable, reason: error.reason });
  if (error instanceof DomainError) return say(`errors.${error.code}`, error.parameters);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
