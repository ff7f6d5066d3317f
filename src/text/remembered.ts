const MOST = 20_000;
const LONGEST = 40;

/** What `read` says of a word, read once and remembered up to a limit. Very long words are not kept. */
export function remembered<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const value = read(word);
    if (known.size >= MOST) known.clear();
    if (word.length < LONGEST) known.set(word, value);
    return value;
  };
}
