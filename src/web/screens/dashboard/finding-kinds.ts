/** What checks are about, by the first word of their ids. */
const KINDS = {
  quotations: ['quotes'],
  numbers: ['numbers', 'currency', 'units'],
  dates: ['date', 'time'],
  names: ['names', 'toponym', 'gender', 'title'],
  terms: ['terminology', 'abbreviation'],
  apostrophes: ['apostrophe'],
  letters: ['chars', 'encoding', 'entity', 'kk'],
  punctuation: ['punct', 'brackets', 'space', 'dash', 'ellipsis', 'caps', 'word'],
  meaning: ['negation', 'direction', 'quantifier'],
  completeness: [
    'text',
    'segment',
    'untranslated',
    'language',
    'content',
    'omission',
    'addition',
    'length',
    'duplication',
    'block',
  ],
  consistency: ['consistency'],
  links: ['url', 'email', 'handle', 'hashtag', 'markup', 'md', 'placeholders', 'structure'],
  copies: ['copy'],
} as const satisfies Record<string, readonly string[]>;

export type FindingKind = keyof typeof KINDS | 'other';

const KIND_OF = new Map<string, FindingKind>(
  (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) => KINDS[kind].map((word) => [word, kind] as const)),
);

/** `kindOf('quotes.missing')` is `quotations`. */
export function kindOf(checkId: string): FindingKind {
  return KIND_OF.get(checkId.split('.')[0] ?? '') ?? 'other';
}
