import { diffArrays } from 'diff';

export interface DiffPiece {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
  /** Where it begins among all pieces put together; names the piece in a list. */
  readonly start: number;
}

/** Beyond this many changes two texts are different texts: shown whole, not word by word. */
const MOST_CHANGES = 4_000;

/**
 * What was taken out and put in between two texts, by words as their language has them, white space and marks apart:
 * `wordDiff('Ол келді.', 'Ол кетті.', 'kk')` is `Ол ` same, `келді` deleted, `кетті` inserted, `.` same.
 */
export function wordDiff(before: string, after: string, locale: string): DiffPiece[] {
  if (before === after) return placed([{ kind: 'same', text: before }]);
  const changes = diffArrays(wordsOf(before, locale), wordsOf(after, locale), { maxEditLength: MOST_CHANGES });
  if (!changes) {
    return placed([
      { kind: 'deleted', text: before },
      { kind: 'inserted', text: after },
    ]);
  }
  return placed(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'inserted' : removed ? 'deleted' : 'same',
      text: value.join(''),
    })),
  );
}

function placed(pieces: readonly Omit<DiffPiece, 'start'>[]): DiffPiece[] {
  let start = 0;
  return pieces
    .filter(({ text }) => text !== '')
    .map((piece) => {
      const here = { ...piece, start };
      start += piece.text.length;
      return here;
    });
}

const segmenters = new Map<string, Intl.Segmenter>();

function wordsOf(text: string, locale: string): string[] {
  let segmenter = segmenters.get(locale);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    segmenters.set(locale, segmenter);
  }
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
