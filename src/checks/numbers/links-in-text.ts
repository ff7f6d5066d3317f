import type { Span } from '../../text/span';

const LINK =
  /(?:https?:\/\/|www\.)[^\s"“”«»<>()]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{2,63}|(?<![\w-])[a-z0-9-]{1,63}\.(?:com|org|net|kz|ru|co\.uk|gov|edu)\b(?:\/[^\s"“”«»<>()]*)?/giu;
const SIGN = /[@/]|www\.|\.(?:com|org|net|kz|ru|co|gov|edu)\b/iu;

/** Where the addresses of a text are: what is in them is no number and no date. */
export function linksIn(text: string): Span[] {
  if (!SIGN.test(text)) return [];
  return Array.from(text.matchAll(LINK), ({ 0: link, index }) => ({ start: index, end: index + link.length }));
}
