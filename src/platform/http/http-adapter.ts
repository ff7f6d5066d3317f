import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { logRequests } from './access-log';
import { addBodyParsers, JSON_LIMIT, UPLOAD_LIMIT } from './body-parsers';
import { guardDoor } from './door';
import type { HttpParts } from './http-parts';
import type { HttpSettings } from './http-settings';
import { sendProblem } from './problem';
import { RouteTable } from './route-table';
import { addSecurityHeaders } from './security-headers';
import type { SessionFinder } from './session-finder';
import { refuseIllFormedInput } from './well-formed-input';

/** Fastify as this house uses it. The order of hooks is the order in which a request meets them. */
export function httpAdapter(settings: HttpSettings, parts: HttpParts, sessions: () => SessionFinder) {
  const adapter = new FastifyAdapter({
    logger: false,
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
    // Node keeps randomness in store for this one; an id per page read is not the place for anything slower.
    genReqId: () => randomUUID(),
    bodyLimit: JSON_LIMIT,
    requestTimeout: 60_000,
    connectionTimeout: 0,
    keepAliveTimeout: 72_000,
    http: { headersTimeout: 15_000 },
    routerOptions: { maxParamLength: 200 },
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    return503OnClosing: false,
    skipMiddie: true,
    multipart: {
      limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 10, fieldSize: 10_000, parts: 12, headerPairs: 50 },
    },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      reply.header('x-request-id', request.id);
      addSecurityHeaders(reply, settings, 'api');
      void sendProblem(request, reply, error);
    },
  });
  const instance = adapter.getInstance();
  const routes = new RouteTable(instance);
  addBodyParsers(instance);
  instance.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    addSecurityHeaders(reply, settings, request.routeOptions.config.page ?? 'api');
    done();
  });
  parts.drain.watch(instance);
  parts.times.watch(instance);
  logRequests(instance, settings, parts.log);
  guardDoor(instance, { settings, sessions });
  refuseIllFormedInput(instance);
  return { adapter, routes };
}
