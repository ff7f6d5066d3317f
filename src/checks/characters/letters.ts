import type { TextFacts } from '../../text/text-facts';

/** How many letters of each script a text has. */
export interface LetterCounts {
  readonly cyrillic: number;
  readonly latin: number;
  readonly all: number;
}

export function countLetters({ cyrillicLetters, latinLetters, letters }: TextFacts): LetterCounts {
  return { cyrillic: cyrillicLetters, latin: latinLetters, all: letters };
}
