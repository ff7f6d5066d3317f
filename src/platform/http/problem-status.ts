import type { ErrorKind } from '../../kernel/domain-error';

/** Which status answers which kind of refusal. */
export const STATUS_OF_KIND: Readonly<Record<ErrorKind, number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  stale: 412,
  limited: 429,
  unavailable: 503,
  too_large: 413,
  unsupported: 415,
};

/** Codes for refusals that come from the HTTP layer itself. */
export const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  404: 'missing',
  405: 'request.method',
  408: 'request.timeout',
  413: 'request.too_large',
  414: 'request.too_long',
  415: 'request.unsupported',
  503: 'unavailable',
};
