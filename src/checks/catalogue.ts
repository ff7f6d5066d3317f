import { APOSTROPHES } from './apostrophes/entries';
import { CHARACTERS } from './characters/entries';
import type { CheckEntry } from './check-entry';
import { COMPLETENESS } from './completeness/entries';
import { COPIES } from './copy-entries';
import { DATES } from './dates/entries';
import { LINKS } from './links/entries';
import { NAMES } from './names/entries';
import { NUMBERS } from './numbers/entries';
import { POLARITY } from './polarity/entries';
import { PUNCTUATION } from './punctuation/entries';
import { QUOTES } from './quotes/entries';
import { TERMS } from './terms/entries';
import { TEXT_ALONE } from './text-alone/entries';

/** Every check of the house, by family. Its words are at `checks.<id>` in the three catalogues of the interface. */
export const CATALOGUE: readonly (CheckEntry & { readonly id: CheckId })[] = [
  ...APOSTROPHES,
  ...CHARACTERS,
  ...COMPLETENESS,
  ...COPIES,
  ...DATES,
  ...LINKS,
  ...NAMES,
  ...NUMBERS,
  ...POLARITY,
  ...PUNCTUATION,
  ...QUOTES,
  ...TERMS,
  ...TEXT_ALONE,
];

export type CheckId = (
  | typeof APOSTROPHES
  | typeof CHARACTERS
  | typeof COMPLETENESS
  | typeof COPIES
  | typeof DATES
  | typeof LINKS
  | typeof NAMES
  | typeof NUMBERS
  | typeof POLARITY
  | typeof PUNCTUATION
  | typeof QUOTES
  | typeof TERMS
  | typeof TEXT_ALONE
)[number]['id'];

const BY_ID: ReadonlyMap<string, CheckEntry> = new Map(CATALOGUE.map((entry) => [entry.id, entry]));

/** The entry of a check; a rule that reports under an unknown id is a mistake of ours. */
export function checkEntry(id: string): CheckEntry {
  const entry = BY_ID.get(id);
  if (!entry) throw new Error(`no check of the house is called ${id}`);
  return entry;
}
