/**
 * Whether an `If-None-Match` header names this strong tag, or any. Compared weakly, as RFC 9110 §13.1.2 asks for reading:
 * a cache on the way may have marked the tag as weak.
 */
export function matchesTag(header: string, tag: string): boolean {
  if (header === tag) return true;
  if (header.trim() === '*') return true;
  return header.split(',').some((part) => part.trim().replace(/^W\//, '') === tag);
}
