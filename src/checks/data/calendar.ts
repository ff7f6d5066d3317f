/**
 * Months, weekdays and relative days. Source: CLDR 48, `dates/calendars/gregorian` (format and stand-alone, wide and abbreviated), kk and
 * en; the relative days from `dates/fields` of the same. Kazakh entries are stems that take endings; қыркүйек softens to қыркүйег-.
 */
export const KAZAKH_MONTHS: readonly (readonly string[])[] = [
  ['қаңтар'],
  ['ақпан'],
  ['наурыз'],
  ['сәуір'],
  ['мамыр'],
  ['маусым'],
  ['шілде'],
  ['тамыз'],
  ['қыркүйек', 'қыркүйег'],
  ['қазан'],
  ['қараша'],
  ['желтоқсан'],
];

/** Months that are also a season or a sport's season, a cauldron, a holiday: alone, they need not be a month. */
export const KAZAKH_DOUBTFUL_MONTHS: readonly string[] = ['маусым', 'қазан', 'наурыз'];

export const ENGLISH_MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Months that are also a verb, a name or short for something: alone, they need a preposition before them. */
export const ENGLISH_DOUBTFUL_MONTHS: readonly string[] = [
  ...['march', 'may'],
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
];

/** Monday first, as ISO 8601 counts. */
export const KAZAKH_WEEKDAYS: readonly string[] = [
  'дүйсенбі',
  'сейсенбі',
  'сәрсенбі',
  'бейсенбі',
  'жұма',
  'сенбі',
  'жексенбі',
];

export const ENGLISH_WEEKDAYS: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** A relative day or year: what it counts and how far from now. */
export const KAZAKH_RELATIVE: Readonly<Record<string, readonly [unit: 'day' | 'year', distance: number]>> = {
  кеше: ['day', -1],
  бүгін: ['day', 0],
  ертең: ['day', 1],
  былтыр: ['year', -1],
  биыл: ['year', 0],
};

export const ENGLISH_RELATIVE: Readonly<Record<string, readonly [unit: 'day' | 'year', distance: number]>> = {
  yesterday: ['day', -1],
  today: ['day', 0],
  tonight: ['day', 0],
  tomorrow: ['day', 1],
};
