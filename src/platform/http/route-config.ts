import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants';
import type { FastifyContextConfig } from 'fastify';
import type { z } from 'zod';
import type { Permission } from './permissions';
import type { PageKind } from './security-headers';

/** What a route asks of whoever calls it: a permission, or nothing. A route that says neither stops the boot. */
export type RouteAccess = Permission | 'public';

/** What a body may be declared as; JSON where a route says nothing. */
export type BodyType = 'application/json' | 'text/plain' | 'multipart/form-data';

export interface Answer {
  readonly status: number;
  /** Absent where the answer has no body, or one that is no JSON. */
  readonly shape: z.ZodType | undefined;
  readonly mediaType: string;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: RouteAccess;
    bodyTypes?: readonly BodyType[];
    fromThisMachine?: boolean;
    isStream?: boolean;
    page?: PageKind;
    answers?: readonly Answer[];
  }
}

/** Adds to what Fastify keeps with a route, where hooks and the route table read it. */
export function routeConfig(part: (before: FastifyContextConfig) => FastifyContextConfig) {
  return (_target: object, _name: string | symbol, descriptor: PropertyDescriptor): void => {
    const handler = descriptor.value as object;
    const before: FastifyContextConfig = Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, handler) ?? {};
    Reflect.defineMetadata(FASTIFY_ROUTE_CONFIG_METADATA, { ...before, ...part(before) }, handler);
  };
}
