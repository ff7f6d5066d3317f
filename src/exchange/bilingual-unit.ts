import type { Span } from '../text/span';

/** A text and its translation as they stand in a file of a translation tool. */
export interface BilingualUnit {
  readonly id: string;
  /** The line the unit begins in, from 1. */
  readonly line: number;
  readonly source: string;
  readonly target: string;
  /** Which article of the file it belongs to, and which paragraph of it; null where units stand by themselves. */
  readonly article: { readonly number: number; readonly block: number } | null;
  /** Language tags as the file has them: `kk-KZ`. */
  readonly sourceLanguage: string | null;
  readonly targetLanguage: string | null;
  /** Where the translation stands in the file, in UTF-16 units; null where it cannot be replaced by plain text. */
  readonly place: Span | null;
}

/** Reads a file piece by piece, and gives back the units that are complete. */
export interface UnitReader {
  feed(text: string): BilingualUnit[];
  end(): BilingualUnit[];
}

/** Why a file cannot be read on: `errors.input.<reason>` in the catalogues. */
export class FormatError extends Error {
  constructor(
    readonly line: number,
    readonly reason: 'po' | 'xml' | 'not_xliff' | 'not_tmx' | 'too_long' | 'entity',
    readonly detail = '',
  ) {
    super(`${line}: ${reason} ${detail}`);
    this.name = 'FormatError';
  }
}

/** No sentence is longer; what is longer is no translation file, or is meant to fill the memory. */
export const LONGEST_UNIT = 1_000_000;
