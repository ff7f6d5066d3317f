import type { Span } from '../../../text/span';

/** A piece of a text as it stands in one line of a terminal, with the columns that are marked. */
export interface ShownRow {
  readonly text: string;
  readonly carets: string;
}

const ZERO_WIDTH = /^[\p{Mn}\p{Me}]$/u;
/** Nothing that steers a terminal or turns its lines round is sent to it: it is shown as a dot. */
const UNSEEN = /^[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]$/u;
const WIDE =
  /^(?:[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation})$/u;

/** How many columns a character takes. */
export function widthOf(character: string): number {
  if (character < '\u0300') return 1;
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** The columns a text takes: `columnsOf('Ұлы')` is 3, also where an accent is a character of its own. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

/** A character as a person can see it in one line. */
export function seen(character: string): string {
  if (character === '\n') return '⏎';
  if (character === '\t') return '→';
  if (character === '\u00A0' || character === '\u202F') return ' ';
  return character > '\u001F' && character < '\u007F' ? character : UNSEEN.test(character) ? '·' : character;
}

/**
 * A text in rows of a given width, broken between words, with `^` under its places; a place of no length is where something is missing.
 * Of a long text only the rows that matter are shown, its first row where none does.
 */
export function shownRows(text: string, spans: readonly Span[], width: number): ShownRow[] {
  const rows: { text: string; carets: string; isMarked: boolean }[] = [];
  let row = { text: '', carets: '', columns: 0, isMarked: false, spaceAt: -1 };
  let cells: { character: string; width: number; isMarked: boolean }[] = [];
  const close = () => {
    rows.push({
      text: cells.map(({ character }) => character).join(''),
      carets: cells
        .map((cell) => (cell.isMarked ? '^' : ' ').repeat(cell.width))
        .join('')
        .trimEnd(),
      isMarked: cells.some((cell) => cell.isMarked),
    });
    cells = [];
    row = { ...row, columns: 0, spaceAt: -1 };
  };
  const marks = [...spans].sort((a, b) => a.start - b.start);
  let offset = 0;
  let next = 0;
  let until = -1;
  for (const character of `${text}${marks.some(({ start }) => start >= text.length) ? ' ' : ''}`) {
    for (let mark = marks[next]; mark && mark.start <= offset; mark = marks[next]) {
      until = Math.max(until, mark.end, mark.start + 1);
      next += 1;
    }
    const shown = seen(character);
    const columns = widthOf(shown);
    if (row.columns + columns > width) {
      const from = row.spaceAt > width / 2 ? row.spaceAt : cells.length;
      const rest = cells.slice(from);
      cells = cells.slice(0, from);
      close();
      cells = rest;
      row.columns = rest.reduce((sum, cell) => sum + cell.width, 0);
    }
    cells.push({ character: shown, width: columns, isMarked: offset < until });
    row.columns += columns;
    if (shown === ' ') row.spaceAt = cells.length;
    offset += character.length;
  }
  close();
  return withoutTheRest(rows);
}

function withoutTheRest(rows: readonly (ShownRow & { readonly isMarked: boolean })[]): ShownRow[] {
  const shown = rows.map(({ text, carets }) => ({ text, carets }));
  if (rows.length <= 3) return shown;
  const gap = { text: '…', carets: '' };
  if (!rows.some(({ isMarked }) => isMarked)) return [...shown.slice(0, 1), gap];
  return rows.flatMap(({ isMarked }, index) => {
    if (isMarked) return shown.slice(index, index + 1);
    return rows[index - 1]?.isMarked || index === 0 ? [gap] : [];
  });
}
