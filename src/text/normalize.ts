/** Why a character may not stand in a text. */
export type IllFormedReason = 'nul' | 'control' | 'surrogate';

export interface IllFormed {
  /** UTF-16 offset of the first character that may not stand there. */
  readonly offset: number;
  readonly codePoint: number;
  readonly reason: IllFormedReason;
}

/**
 * Composed form, and nothing else: no quote, apostrophe, dash or space is ever "cleaned".
 * `toNfc('и\u0306') === 'й'`.
 */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/** CR LF and lone CR become LF: line ends are an affair of files, not of texts. */
export function toLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Control characters and halves of pairs: nearly no text has any, and need not be looked at unit by unit. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const SUSPECT = /[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]/;

/**
 * The first character that may not stand in a text: NUL, control characters other than tab and line feed, half of a surrogate
 * pair. The database refuses the same ones, so that a text is judged once, with its place, before it gets there.
 */
export function findIllFormed(text: string): IllFormed | null {
  if (!SUSPECT.test(text)) return null;
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit >= 0x20 && unit < 0x7f) continue;
    if (unit === 0) return { offset, codePoint: 0, reason: 'nul' };
    if (unit < 0x20 && unit !== 0x09 && unit !== 0x0a) return { offset, codePoint: unit, reason: 'control' };
    if (unit >= 0x7f && unit <= 0x9f) return { offset, codePoint: unit, reason: 'control' };
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(offset + 1);
    const isPair = unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
    if (!isPair) return { offset, codePoint: unit, reason: 'surrogate' };
    offset += 1;
  }
  return null;
}
