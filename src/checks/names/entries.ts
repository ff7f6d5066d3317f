import type { CheckEntry } from '../check-entry';

export const NAMES = [
  { id: 'names.changed', level: 'segment', isAnswerable: true },
  { id: 'names.missing', level: 'segment', isAnswerable: true },
  { id: 'names.spelling', level: 'segment', isAnswerable: true },
] as const satisfies readonly CheckEntry[];
