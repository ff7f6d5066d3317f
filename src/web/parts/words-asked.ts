/** Words in an address that a list is narrowed to; whatever cannot be any is left out. */
export function wordsAsked(value: unknown): string | undefined {
  // A number in the address arrives as one.
  const words = typeof value === 'number' ? String(value) : value;
  return typeof words === 'string' && words.trim() !== '' ? words.slice(0, 200) : undefined;
}
