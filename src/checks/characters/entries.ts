import type { CheckEntry } from '../check-entry';

export const CHARACTERS = [
  { id: 'chars.mixed_script', level: 'segment', isAnswerable: true },
  { id: 'chars.lookalike_word', level: 'segment', isAnswerable: true },
  { id: 'chars.disallowed', level: 'segment', isAnswerable: true },
  { id: 'chars.invisible', level: 'segment', isAnswerable: true },
  { id: 'chars.nfc', level: 'segment', isAnswerable: true },
  { id: 'chars.compat', level: 'segment', isAnswerable: true },
  { id: 'encoding.mojibake', level: 'segment', isAnswerable: true },
  { id: 'encoding.question', level: 'segment', isAnswerable: true },
  { id: 'entity.double_escaped', level: 'segment', isAnswerable: true },
  { id: 'kk.letters_flattened', level: 'segment', isAnswerable: true },
  { id: 'kk.letter_word', level: 'segment', isAnswerable: true },
] as const satisfies readonly CheckEntry[];
