import type { CheckEntry } from '../check-entry';

export const APOSTROPHES = [
  { id: 'apostrophe.diff', level: 'copy', isAnswerable: true },
  { id: 'quotes.diff', level: 'copy', isAnswerable: true },
] as const satisfies readonly CheckEntry[];
