import type { FastifyInstance, RouteOptions } from 'fastify';
import { JSON_LIMIT, UPLOAD_LIMIT } from './body-parsers';
import type { RouteAccess } from './permit';

/** One line of Fastify's own route table. */
export interface Route {
  readonly method: string;
  readonly url: string;
  readonly access: RouteAccess;
}

/** Plugins register routes that know nothing of permissions: what their prefix asks for. */
const PLUGIN_ACCESS: readonly (readonly [prefix: string, access: RouteAccess])[] = [
  ['/ops/queues', 'queues.manage'],
  ['/api/docs', 'public'],
];

/** Every route the server answers, with what it asks for. Whoever registers one that says nothing stops the boot. */
export class RouteTable {
  readonly routes: Route[] = [];
  private readonly silent: string[] = [];

  constructor(instance: FastifyInstance) {
    instance.addHook('onRoute', (route) => this.add(route));
  }

  /** Refuses to start while a route neither asks for a permission nor says that it is public. */
  refuseSilence(): void {
    if (this.silent.length === 0) return;
    throw new Error(
      `These routes say neither which permission they ask for nor that they are public: ${this.silent.join(', ')}`,
    );
  }

  private add(route: RouteOptions): void {
    const access = route.config?.access ?? pluginAccess(route.url);
    for (const method of [route.method].flat()) {
      if (access === undefined) this.silent.push(`${method} ${route.url}`);
      else this.routes.push({ method, url: route.url, access });
    }
    route.config = { ...route.config, ...(access === undefined ? {} : { access }) };
    route.bodyLimit ??= route.config.bodyTypes ? UPLOAD_LIMIT : JSON_LIMIT;
  }
}

function pluginAccess(url: string): RouteAccess | undefined {
  return PLUGIN_ACCESS.find(([prefix]) => url === prefix || url.startsWith(`${prefix}/`))?.[1];
}
