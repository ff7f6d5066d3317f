import type { IncomingHttpHeaders } from 'node:http';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a method promises to change nothing. */
export function isSafeMethod(method: string): boolean {
  return SAFE_METHODS.has(method);
}

/**
 * Whether a writing request comes from our own pages, or from a program that is no browser (no `Origin`, no fetch metadata).
 * Without a configured address the page must come from the very host that was asked.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, publicUrl: URL | undefined): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (publicUrl) return origin === publicUrl.origin;
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}
