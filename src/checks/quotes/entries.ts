import type { CheckEntry } from '../check-entry';

export const QUOTES = [
  { id: 'quotes.missing', level: 'segment', isAnswerable: true },
  { id: 'quotes.fewer', level: 'segment', isAnswerable: true },
  { id: 'quotes.partial_missing', level: 'segment', isAnswerable: true },
  { id: 'quotes.attribution', level: 'segment', isAnswerable: true },
  { id: 'quotes.added_speech', level: 'segment', isAnswerable: true },
  { id: 'quotes.content', level: 'segment', isAnswerable: true },
  { id: 'quotes.dash_calque', level: 'segment', isAnswerable: true },
  { id: 'quotes.nesting', level: 'segment', isAnswerable: true },
  { id: 'quotes.style', level: 'segment', isAnswerable: true },
  { id: 'quotes.unpaired', level: 'article', isAnswerable: true },
  { id: 'quotes.unclosed', level: 'text', isAnswerable: true },
  { id: 'quotes.unopened', level: 'text', isAnswerable: true },
] as const satisfies readonly CheckEntry[];
