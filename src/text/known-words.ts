/** A word as it stands, and in small letters: one string for all places where it stands. */
export class KnownWord {
  /** What readers made of it, each in its own place. */
  readonly notes: unknown[] = [];
  private lowerRead: string | undefined;
  private isAllCapsRead: boolean | undefined;

  constructor(readonly text: string) {}

  get lower(): string {
    this.lowerRead ??= this.text.toLowerCase();
    return this.lowerRead;
  }

  get isAllCaps(): boolean {
    this.isAllCapsRead ??= this.text.length > 1 && this.text === this.text.toUpperCase() && this.text !== this.lower;
    return this.isAllCapsRead;
  }
}

let readers = 0;

/** What `read` says of a word, read once and kept with the word. */
export function noted<T>(read: (word: KnownWord) => T): (word: KnownWord) => T {
  const place = readers;
  readers += 1;
  return (word) => {
    const seen = word.notes[place] as T | undefined;
    if (seen !== undefined) return seen;
    const value = read(word);
    while (word.notes.length < place) word.notes.push(undefined);
    word.notes[place] = value;
    return value;
  };
}

const SLOTS = 1 << 15;
const LONGEST = 32;
/** Each word has one slot by its letters; another that needs the slot takes it, so that the table never grows. */
const known: (KnownWord | undefined)[] = new Array<KnownWord | undefined>(SLOTS).fill(undefined);

/**
 * The word between two places of a text. Few words make up most of every text: one that was seen lately is the same object again, and
 * whoever looks up its string in a map need not read its letters anew.
 */
export function knownWord(text: string, start: number, end: number): KnownWord {
  const length = end - start;
  if (length > LONGEST) return new KnownWord(text.slice(start, end));
  let hash = length;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const found = known[slot];
  if (found && found.text.length === length && text.startsWith(found.text, start)) return found;
  const word = new KnownWord(copied(text, start, end));
  known[slot] = word;
  return word;
}

/** A slice would keep the whole text that it was cut from. */
function copied(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at += 1) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}
