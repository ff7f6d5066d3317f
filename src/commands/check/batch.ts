import type { Finding, Relation } from '../../checks/check';
import type { Profile } from '../../checks/profile';
import type { InterfaceLocale, Locale } from '../../kernel/locale';
import type { BlockKind } from '../../text/blocks';
import type { Span } from '../../text/span';

export const FORMATS = ['text', 'jsonl', 'sarif', 'html'] as const;
export type FormatName = (typeof FORMATS)[number];
/** The severities as other tools call them. */
export const LEVELS = ['error', 'warning', 'info'] as const;
export type Level = (typeof LEVELS)[number];
export const LEVEL_OF = { blocker: 'error', warning: 'warning', note: 'info' } as const;

/** How a text is written down in the file it came from. */
export type Notation = 'text' | 'json' | 'po' | 'xml';

/** Two texts that should say the same, and where they came from. */
export interface Pair {
  readonly file: string;
  /** The line in the file, from 1. */
  readonly line: number;
  readonly id: string;
  readonly sourceLocale: Locale;
  readonly targetLocale: Locale;
  readonly source: string;
  readonly target: string;
  readonly blockKind: BlockKind;
  readonly relation: Relation | null;
  /** The paragraph of its article; null where it stands by itself. A report shows the whole of an article. */
  readonly block: number | null;
  /** The article it belongs to, where its file has several. */
  readonly article?: string | undefined;
  /** What another article of the day says otherwise. */
  readonly across?: readonly Finding[] | undefined;
  /** Nothing stands opposite: a paragraph that one text has alone. */
  readonly isGap: boolean;
  /** Where the target can be replaced, in UTF-16 units of its file. */
  readonly place: Span | null;
}

/** What goes to a worker in one piece: raw lines, or pairs, by themselves or as one article. */
export type Batch =
  | { readonly kind: 'lines'; readonly file: string; readonly lines: readonly RawLine[] }
  | { readonly kind: 'pairs'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'article'; readonly pairs: readonly Pair[] };

export interface RawLine {
  readonly number: number;
  readonly start: number;
  readonly text: string;
}

/** Why something cannot be read: `errors.input.<reason>` in the catalogues. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  readonly detail: string;
}

/** A text to put into a file. */
export interface Edit {
  readonly file: string;
  readonly span: Span;
  readonly notation: Notation;
  readonly text: string;
}

export interface CheckedPair {
  readonly pair: Pair;
  readonly findings: readonly Finding[];
  /** What `--fix` has put in place of what. */
  readonly repairs: readonly { readonly check: string; readonly from: string; readonly to: string }[];
}

/** All that a worker has to know. */
export interface Settings {
  readonly format: FormatName;
  readonly locale: InterfaceLocale;
  readonly profile: Profile;
  readonly isFixing: boolean;
  readonly width: number;
  readonly hasColour: boolean;
}

export interface Totals {
  pairs: number;
  pairsWithFindings: number;
  error: number;
  warning: number;
  info: number;
  repairs: number;
}

export interface BatchResult {
  readonly output: string;
  readonly totals: Totals;
  readonly problems: readonly Problem[];
  readonly edits: readonly Edit[];
}

export function noTotals(): Totals {
  return { pairs: 0, pairsWithFindings: 0, error: 0, warning: 0, info: 0, repairs: 0 };
}

export function addTotals(sum: Totals, more: Totals): void {
  for (const key of Object.keys(sum) as (keyof Totals)[]) sum[key] += more[key];
}
