/** One side of a segment: its text, and the white space behind it. */
export interface Side {
  readonly text: string;
  readonly separator: string;
}

/**
 * Cuts one side in two. White space at the cut parts the halves; a half may be empty, then the other keeps everything.
 *
 *     cut({ text: 'One. Two.', separator: '\n' }, 4)   // [{ text: 'One.', separator: ' ' }, { text: 'Two.', separator: '\n' }]
 */
export function cut(side: Side, offset: number): readonly [Side, Side] {
  const left = side.text.slice(0, offset).trimEnd();
  const right = side.text.slice(offset).trimStart();
  if (right === '') return [side, { text: '', separator: '' }];
  if (left === '') return [{ text: '', separator: '' }, side];
  const separator = side.text.slice(left.length, side.text.length - right.length);
  return [
    { text: left, separator },
    { text: right, separator: side.separator },
  ];
}

/** Puts two neighbours together: `join` of what was `cut` is what stood before, to the character. */
export function join(first: Side, second: Side): Side {
  if (second.text === '') return first;
  if (first.text === '') return second;
  return { text: first.text + first.separator + second.text, separator: second.separator };
}

/** Whether a text may be cut at an offset: within it, and not inside a letter. */
export function isCut(text: string, offset: number): boolean {
  if (offset > text.length) return false;
  return offset === 0 || offset === text.length || !isInsideLetter(text, offset);
}

const letters = new Intl.Segmenter('kk', { granularity: 'grapheme' });

function isInsideLetter(text: string, offset: number): boolean {
  return letters.segment(text).containing(offset)?.index !== offset;
}
