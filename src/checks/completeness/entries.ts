import type { CheckEntry } from '../check-entry';

export const COMPLETENESS = [
  { id: 'text.ill_formed', level: 'segment', isAnswerable: false },
  { id: 'segment.empty', level: 'segment', isAnswerable: false },
  // Told by the desk, which keeps the gaps of an alignment and their reasons.
  { id: 'segment.gap', level: 'segment', isAnswerable: false },
  { id: 'segment.untranslated', level: 'segment', isAnswerable: true },
] as const satisfies readonly CheckEntry[];
