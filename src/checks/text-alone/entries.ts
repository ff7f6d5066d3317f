import type { CheckEntry } from '../check-entry';

export const TEXT_ALONE = [
  { id: 'caps.mid_sentence', level: 'text', isAnswerable: true },
  { id: 'consistency.title_spelling', level: 'text', isAnswerable: true },
  { id: 'block.long', level: 'text', isAnswerable: true },
] as const satisfies readonly CheckEntry[];
