export interface SentencePlace {
  /** Which of the pieces of the page, and where in it. */
  readonly piece: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where each text stands on a page, of which the words come in pieces: in the order of the page, and else wherever it stands still free;
 * null for one that is not there. `placesOf(['A b.', 'C.'], ['A b. C.'])` has both in the one piece.
 */
export function placesOf(texts: readonly string[], pieces: readonly string[]): (SentencePlace | null)[] {
  const taken: SentencePlace[] = [];
  let last: SentencePlace = { piece: 0, start: 0, end: 0 };
  return texts.map((text) => {
    if (text.trim() === '') return null;
    const place = find(text, pieces, taken, last) ?? find(text, pieces, taken, { piece: 0, start: 0, end: 0 });
    if (!place) return null;
    taken.push(place);
    last = place;
    return place;
  });
}

function find(
  text: string,
  pieces: readonly string[],
  taken: readonly SentencePlace[],
  after: SentencePlace,
): SentencePlace | null {
  for (let piece = after.piece; piece < pieces.length; piece++) {
    const words = pieces[piece] ?? '';
    let start = words.indexOf(text, piece === after.piece ? after.end : 0);
    while (start >= 0) {
      const place = { piece, start, end: start + text.length };
      if (!taken.some((other) => other.piece === piece && other.start < place.end && place.start < other.end))
        return place;
      start = words.indexOf(text, start + 1);
    }
  }
  return null;
}
