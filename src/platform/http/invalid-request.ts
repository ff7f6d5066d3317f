import { z } from 'zod';

export interface RequestIssue {
  /** Dotted, with indexes: `segments.0.text`. Empty for the whole. */
  readonly path: string;
  /** Words stand under `validation.<code>`, or under the code itself where it names a message. */
  readonly code: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly offset?: number;
}

/** What was sent does not have the shape the contract asks for (400), or holds text that cannot be kept (422). */
export class InvalidRequest extends Error {
  constructor(
    readonly issues: readonly RequestIssue[],
    readonly status: 400 | 422 = 400,
    readonly code = 'request.invalid',
  ) {
    super(`${code}: ${issues.map((issue) => `${issue.path} ${issue.code}`).join(', ')}`);
    this.name = 'InvalidRequest';
  }
}

/** At most so many issues are told; the first ones are enough to mend a request. */
const MOST_ISSUES = 50;

type SchemaIssue = Partial<z.core.$ZodIssue> & { readonly message: string; readonly path?: readonly unknown[] };

/** The issues of a schema as ours. */
export function invalidRequestFrom(issues: readonly unknown[]): InvalidRequest {
  return new InvalidRequest(issues.slice(0, MOST_ISSUES).flatMap((issue) => issuesFrom(issue as SchemaIssue)));
}

function issuesFrom(issue: SchemaIssue): RequestIssue[] {
  const path = pathOf(issue.path ?? []);
  const known = issue as z.core.$ZodIssue;
  switch (known.code) {
    case 'unrecognized_keys':
      return known.keys
        .slice(0, MOST_ISSUES)
        .map((key) => ({ path: pathOf([...known.path, key]), code: 'unknown_field', parameters: {} }));
    case 'invalid_type':
      return isAbsent(issue.message)
        ? [{ path, code: 'required', parameters: {} }]
        : [{ path, code: 'invalid_type', parameters: { expected: known.expected } }];
    case 'too_small':
      return [{ path, code: `too_small_${amountOf(known.origin)}`, parameters: { limit: Number(known.minimum) } }];
    case 'too_big':
      return [{ path, code: `too_big_${amountOf(known.origin)}`, parameters: { limit: Number(known.maximum) } }];
    case 'invalid_format':
      return [{ path, code: 'invalid_format', parameters: { format: known.format } }];
    case 'invalid_value':
      return [{ path, code: 'invalid_value', parameters: { allowed: known.values.map(String).join(', ') } }];
    case 'custom':
      return [ownIssue(path, issue.message, known.params ?? {})];
    default:
      return [{ path, code: 'invalid', parameters: {} }];
  }
}

/** zod says in its message only that a value was not there at all. */
function isAbsent(message: string): boolean {
  return message.endsWith('received undefined');
}

/** The contract's own rules name their words: `{ message: 'validation.one_line' }`, and may say where in the text. */
function ownIssue(path: string, message: string, parameters: Readonly<Record<string, unknown>>): RequestIssue {
  const code = message.startsWith('validation.') ? message.slice('validation.'.length) : 'invalid';
  const { offset } = parameters;
  return { path, code, parameters, ...(typeof offset === 'number' ? { offset } : {}) };
}

function amountOf(origin: string): 'text' | 'list' | 'number' {
  if (origin === 'string') return 'text';
  return origin === 'array' || origin === 'set' ? 'list' : 'number';
}

function pathOf(path: readonly unknown[]): string {
  return path.map((key) => String(key).slice(0, 100)).join('.');
}
