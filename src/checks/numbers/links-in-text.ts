import type { Span } from '../../text/span';
import { piecesWithSigns } from '../links/pieces';

const LINK =
  /(?:https?:\/\/|www\.)[^\s"“”«»<>()]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{2,63}|(?<![\w-])[a-z0-9-]{1,63}\.(?:com|org|net|kz|ru|co\.uk|gov|edu)\b(?:\/[^\s"“”«»<>()]*)?/giu;
const SIGN = /[@/]|www\.|\.(?:com|org|net|kz|ru|co|gov|edu)\b/iu;

/** Where the addresses of a text are: what is in them is no number and no date. */
export function linksIn(text: string): Span[] {
  const links: Span[] = [];
  for (const { start, end } of piecesWithSigns(text)) {
    const piece = text.slice(start, end);
    if (!SIGN.test(piece)) continue;
    LINK.lastIndex = 0;
    for (let link = LINK.exec(piece); link; link = LINK.exec(piece)) {
      const from = start + link.index;
      links.push({ start: from, end: from + link[0].length });
    }
  }
  return links;
}
