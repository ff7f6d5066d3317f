/** What a character is, to a reader who looks for what was lost. */
export type CharacterKind = 'quote' | 'apostrophe' | 'dash' | 'space' | 'letter' | 'digit' | 'punctuation';

const QUOTES = /^["“”„‟«»‹›‘‚‛]$/u;
const APOSTROPHES = /^['’ʼʻ`´′＇]$/u;
const DASHES = /^[\p{Pd}−]$/u;

/** Whether a character is one of the double quotation marks of our languages, curly, angular or straight. */
export function isDoubleQuote(character: string): boolean {
  return /^["“”„‟«»]$/u.test(character);
}

/**
 * What the character at an offset is. A single mark is an apostrophe behind a letter or in front of a figure (`state's`, `'90s`),
 * and a quotation mark elsewhere.
 */
export function characterKindAt(text: string, offset: number): CharacterKind {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (QUOTES.test(character)) return 'quote';
  if (APOSTROPHES.test(character)) {
    const behindLetter = /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, offset).slice(-2));
    return behindLetter || /^\p{N}/u.test(text.slice(offset + 1, offset + 3)) ? 'apostrophe' : 'quote';
  }
  if (/^\s$/u.test(character)) return 'space';
  if (DASHES.test(character)) return 'dash';
  if (/^[\p{L}\p{M}]$/u.test(character)) return 'letter';
  return /^\p{N}$/u.test(character) ? 'digit' : 'punctuation';
}
