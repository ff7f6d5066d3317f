import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { PersonActor } from '../../kernel/actor';
import type { Permission } from './permissions';
import { type BodyType, routeConfig } from './route-config';
import type { FoundSession } from './session-finder';

declare module 'fastify' {
  interface FastifyRequest {
    session: FoundSession | undefined;
    actor: PersonActor | undefined;
  }
}

/** The route is open to people with this permission. */
export const Permit = (permission: Permission) => routeConfig(() => ({ access: permission }));

/** The route is open to everybody. */
export const Public = () => routeConfig(() => ({ access: 'public' }));

/** The route answers with a page of the public site: it may be kept by caches, and runs no scripts. */
export const PublicPage = () => routeConfig(() => ({ access: 'public', page: 'public' }));

/** The route answers with a stream that lasts: no time to measure. */
export const Streams = () => routeConfig(() => ({ isStream: true }));

/** The route also answers whoever asks on this machine itself, such as a collector of metrics. */
export const FromThisMachine = () => routeConfig(() => ({ fromThisMachine: true }));

/** The route takes bodies of these types instead of JSON, up to the limit for uploads. */
export const Takes = (...bodyTypes: readonly BodyType[]) => routeConfig(() => ({ bodyTypes }));

/** The person who calls, as the session says; only on routes with a permission. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): PersonActor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Error('a route without a permission has no actor');
  return actor;
});
