import type { CheckEntry } from '../check-entry';

export const DATES = [
  { id: 'date.changed', level: 'segment', isAnswerable: true },
  { id: 'date.missing', level: 'segment', isAnswerable: true },
  { id: 'date.month', level: 'segment', isAnswerable: true },
  { id: 'date.weekday', level: 'segment', isAnswerable: true },
  { id: 'date.weekday_calendar', level: 'segment', isAnswerable: true },
  { id: 'date.format', level: 'segment', isAnswerable: true },
  { id: 'date.relative', level: 'segment', isAnswerable: true },
  { id: 'time.changed', level: 'segment', isAnswerable: true },
] as const satisfies readonly CheckEntry[];
