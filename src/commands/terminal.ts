import { resolve } from 'node:path';
import type { MessageParameters } from '../i18n/catalogue';
import { translate } from '../i18n/catalogue';
import { DomainError } from '../kernel/domain-error';
import { StartRefusal } from '../kernel/start-refusal';
import { EnvironmentError } from '../platform/config/environment-error';
import { readTerminal } from '../platform/config/terminal';

/** Words for the terminal. */
export function say(key: string, parameters: MessageParameters = {}): string {
  return translate(readTerminal().locale, key, parameters);
}

/** A file named on the command line, from where the person stands. */
export function callersPath(file: string): string {
  return resolve(readTerminal().folder, file);
}

/** One plain sentence for an error that has words, the whole of it for one that has none. */
export function sentenceOf(error: unknown): string {
  if (error instanceof StartRefusal) return say(`start.${error.code}`, error.parameters);
  if (error instanceof EnvironmentError)
    return say('start.environment', { variable: error.variable, reason: error.reason });
  if (error instanceof DomainError) return say(`errors.${error.code}`, error.parameters);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
