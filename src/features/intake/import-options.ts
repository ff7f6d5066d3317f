import type { ImportedItem } from '../../contract/intake';
import type { Locale } from '../../kernel/locale';

interface ImportOptions {
  /** As declared by whoever sends it; UTF-8 when nothing is said. */
  readonly charset?: string;
  readonly fileName?: string | null;
  /** Told of each item when it is in, so that nobody has to hold them all. */
  readonly onItem?: (item: ImportedItem) => void;
}

export interface FrontPageOptions extends ImportOptions {
  readonly locale: Locale;
  /** What the page is called; its masthead when nothing is said. */
  readonly source?: string;
}

export interface PairsOptions extends ImportOptions {
  /** Which side is the source. */
  readonly source: Locale;
}
