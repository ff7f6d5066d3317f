import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { PersonActor } from '../../kernel/actor';
import type { Permission } from './permissions';

export const PERMISSION_KEY = 'egiz.permission';

/** What a route asks of whoever calls it: a permission, or nothing. A route that says neither stops the boot. */
export type RouteAccess = Permission | 'public';

/** The route is open to people with this permission. */
export const Permit = (permission: Permission) => SetMetadata(PERMISSION_KEY, permission satisfies RouteAccess);

/** The route is open to everybody. */
export const Public = () => SetMetadata(PERMISSION_KEY, 'public' satisfies RouteAccess);

export interface SignedInRequest extends FastifyRequest {
  actor?: PersonActor;
}

/** The person who calls, as the session says; only on routes with a permission. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): PersonActor => {
  const { actor } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!actor) throw new Error('a route without a permission has no actor');
  return actor;
});
