import type { CheckEntry } from '../check-entry';

export const COMPLETENESS = [
  { id: 'text.ill_formed', level: 'segment', isAnswerable: false },
  { id: 'segment.empty', level: 'segment', isAnswerable: false },
  // Told by the desk, which keeps the gaps of an alignment and their reasons.
  { id: 'segment.gap', level: 'segment', isAnswerable: false },
  { id: 'segment.untranslated', level: 'segment', isAnswerable: true },
  { id: 'untranslated.run', level: 'segment', isAnswerable: true },
  { id: 'untranslated.word', level: 'segment', isAnswerable: true },
  { id: 'language.wrong', level: 'segment', isAnswerable: true },
  { id: 'content.unrelated', level: 'segment', isAnswerable: true },
  { id: 'omission.sentence', level: 'segment', isAnswerable: true },
  { id: 'omission.paragraph', level: 'segment', isAnswerable: true },
  { id: 'addition.sentence', level: 'segment', isAnswerable: true },
  { id: 'length.ratio', level: 'segment', isAnswerable: true },
  { id: 'consistency.same_source', level: 'article', isAnswerable: true },
  { id: 'consistency.same_target', level: 'article', isAnswerable: true },
  { id: 'consistency.title', level: 'article', isAnswerable: true },
  { id: 'duplication.segment', level: 'article', isAnswerable: true },
] as const satisfies readonly CheckEntry[];
