import type { Span } from '../../text/span';
import { piecesWithSigns } from './pieces';

export type AddressKind = 'url' | 'email' | 'handle' | 'hashtag';

export interface Address {
  readonly kind: AddressKind;
  readonly span: Span;
  /** As it stands in the text. */
  readonly text: string;
  /** What is compared: without the protocol, `www.`, a slash at the end, and the part that only names the language. */
  readonly value: string;
}

const TOP_LEVEL =
  'com|org|net|kz|қаз|ru|uz|kg|tr|uk|us|eu|de|fr|cn|int|edu|gov|info|io|ai|media|news|tv|me|biz|app|dev|example';
const ADDRESS = new RegExp(
  [
    '(?<email>[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8})',
    '(?<url>(?:https?:\\/\\/|www\\.)[^\\s"“”«»<>]+)',
    `(?<domain>(?<![\\p{L}\\p{N}@._-]|(?<!\\/)\\/)[a-z0-9](?:[a-z0-9-]{0,62})(?:\\.[a-z0-9-]{1,63}){0,4}\\.(?:${TOP_LEVEL})(?![\\p{L}\\p{N}@-])(?:\\/[^\\s"“”«»<>]*)?)`,
    '(?<handle>(?<![\\p{L}\\p{N}@._/-])@[A-Za-z0-9_]{2,30})',
    '(?<hashtag>(?<![\\p{L}\\p{N}&#/])#[\\p{L}_][\\p{L}\\p{N}_]{1,60})',
  ].join('|'),
  'giu',
);
const SIGNS = /[@#]|\/\/|www\.|[a-z0-9]\.[a-zқ]{2}/iu;
// A site has its languages side by side: /kz/ and /en/, kk.example, ?lang=kk.
const LANGUAGE_PART =
  /(?<=\/)(?:kk|kz|kaz|en|eng|ru|rus|qaz)(?=\/|$|\?)|(?<=[?&](?:lang|language|locale|hl)=)(?:kk|kz|kaz|en|eng|ru|rus|qaz)(?=&|$)|^(?:kk|kz|en|ru)(?=\.[^.]+\.)/giu;

const TORN = /(?:https?\s*:?)?\s*:?\s*\/\/\s*$/iu;

/** The addresses of a text: of pages and people, handles and hashtags. */
export function findAddresses(text: string): Address[] {
  const found: Address[] = [];
  for (const { start, end } of piecesWithSigns(text)) {
    const piece = text.slice(start, end);
    if (SIGNS.test(piece)) addAddresses(piece, start, text, found);
  }
  return found;
}

function addAddresses(piece: string, start: number, text: string, found: Address[]): void {
  ADDRESS.lastIndex = 0;
  for (let match = ADDRESS.exec(piece); match; match = ADDRESS.exec(piece)) {
    const { groups, 0: matched } = match;
    const index = start + match.index;
    const whole = groups?.handle || groups?.hashtag ? matched : withoutTrailingMarks(matched);
    const kind = groups?.email ? 'email' : groups?.handle ? 'handle' : groups?.hashtag ? 'hashtag' : 'url';
    // https ://example.kz: the protocol was torn off, and the address leads nowhere.
    const torn = kind === 'url' ? (TORN.exec(text.slice(Math.max(0, index - 12), index))?.[0].length ?? 0) : 0;
    const span = { start: index - torn, end: index + whole.length };
    found.push({ kind, span, text: text.slice(span.start, span.end), value: comparable(kind, whole, torn > 0) });
  }
}

/** A full stop, a comma or a closing bracket behind an address is not part of it, unless the bracket was opened in it. */
function withoutTrailingMarks(address: string): string {
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    if (last === ')' && !address.slice(0, end).includes('(')) continue;
    if (!".,;:!?…'’*_".includes(last)) break;
  }
  return address.slice(0, end);
}

function comparable(kind: AddressKind, address: string, isTorn: boolean): string {
  if (kind !== 'url') return address.toLowerCase();
  const bare = address.replace(/^https?:\/\//iu, '').replace(/^www\./iu, '');
  const slash = bare.indexOf('/');
  const [host, path] = slash < 0 ? [bare, ''] : [bare.slice(0, slash), bare.slice(slash)];
  return (isTorn ? 'torn ' : '') + (host.toLowerCase() + path).replace(/\/$/u, '').replace(LANGUAGE_PART, '*');
}
