import { DomainError } from '../../kernel/domain-error';
import { findIllFormed, toNfc } from '../../text/normalize';

export const CHARSETS = ['utf-8', 'windows-1251', 'koi8-r'] as const;
export type Charset = (typeof CHARSETS)[number];

const MEGABYTE = 1024 * 1024;
/** The database keeps the bytes as one value. */
const LARGEST_FILE = 128 * MEGABYTE;

/** Refuses a file that is larger than is taken in one import. */
export function refuseLargeFile(bytes: Uint8Array): void {
  if (bytes.length > LARGEST_FILE) {
    throw new DomainError('too_large', 'intake.too_large', { megabytes: LARGEST_FILE / MEGABYTE });
  }
}

/** Names under which the world declares the three charsets, e.g. in a `Content-Type`. */
const CHARSET_NAMES: Readonly<Record<string, Charset>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'windows-1251': 'windows-1251',
  'cp-1251': 'windows-1251',
  cp1251: 'windows-1251',
  'koi8-r': 'koi8-r',
  koi8r: 'koi8-r',
};

/** Which of the charsets a declaration names; none declared is UTF-8. Another one is refused, never guessed at. */
export function charsetNamed(declared: string | undefined): Charset {
  if (declared === undefined || declared.trim() === '') return 'utf-8';
  const name = declared.trim().toLowerCase();
  const charset = Object.hasOwn(CHARSET_NAMES, name) ? CHARSET_NAMES[name] : undefined;
  if (!charset) {
    throw new DomainError('unsupported', 'intake.charset_unknown', { charset: name.slice(0, 40) });
  }
  return charset;
}

/**
 * The text of received bytes in their declared charset, in NFC and otherwise as it came. Invalid bytes and control
 * characters are refused with their place; nothing is replaced or stripped.
 */
export function readReceivedText(bytes: Uint8Array, charset: Charset): string {
  const text = decode(bytes, charset);
  const control = firstControlCharacter(text);
  if (control) {
    throw new DomainError('invalid', 'intake.control_character', { ...control }, { ...control });
  }
  return toNfc(text);
}

function decode(bytes: Uint8Array, charset: Charset): string {
  if (charset !== 'utf-8' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    throw new DomainError('invalid', 'intake.charset_contradicted', { charset });
  }
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    const offset = firstInvalidByte(bytes, charset);
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    throw new DomainError('invalid', 'intake.invalid_bytes', { charset, offset, byte }, { charset, offset, byte });
  }
}

/**
 * Where decoding stops, in bytes: the first byte of the sequence that is not valid. A decoder that streams accepts a cut
 * sequence at the end of a prefix, so "the prefix is refused" is monotone and can be searched.
 */
function firstInvalidByte(bytes: Uint8Array, charset: Charset): number {
  let accepted = 0;
  let refused = bytes.length + 1;
  while (refused - accepted > 1) {
    const middle = (accepted + refused) >> 1;
    if (acceptsPrefix(bytes.subarray(0, middle), charset)) accepted = middle;
    else refused = middle;
  }
  // The refusal shows at the byte after a started sequence (C3 28) or at the end of the text (C3): step back to its start.
  let start = Math.min(accepted, bytes.length);
  for (let back = 1; back <= 3 && start - back >= 0; back += 1) {
    if (isWholeText(bytes.subarray(0, start), charset)) break;
    if (isWholeText(bytes.subarray(0, start - back), charset)) {
      start -= back;
      break;
    }
  }
  return start;
}

function acceptsPrefix(prefix: Uint8Array, charset: Charset): boolean {
  return decodes(prefix, charset, true);
}

function isWholeText(bytes: Uint8Array, charset: Charset): boolean {
  return decodes(bytes, charset, false);
}

function decodes(bytes: Uint8Array, charset: Charset, stream: boolean): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

export interface ControlCharacter {
  /** As people write it: U+0007. */
  readonly character: string;
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly line: number;
}

/** The first character that no text may hold, with its place; line ends of every kind are let through. */
export function firstControlCharacter(text: string): ControlCharacter | undefined {
  const found = findIllFormed(text.replaceAll('\r', '\n'));
  if (!found) return undefined;
  const line = text.slice(0, found.offset).split(/\r\n|\r|\n/u).length;
  const character = `U+${found.codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  return { character, offset: found.offset, line };
}
