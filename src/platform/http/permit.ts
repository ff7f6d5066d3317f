import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants';
import type { FastifyContextConfig, FastifyRequest } from 'fastify';
import type { PersonActor } from '../../kernel/actor';
import type { Permission } from './permissions';
import type { PageKind } from './security-headers';
import type { FoundSession } from './session-finder';

/** What a route asks of whoever calls it: a permission, or nothing. A route that says neither stops the boot. */
export type RouteAccess = Permission | 'public';

/** What a body may be declared as; JSON where a route says nothing. */
export type BodyType = 'application/json' | 'text/plain' | 'multipart/form-data';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: RouteAccess;
    bodyTypes?: readonly BodyType[];
    fromThisMachine?: boolean;
    isStream?: boolean;
    page?: PageKind;
  }
  interface FastifyRequest {
    session: FoundSession | undefined;
    actor: PersonActor | undefined;
  }
}

/** The route is open to people with this permission. */
export const Permit = (permission: Permission) => routeConfig({ access: permission });

/** The route is open to everybody. */
export const Public = () => routeConfig({ access: 'public' });

/** The route answers with a page of the public site: it may be kept by caches, and runs no scripts. */
export const PublicPage = () => routeConfig({ access: 'public', page: 'public' });

/** The route answers with a stream that lasts: no time to measure. */
export const Streams = () => routeConfig({ isStream: true });

/** The route also answers whoever asks on this machine itself, such as a collector of metrics. */
export const FromThisMachine = () => routeConfig({ fromThisMachine: true });

/** The route takes bodies of these types instead of JSON, up to the limit for uploads. */
export const Takes = (...bodyTypes: readonly BodyType[]) => routeConfig({ bodyTypes });

/** The person who calls, as the session says; only on routes with a permission. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): PersonActor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Error('a route without a permission has no actor');
  return actor;
});

/** Fastify keeps this with the route, where hooks and the route table read it. */
function routeConfig(part: FastifyContextConfig) {
  return (_target: object, _name: string | symbol, descriptor: PropertyDescriptor): void => {
    const handler = descriptor.value as object;
    const before = Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, handler) as FastifyContextConfig | undefined;
    Reflect.defineMetadata(FASTIFY_ROUTE_CONFIG_METADATA, { ...before, ...part }, handler);
  };
}
