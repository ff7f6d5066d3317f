import type { Problem } from '../../contract/problem';
import type { InterfaceLocale } from '../../kernel/locale';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The server said no, and why. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** The server was not reached. */
export class Unreachable extends Error {}

let language: InterfaceLocale = 'kk';
let csrfToken = '';
let onSessionEnded: () => void = () => undefined;
/** How far the clock of the server is ahead of this machine's, in milliseconds. */
let ahead = 0;

/** The language refusals are said in. */
export function answerIn(locale: InterfaceLocale): void {
  language = locale;
}

/** What every writing request has to show. */
export function writeWith(token: string): void {
  csrfToken = token;
}

/** Called whenever the server no longer knows who asks. */
export function whenSessionEnds(tell: () => void): void {
  onSessionEnded = tell;
}

/** The time by the clock that leases run by; the clocks of machines at home are often wrong by minutes. */
export function serverNow(): number {
  return Date.now() + ahead;
}

/** One request to the API, answered by its JSON. */
export function ask<Answer>(
  method: Method,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  if (body === undefined) return send(method, path, undefined, headers);
  return send(method, path, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
}

/** The same for what is no JSON, such as a file; the browser itself says what it is. */
export async function send<Answer>(
  method: Method,
  path: string,
  body: BodyInit | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const askedWith = csrfToken;
  const reply = await reach(`/api${path}`, {
    method,
    headers: {
      accept: 'application/json',
      'accept-language': language,
      ...(method === 'GET' ? {} : { 'x-csrf-token': csrfToken }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  });
  if (reply.ok) return (reply.status === 204 ? undefined : await reply.json()) as Answer;
  const problem = await problemOf(reply);
  // What was asked before somebody signed in again says nothing about the new session.
  if (reply.status === 401 && askedWith === csrfToken) onSessionEnded();
  throw new Refusal(problem);
}

async function reach(path: string, request: RequestInit): Promise<Response> {
  try {
    const reply = await fetch(path, request);
    const said = Date.parse(reply.headers.get('date') ?? '');
    // The header counts in whole seconds, and the answer was under way.
    if (Math.abs(said - serverNow()) > 2_000) ahead = said - Date.now();
    return reply;
  } catch {
    throw new Unreachable();
  }
}

/** A proxy in between may refuse in words of its own. */
async function problemOf(reply: Response): Promise<Problem> {
  const requestId = reply.headers.get('x-request-id') ?? '';
  if (reply.headers.get('content-type')?.startsWith('application/problem+json')) return (await reply.json()) as Problem;
  return { type: 'about:blank', title: reply.statusText, status: reply.status, code: 'unknown', requestId };
}
