/**
 * What a check looks at: a pair of segments, a pair of articles, one text alone, or two copies of one text.
 */
export type CheckLevel = 'segment' | 'article' | 'text' | 'copy';

export interface CheckEntry {
  readonly id: string;
  readonly level: CheckLevel;
  /** Structural findings can only be repaired. */
  readonly isAnswerable: boolean;
}

/** Every check of the house. Its words are at `checks.<id>` in the three catalogues of the interface. */
export const CATALOGUE = [
  { id: 'text.ill_formed', level: 'segment', isAnswerable: false },
  { id: 'segment.empty', level: 'segment', isAnswerable: false },
  // Told by the desk, which keeps the gaps of an alignment and their reasons.
  { id: 'segment.gap', level: 'segment', isAnswerable: false },
  { id: 'segment.untranslated', level: 'segment', isAnswerable: true },
  { id: 'quotes.missing', level: 'segment', isAnswerable: true },
  { id: 'quotes.fewer', level: 'segment', isAnswerable: true },
  { id: 'quotes.added_speech', level: 'segment', isAnswerable: true },
  { id: 'quotes.unpaired', level: 'article', isAnswerable: true },
  { id: 'numbers.changed', level: 'segment', isAnswerable: true },
  { id: 'numbers.magnitude', level: 'segment', isAnswerable: true },
  { id: 'numbers.missing', level: 'segment', isAnswerable: true },
  { id: 'numbers.extra', level: 'segment', isAnswerable: true },
  { id: 'numbers.percent', level: 'segment', isAnswerable: true },
  { id: 'quotes.unclosed', level: 'text', isAnswerable: true },
  { id: 'quotes.unopened', level: 'text', isAnswerable: true },
  { id: 'caps.mid_sentence', level: 'text', isAnswerable: true },
  { id: 'names.inconsistent', level: 'text', isAnswerable: true },
  { id: 'apostrophe.diff', level: 'copy', isAnswerable: true },
  { id: 'quotes.diff', level: 'copy', isAnswerable: true },
] as const satisfies readonly CheckEntry[];

export type CheckId = (typeof CATALOGUE)[number]['id'];

const BY_ID: ReadonlyMap<string, CheckEntry> = new Map(CATALOGUE.map((entry) => [entry.id, entry]));

/** The entry of a check; a rule that reports under an unknown id is a mistake of ours. */
export function checkEntry(id: string): CheckEntry {
  const entry = BY_ID.get(id);
  if (!entry) throw new Error(`no check of the house is called ${id}`);
  return entry;
}
