export interface CutPlace {
  readonly offset: number;
  /** The word it begins with. */
  readonly word: string;
}

/** Where a sentence may be cut: before each of its words but the first. `cutPlaces('Ол келді.', 'kk')` is `[{ offset: 3, word: 'келді.' }]`. */
export function cutPlaces(text: string): CutPlace[] {
  return [...text.matchAll(/\S+/gu)].slice(1).map((found) => ({ offset: found.index, word: found[0] }));
}

/** Where most people would cut: before the second sentence, or nowhere. */
export function likelyCut(text: string, locale: string): number {
  const [, second] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return second ? second.index : text.length;
}
