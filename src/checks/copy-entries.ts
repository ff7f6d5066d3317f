import type { CheckEntry } from './check-entry';

export const COPIES = [
  { id: 'copy.stripped', level: 'copy', isAnswerable: true },
  { id: 'copy.encoding', level: 'copy', isAnswerable: true },
  { id: 'copy.truncated', level: 'copy', isAnswerable: true },
  { id: 'copy.edited', level: 'copy', isAnswerable: true },
  { id: 'copy.moved', level: 'copy', isAnswerable: true },
] as const satisfies readonly CheckEntry[];
