/** A 32-bit hash of a text (FNV-1a over UTF-16 units): the same on every machine, for finding and not for proving. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return stirred(hash);
}

const PRIME = 0x01000193;

/** A last stir, so that texts which differ at their end only do not stay neighbours. */
function stirred(last: number): number {
  let hash = last;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A 128-bit hash of a text as 32 hexadecimal digits: four of the above, in one pass. */
export function hash128(text: string): string {
  let [a, b, c, d] = [0x811c9dc5, 0x9747b28c, 0x1b873593, 0xcc9e2d51];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, PRIME);
    b = Math.imul(b ^ code, PRIME);
    c = Math.imul(c ^ code, PRIME);
    d = Math.imul(d ^ code, PRIME);
  }
  return [a, b, c, d].map((hash) => stirred(hash).toString(16).padStart(8, '0')).join('');
}
