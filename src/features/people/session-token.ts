import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits, as it stands in a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: whoever reads the table cannot sign in with it. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
