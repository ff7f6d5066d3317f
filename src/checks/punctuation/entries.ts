import type { CheckEntry } from '../check-entry';

export const PUNCTUATION = [
  { id: 'punct.end_missing', level: 'segment', isAnswerable: true },
  { id: 'punct.end_changed', level: 'segment', isAnswerable: true },
  { id: 'punct.end_added', level: 'segment', isAnswerable: true },
  { id: 'punct.question', level: 'segment', isAnswerable: true },
  { id: 'punct.repeated', level: 'segment', isAnswerable: true },
  { id: 'brackets.unpaired', level: 'segment', isAnswerable: true },
  { id: 'brackets.missing', level: 'segment', isAnswerable: true },
  { id: 'space.before_punct', level: 'segment', isAnswerable: true },
  { id: 'space.after_punct', level: 'segment', isAnswerable: true },
  { id: 'space.double', level: 'segment', isAnswerable: true },
  { id: 'space.edge', level: 'segment', isAnswerable: true },
  { id: 'dash.style', level: 'segment', isAnswerable: true },
  { id: 'ellipsis.style', level: 'segment', isAnswerable: true },
  { id: 'caps.start', level: 'segment', isAnswerable: true },
  { id: 'caps.month_day', level: 'segment', isAnswerable: true },
  { id: 'word.doubled', level: 'segment', isAnswerable: true },
] as const satisfies readonly CheckEntry[];
