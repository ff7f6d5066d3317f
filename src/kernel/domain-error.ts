/** What an error parameter may be: enough for a message, never the text of an article. */
export type ErrorParameters = Readonly<Record<string, string | number | boolean | null>>;

/** How the world should answer. The HTTP adapter maps each to a status; the command line to an exit code. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'stale'
  | 'limited'
  | 'unavailable'
  | 'too_large'
  | 'unsupported';

/**
 * A refusal with a stable code, turned into words by `i18n` under `errors.<code>`.
 * `details` is sent to the client as extra members of the problem document.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly parameters: ErrorParameters = {},
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${kind}: ${code}`);
    this.name = 'DomainError';
  }
}
