import type { Span } from '../../text/span';

const [AT, HASH, SLASH, POINT] = [0x40, 0x23, 0x2f, 0x2e];

/**
 * The parts of a text between spaces that have a sign of an address: @, #, a slash, or a full stop with something right behind it. No
 * address reaches over a space, so that a long text need not be read again for the few addresses that it has.
 */
export function piecesWithSigns(text: string): Span[] {
  const pieces: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isSign(text, at)) continue;
    let start = at;
    while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start -= 1;
    while (at < text.length && !isSpace(text.charCodeAt(at))) at += 1;
    pieces.push({ start, end: at });
  }
  return pieces;
}

function isSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === POINT) return at + 1 < text.length && !isSpace(text.charCodeAt(at + 1));
  return code === AT || code === HASH || code === SLASH;
}

/** The commonest spaces: another one within a piece does no harm. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a;
}
