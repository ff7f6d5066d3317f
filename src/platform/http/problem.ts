import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem, ProblemIssue } from '../../contract/problem';
import { hasWords, type MessageParameters, translate } from '../../i18n/catalogue';
import { DomainError } from '../../kernel/domain-error';
import type { InterfaceLocale } from '../../kernel/locale';
import { InvalidRequest, type RequestIssue } from './invalid-request';
import { CODE_OF_STATUS, STATUS_OF_KIND } from './problem-status';
import { languageOf } from './request-language';

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly parameters: MessageParameters;
  readonly members: Readonly<Record<string, unknown>>;
}

/** What an error says in HTTP. Whatever is not known to be a refusal is a fault of ours, and says nothing but that. */
export function problemOf(error: unknown, locale: InterfaceLocale, requestId: string): Problem {
  const { status, code, parameters, members } = refusalOf(error, locale);
  const isFault = status === 500;
  return {
    ...members,
    type: `urn:egiz:problem:${code}`,
    title: translate(locale, `problem.s${status}`),
    status,
    code,
    ...(isFault ? {} : { detail: translate(locale, `errors.${code}`, parameters) }),
    requestId,
  };
}

/** Answers with `application/problem+json`, in the language of the request. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const locale = languageOf(request);
  const problem = problemOf(error, locale, request.id);
  if (problem.status === 429 || problem.status === 503) {
    reply.header('retry-after', typeof problem.retryAfter === 'number' ? problem.retryAfter : 5);
  }
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', locale)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
}

/** Whether an error is a fault of ours that belongs into the log. */
export function isFault(error: unknown): boolean {
  return refusalOf(error, 'en').status === 500;
}

function refusalOf(error: unknown, locale: InterfaceLocale): Refusal {
  if (error instanceof InvalidRequest) {
    const errors = error.issues.map((issue) => inWords(issue, locale));
    return { status: error.status, code: error.code, parameters: {}, members: { errors } };
  }
  if (error instanceof DomainError) {
    return {
      status: STATUS_OF_KIND[error.kind],
      code: error.code,
      parameters: error.parameters,
      members: error.details,
    };
  }
  const status = statusOf(error);
  return {
    status,
    code: CODE_OF_STATUS[status] ?? (status < 500 ? 'request.refused' : 'internal'),
    parameters: {},
    members: {},
  };
}

function inWords(issue: RequestIssue, locale: InterfaceLocale): ProblemIssue {
  const key = `validation.${issue.code}`;
  const message = translate(locale, hasWords(key) ? key : 'validation.invalid', issue.parameters);
  return {
    path: issue.path,
    code: issue.code,
    message,
    ...(issue.offset === undefined ? {} : { offset: issue.offset }),
  };
}

/** Fastify and Nest say in their own errors which status they mean; only refusals of the request are believed. */
function statusOf(error: unknown): number {
  if (!(error instanceof Error)) return 500;
  const said: unknown =
    'getStatus' in error && typeof error.getStatus === 'function'
      ? error.getStatus()
      : 'statusCode' in error
        ? error.statusCode
        : undefined;
  return typeof said === 'number' && said >= 400 && said < 500 ? said : 500;
}
