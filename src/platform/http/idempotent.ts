import {
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { concatMap, from, type Observable, of, switchMap } from 'rxjs';
import { catchError } from 'rxjs/operators';
import { DomainError } from '../../kernel/domain-error';
import { Log } from '../logging/log';
import { Idempotency, type KeptAnswer, type RequestKey } from './idempotency';
import { isFault, problemOf } from './problem';
import { languageOf } from './request-language';

const KEY = /^[\x21-\x7e]{8,128}$/;

declare module 'fastify' {
  interface FastifyRequest {
    requestKey: RequestKey | undefined;
  }
}

/**
 * For `@UseInterceptors(Idempotent)` on a writing route: with a header `Idempotency-Key` the request is carried out once, and a
 * repetition gets the first answer, refusals included. Without the header nothing is different.
 */
@Injectable()
export class Idempotent implements NestInterceptor {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly log: Log,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const key = keyOf(request);
    if (!key) return next.handle();
    request.requestKey = key;
    const { method, routeOptions, params, query, body } = request;
    const claim = this.idempotency.claim(key, `${method} ${routeOptions.url}`, { params, query, body });
    return from(claim).pipe(
      switchMap((kept) =>
        kept
          ? of(repeated(kept, http.getResponse<FastifyReply>()))
          : this.carryOut(key, request, http.getResponse(), next),
      ),
    );
  }

  private carryOut(
    key: RequestKey,
    request: FastifyRequest,
    reply: FastifyReply,
    next: CallHandler,
  ): Observable<unknown> {
    return next.handle().pipe(
      concatMap(async (body: unknown) => {
        await this.keep(key, { status: reply.statusCode, body });
        return body;
      }),
      catchError(async (error: unknown) => {
        if (isFault(error) || !isFinal(error)) await this.release(key);
        else await this.keep(key, problemAnswer(error, request));
        throw error;
      }),
    );
  }

  /** What was done stays done, whether or not its answer could be kept. */
  private async keep(key: RequestKey, answer: KeptAnswer): Promise<void> {
    await this.idempotency.keep(key, answer).catch((error: unknown) => this.log.fault('an answer was not kept', error));
  }

  private async release(key: RequestKey): Promise<void> {
    await this.idempotency.release(key).catch((error: unknown) => this.log.fault('a key was not released', error));
  }
}

/** The key of this request, for handlers that keep their answer in their own transaction. */
export const CurrentRequestKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): RequestKey | undefined =>
    context.switchToHttp().getRequest<FastifyRequest>().requestKey,
);

/** The key that came with the request, or null: for a route that keeps its answers itself, together with its work. */
export const RequestedKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | null =>
    keyOf(context.switchToHttp().getRequest<FastifyRequest>())?.key ?? null,
);

function keyOf(request: FastifyRequest): RequestKey | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !KEY.test(key)) throw new DomainError('invalid', 'idempotency.key');
  if (!request.actor) throw new Error('a route without a permission keeps no answers');
  return { accountId: request.actor.accountId, key };
}

function repeated(kept: KeptAnswer, reply: FastifyReply): unknown {
  reply.code(kept.status).header('idempotency-replayed', 'true');
  if (kept.status >= 400) reply.header('content-type', 'application/problem+json; charset=utf-8');
  return kept.body ?? undefined;
}

/** Refusals that may be otherwise a moment later are not kept. */
function isFinal(error: unknown): boolean {
  return !(error instanceof DomainError && (error.kind === 'unavailable' || error.kind === 'limited'));
}

function problemAnswer(error: unknown, request: FastifyRequest): KeptAnswer {
  const problem = problemOf(error, languageOf(request), request.id);
  return { status: problem.status, body: problem };
}
