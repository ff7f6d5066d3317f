const LONGEST = 500;
// With the u flag \p{Surrogate} matches only where its other half is missing, and \p{Control} spares nothing but what is excepted.
const UNSTORABLE = /(?![\t\n\r])\p{Control}|\p{Surrogate}/gu;

/**
 * The words of an error as they can be stored and logged anywhere: PostgreSQL refuses NUL and lone surrogates, and a queue that
 * cannot store why a job failed runs it again and again.
 *
 * @example errorText(new Error('bad \0 byte')) === 'bad \uFFFD byte'
 */
export function errorText(error: unknown): string {
  const words = error instanceof Error ? error.message || error.name : String(error);
  return words.slice(0, LONGEST).replace(UNSTORABLE, '\uFFFD');
}
