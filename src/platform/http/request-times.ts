import type { FastifyInstance } from 'fastify';
import { Histogram } from 'prom-client';

/** How long requests take, by the route's template: addresses as typed would make a series for every article. */
export class RequestTimes {
  readonly histogram = new Histogram({
    name: 'egiz_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [],
  });

  watch(instance: FastifyInstance): void {
    instance.addHook('onResponse', (request, reply, done) => {
      if (request.routeOptions.config.isStream) return done();
      const route = request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown');
      const status = `${Math.floor(reply.statusCode / 100)}xx`;
      this.histogram.observe({ method: request.method, route, status }, reply.elapsedTime / 1000);
      done();
    });
  }
}
