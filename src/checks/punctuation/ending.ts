/** The mark at the end of a text, behind which only quotation marks, brackets and tags may stand. */
export interface Ending {
  /** One of `. ? ! … , ; :`, or nothing. */
  readonly mark: string;
  /** Where the mark stands, or would stand: behind the last word. */
  readonly offset: number;
}

const CLOSERS = '"“”„»«’\'‘)]›*_';
const MARKS = '.?!…,;:';

/** How a text ends: `«Келді ме?»` ends in a question mark. */
export function endingOf(text: string): Ending {
  let at = text.length - 1;
  for (; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (character === '>') {
      const tag = text.lastIndexOf('<', at);
      if (tag < 0 || at - tag > 60) break;
      at = tag;
    } else if (!CLOSERS.includes(character) && !isSpace(character)) break;
  }
  const character = text.charAt(at);
  if (!MARKS.includes(character) || character === '') return { mark: '', offset: at + 1 };
  // …?! asks, …!.. exclaims: the strongest of the marks in a row counts.
  let first = at;
  while (first > 0 && MARKS.includes(text.charAt(first - 1))) first -= 1;
  const row = text.slice(first, at + 1);
  const mark = ['?', '!'].find((strong) => row.includes(strong)) ?? (row.endsWith('..') ? '…' : character);
  return { mark, offset: first };
}

function isSpace(character: string): boolean {
  return (
    character === ' ' || character === '\n' || character === '\t' || character === '\u00a0' || character === '\u202f'
  );
}
