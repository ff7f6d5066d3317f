import type { InterfaceLocale } from '../../kernel/locale';

/** The person at the terminal: the language they read, and the folder they stand in, which npm changes and remembers. */
export interface Terminal {
  readonly locale: InterfaceLocale;
  readonly folder: string;
}

/**
 * Never refuses: what is wrong with the environment is said in this language. Apart from the rest of the environment, so that a command
 * that needs nothing else begins without it.
 */
export function readTerminal(variables: NodeJS.ProcessEnv = process.env): Terminal {
  const { EGIZ_LANG, LC_ALL, LC_MESSAGES, LANG, INIT_CWD } = variables;
  const system = EGIZ_LANG || LC_ALL || LC_MESSAGES || LANG || '';
  return {
    locale: system.startsWith('kk') ? 'kk' : system.startsWith('ru') ? 'ru' : 'en',
    folder: INIT_CWD || process.cwd(),
  };
}
