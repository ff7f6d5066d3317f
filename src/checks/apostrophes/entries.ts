import type { CheckEntry } from '../check-entry';

export const APOSTROPHES = [
  { id: 'apostrophe.contraction', level: 'segment', isAnswerable: true },
  { id: 'apostrophe.irregular', level: 'segment', isAnswerable: true },
  { id: 'apostrophe.its', level: 'segment', isAnswerable: true },
  { id: 'apostrophe.source_name', level: 'segment', isAnswerable: true },
  { id: 'apostrophe.source_noun', level: 'segment', isAnswerable: true },
  { id: 'apostrophe.izafet', level: 'segment', isAnswerable: true },
  { id: 'apostrophe.plural_possessive', level: 'segment', isAnswerable: true },
  { id: 'apostrophe.glyph', level: 'segment', isAnswerable: true },
  { id: 'apostrophe.diff', level: 'copy', isAnswerable: true },
  { id: 'quotes.diff', level: 'copy', isAnswerable: true },
] as const satisfies readonly CheckEntry[];
