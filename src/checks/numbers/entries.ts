import type { CheckEntry } from '../check-entry';

export const NUMBERS = [
  { id: 'numbers.changed', level: 'segment', isAnswerable: true },
  { id: 'numbers.magnitude', level: 'segment', isAnswerable: true },
  { id: 'numbers.missing', level: 'segment', isAnswerable: true },
  { id: 'numbers.extra', level: 'segment', isAnswerable: true },
  { id: 'numbers.percent', level: 'segment', isAnswerable: true },
  { id: 'numbers.range', level: 'segment', isAnswerable: true },
  { id: 'numbers.ordinal', level: 'segment', isAnswerable: true },
  { id: 'numbers.identifier', level: 'segment', isAnswerable: true },
  { id: 'currency.mismatch', level: 'segment', isAnswerable: true },
  { id: 'numbers.format', level: 'segment', isAnswerable: true },
  { id: 'numbers.approx', level: 'segment', isAnswerable: true },
  { id: 'units.conversion', level: 'segment', isAnswerable: true },
  { id: 'units.mismatch', level: 'segment', isAnswerable: true },
] as const satisfies readonly CheckEntry[];
