import type { ErrorParameters } from './domain-error';

/** Why something ended, as a code with words of its own in every language: `errors.<code>`. */
export interface Cause {
  readonly code: string;
  readonly parameters: ErrorParameters;
}

/** A cause as one line that a log keeps: `publication.embargoed {"until":"2026-03-01T09:00:00Z"}`. */
export function causeText({ code, parameters }: Cause): string {
  return Object.keys(parameters).length === 0 ? code : `${code} ${JSON.stringify(parameters)}`;
}

const CAUSE = /^(?<code>[a-z_]+(?:\.[a-z_]+)+)(?: (?<parameters>\{.*\}))?$/;

/** The cause that such a line tells, or null where it is a sentence of a person or of a program. */
export function causeOf(line: string): Cause | null {
  const found = CAUSE.exec(line)?.groups;
  if (!found?.code) return null;
  try {
    return { code: found.code, parameters: JSON.parse(found.parameters ?? '{}') as ErrorParameters };
  } catch {
    return null;
  }
}
