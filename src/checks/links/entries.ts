import type { CheckEntry } from '../check-entry';

export const LINKS = [
  { id: 'url.changed', level: 'segment', isAnswerable: true },
  { id: 'url.missing', level: 'segment', isAnswerable: true },
  { id: 'url.extra', level: 'segment', isAnswerable: true },
  { id: 'email.changed', level: 'segment', isAnswerable: true },
  { id: 'handle.changed', level: 'segment', isAnswerable: true },
  { id: 'hashtag.changed', level: 'segment', isAnswerable: true },
  { id: 'markup.tags', level: 'segment', isAnswerable: true },
  { id: 'markup.nesting', level: 'segment', isAnswerable: true },
  { id: 'md.syntax', level: 'segment', isAnswerable: true },
  { id: 'placeholders.changed', level: 'segment', isAnswerable: true },
  { id: 'structure.list', level: 'segment', isAnswerable: true },
  { id: 'structure.heading', level: 'segment', isAnswerable: true },
  { id: 'structure.table', level: 'segment', isAnswerable: true },
  { id: 'structure.media', level: 'segment', isAnswerable: true },
] as const satisfies readonly CheckEntry[];
