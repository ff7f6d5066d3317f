import type { CheckEntry } from '../check-entry';

export const TERMS = [
  { id: 'abbreviation.mismatch', level: 'segment', isAnswerable: true },
  { id: 'terminology.register', level: 'segment', isAnswerable: true },
  { id: 'terminology.missing', level: 'segment', isAnswerable: true },
  { id: 'terminology.forbidden', level: 'segment', isAnswerable: true },
  { id: 'title.honorific', level: 'segment', isAnswerable: true },
] as const satisfies readonly CheckEntry[];
