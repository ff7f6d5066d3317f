export interface Wanted {
  readonly find: string;
  readonly isExact: boolean;
  readonly isWholeWord: boolean;
}

export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Where a text has what is looked for; without `isExact` capitals, accents of typing (ё, “”) and kinds of spaces count for nothing. */
export function hitsIn(text: string, wanted: Wanted): Hit[] {
  const pattern = patternOf(wanted);
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** The text with every hit replaced, or the same text. The replacement stands as it is: `$1` is no sign. */
export function replacedIn(text: string, wanted: Wanted, replacement: string): string {
  const pattern = patternOf(wanted);
  return pattern ? text.replace(pattern, () => replacement) : text;
}

function patternOf({ find, isExact, isWholeWord }: Wanted): RegExp | null {
  if (find === '') return null;
  const plain = [...find].map((sign) => (isExact ? escaped(sign) : likeIt(sign))).join('');
  const bounded = isWholeWord ? `(?<![\\p{L}\\p{N}])(?:${plain})(?![\\p{L}\\p{N}])` : plain;
  return new RegExp(bounded, isExact ? 'gu' : 'giu');
}

/** Signs that people type for each other. */
const ALIKE: readonly string[] = ['"“”„«»', "'‘’ʼ", '-–—', ' \u00a0\u202f', 'её'];

function likeIt(sign: string): string {
  const group = ALIKE.find((signs) => signs.includes(sign.toLowerCase()));
  return group ? `[${[...group].map(escaped).join('')}]` : escaped(sign);
}

function escaped(sign: string): string {
  return sign.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}
