import type { CheckEntry } from '../check-entry';

export const POLARITY = [
  { id: 'negation.lost', level: 'segment', isAnswerable: true },
  { id: 'negation.added', level: 'segment', isAnswerable: true },
  { id: 'direction.flip', level: 'segment', isAnswerable: true },
  { id: 'quantifier.flip', level: 'segment', isAnswerable: true },
] as const satisfies readonly CheckEntry[];
