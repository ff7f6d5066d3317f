import type { CheckEntry } from '../check-entry';

export const NUMBERS = [
  { id: 'numbers.changed', level: 'segment', isAnswerable: true },
  { id: 'numbers.magnitude', level: 'segment', isAnswerable: true },
  { id: 'numbers.missing', level: 'segment', isAnswerable: true },
  { id: 'numbers.extra', level: 'segment', isAnswerable: true },
  { id: 'numbers.percent', level: 'segment', isAnswerable: true },
] as const satisfies readonly CheckEntry[];
