import type { CheckEntry } from '../check-entry';

export const NAMES = [
  { id: 'names.changed', level: 'segment', isAnswerable: true },
  { id: 'names.missing', level: 'segment', isAnswerable: true },
  { id: 'names.spelling', level: 'segment', isAnswerable: true },
  { id: 'names.inconsistent', level: 'article', isAnswerable: true },
  { id: 'names.suffix', level: 'segment', isAnswerable: true },
  { id: 'toponym.exonym', level: 'segment', isAnswerable: true },
  { id: 'gender.pronoun', level: 'segment', isAnswerable: true },
] as const satisfies readonly CheckEntry[];
