import type { FastifyContextConfig, FastifyInstance, RouteOptions } from 'fastify';
import { JSON_LIMIT, UPLOAD_LIMIT } from './body-parsers';
import type { RouteAccess } from './route-config';

/** One line of Fastify's own route table. */
export interface Route {
  readonly method: string;
  readonly url: string;
  readonly access: RouteAccess;
  readonly config: FastifyContextConfig;
}

export const QUEUES_PAGE = '/ops/queues';
export const DOCS_PAGE = '/api/docs';

/** Plugins register routes that know nothing of permissions: what their prefix asks for. */
const PLUGINS: readonly (readonly [prefix: string, access: RouteAccess])[] = [
  [QUEUES_PAGE, 'queues.manage'],
  [DOCS_PAGE, 'public'],
];

/** Every route the server answers, with what it asks for. Whoever registers one that says nothing stops the boot. */
export class RouteTable {
  readonly routes: Route[] = [];
  private readonly silent: string[] = [];
  private readonly stray: string[] = [];

  constructor(instance: FastifyInstance) {
    instance.addHook('onRoute', (route) => this.add(route));
  }

  /** Refuses to start while a route says neither which permission it asks for nor that it is public, or stands in a wrong place. */
  refuseSilence(): void {
    if (this.silent.length > 0) {
      throw new Error(
        `These routes say neither which permission they ask for nor that they are public: ${this.silent.join(', ')}`,
      );
    }
    if (this.stray.length > 0) {
      throw new Error(
        `Routes with a permission stand under ${PLACES.join(', ')}; these do not: ${this.stray.join(', ')}`,
      );
    }
  }

  private add(route: RouteOptions): void {
    const plugin = pluginOf(route.url);
    const access = route.config?.access ?? plugin?.[1];
    for (const method of [route.method].flat()) {
      if (access === undefined) this.silent.push(`${method} ${route.url}`);
      else this.routes.push({ method, url: route.url, access, config: route.config ?? {} });
      if (access !== undefined && access !== 'public' && !isInPlace(route.url))
        this.stray.push(`${method} ${route.url}`);
    }
    route.config = { ...route.config, ...(access && { access }), ...(plugin && { page: 'tool' }) };
    route.bodyLimit ??= route.config.bodyTypes ? UPLOAD_LIMIT : JSON_LIMIT;
  }
}

/** What is not public never shares a place with the public site. */
const PLACES = ['/api/', '/ops/', '/metrics'];

function isInPlace(url: string): boolean {
  return PLACES.some((place) => url.startsWith(place));
}

function pluginOf(url: string) {
  return PLUGINS.find(([prefix]) => url === prefix || url.startsWith(`${prefix}/`));
}
