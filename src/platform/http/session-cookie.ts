import type { FastifyReply, FastifyRequest } from 'fastify';
import { type HttpSettings, isHttps } from './http-settings';

const SEVEN_DAYS = 7 * 24 * 60 * 60;

/** `__Host-` locks the cookie to this host and to https; without https browsers would refuse it. */
export function cookieName(settings: HttpSettings): string {
  return isHttps(settings) ? '__Host-egiz' : 'egiz';
}

/** The session token a request carries, if any: the first cookie of that name. Tokens are base64url, nothing needs decoding. */
export function tokenOf(request: FastifyRequest, settings: HttpSettings): string | undefined {
  const prefix = `${cookieName(settings)}=`;
  for (const part of request.headers.cookie?.split(';') ?? []) {
    const pair = part.trim();
    if (pair.startsWith(prefix)) return pair.slice(prefix.length);
  }
  return undefined;
}

/** Hands the browser its session token. */
export function setSessionCookie(reply: FastifyReply, settings: HttpSettings, token: string): void {
  reply.header('set-cookie', written(settings, token, SEVEN_DAYS));
}

/** Makes the browser forget its session token. */
export function clearSessionCookie(reply: FastifyReply, settings: HttpSettings): void {
  reply.header('set-cookie', written(settings, '', 0));
}

function written(settings: HttpSettings, value: string, maxAge: number): string {
  const secure = isHttps(settings) ? '; Secure' : '';
  return `${cookieName(settings)}=${value}; Max-Age=${maxAge}; Path=/; HttpOnly; SameSite=Lax${secure}`;
}
