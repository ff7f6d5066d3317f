/** How many letters of each script a text has. */
export interface LetterCounts {
  readonly cyrillic: number;
  readonly latin: number;
  readonly all: number;
}

export function countLetters(text: string): LetterCounts {
  return {
    cyrillic: text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0,
    latin: text.match(/\p{Script=Latin}/gu)?.length ?? 0,
    all: text.match(/\p{L}/gu)?.length ?? 0,
  };
}
