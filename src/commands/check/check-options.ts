import type { InterfaceLocale } from '../../kernel/locale';
import type { FormatName, Level } from './batch';

/** What the person asked for. */
export interface CheckOptions {
  readonly format?: FormatName;
  readonly profile?: string;
  readonly day?: boolean;
  readonly fix?: boolean;
  readonly inPlace?: boolean;
  readonly failOn: Level;
  readonly lang?: InterfaceLocale;
  readonly source?: string;
  readonly target?: string;
}
