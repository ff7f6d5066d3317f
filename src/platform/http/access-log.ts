import type { FastifyInstance } from 'fastify';
import type { Log } from '../logging/log';
import type { HttpSettings } from './http-settings';

/** One line a request: who, which route, how it ended. Never the address as typed, a body or a header. */
export function logRequests(instance: FastifyInstance, settings: HttpSettings, log: Log): void {
  if (!settings.logsRequests) return;
  instance.addHook('onResponse', (request, reply, done) => {
    const isFailure = reply.statusCode >= 500;
    if (isFailure || isWorthALine(request.routeOptions.config.access, request.is404)) {
      log.event(isFailure ? 'error' : 'info', 'request', {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
        account: request.actor?.accountId,
        address: request.ip,
      });
    }
    done();
  });
}

/** Readers of public pages and probes are counted by the metrics; a line each would only hide the desk's own. */
function isWorthALine(access: string | undefined, isUnknown: boolean): boolean {
  return access !== 'public' && !isUnknown;
}
