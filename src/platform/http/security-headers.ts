import type { FastifyReply } from 'fastify';
import { type HttpSettings, isHttps } from './http-settings';

/** What a kind of answer lets a browser do. */
export type PageKind = 'api' | 'public' | 'tool' | 'desk';

const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const POLICY: Readonly<Record<PageKind, string>> = {
  api: NOTHING,
  // Public pages run no scripts at all.
  public:
    "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  // Bull Board and Swagger UI, for people signed in: their own scripts, and the styles they set inline. Bull Board's
  // page names what it loads from a base address of its own; without it the board stays empty.
  tool: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
  desk: deskPolicy(),
};

/**
 * The desk runs the scripts it was built with, and no other. Its component kit writes style sheets while it runs: only those that know
 * the nonce of the page are let in.
 */
export function deskPolicy(nonce?: string): string {
  const styles = nonce === undefined ? "'self'" : `'self' 'nonce-${nonce}'`;
  return `default-src 'none'; script-src 'self'; worker-src 'self'; style-src ${styles}; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
}

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const;

const made = new Map<string, Readonly<Record<string, string>>>();

/** Sets the security headers of a kind of answer; made once, since every answer carries them. */
export function addSecurityHeaders(reply: FastifyReply, settings: HttpSettings, kind: PageKind): void {
  reply.headers(headersOf(kind, isHttps(settings)));
}

function headersOf(kind: PageKind, isSecure: boolean): Readonly<Record<string, string>> {
  const key = `${kind} ${isSecure}`;
  const known = made.get(key);
  if (known) return known;
  const headers: Record<string, string> = { ...ALWAYS, 'content-security-policy': POLICY[kind] };
  if (kind !== 'public') headers['cache-control'] = 'no-store';
  if (isSecure) headers['strict-transport-security'] = 'max-age=31536000; includeSubDomains';
  made.set(key, headers);
  return headers;
}
