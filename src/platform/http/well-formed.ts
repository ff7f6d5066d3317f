import { InvalidRequest, type RequestIssue } from './invalid-request';

/** How deep a request body may nest; deeper ones are refused before anything, the log included, walks through them. */
export const DEEPEST = 32;

/**
 * Refuses what no rule further in could treat well: NUL and lone surrogates in a string (they cannot be kept, and are never
 * dropped silently), and keys that change prototypes. Numbers that JSON writes but JavaScript cannot hold come as Infinity.
 */
export function refuseIllFormed(value: unknown, path = ''): void {
  const issue = illFormedPart(value, path);
  if (!issue) return;
  if (issue.code === 'text_not_well_formed') throw new InvalidRequest([issue], 422, 'text.not_well_formed');
  throw new InvalidRequest([issue]);
}

function illFormedPart(value: unknown, path: string): RequestIssue | undefined {
  if (typeof value === 'string') return illFormedText(value, path);
  if (typeof value === 'number' && !Number.isFinite(value)) return { path, code: 'invalid_number', parameters: {} };
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return undefined;
  for (const key of Object.keys(value)) {
    const place = path === '' ? key : `${path}.${key}`;
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
      return { path: place, code: 'unknown_field', parameters: {} };
    }
    const issue = illFormedText(key, path) ?? illFormedPart((value as Record<string, unknown>)[key], place);
    if (issue) return issue;
  }
  return undefined;
}

function illFormedText(text: string, path: string): RequestIssue | undefined {
  const nul = text.indexOf('\0');
  // With the u flag a surrogate matches only where its other half is missing.
  const offset = nul >= 0 ? nul : text.search(/\p{Surrogate}/u);
  return offset < 0 ? undefined : { path, code: 'text_not_well_formed', parameters: { offset }, offset };
}

/** How deep the brackets of a JSON text nest, without parsing it. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index);
    if (isInString) {
      if (code === BACKSLASH) index++;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (++depth > DEEPEST) return true;
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
