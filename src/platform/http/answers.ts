import type { z } from 'zod';
import { routeConfig } from './route-config';

/** What a route answers when all goes well, for the documentation; several may stand on one route. */
export function Answers(status: number, shape?: z.ZodType, mediaType = 'application/json') {
  return routeConfig(({ answers = [] }) => ({ answers: [...answers, { status, shape, mediaType }] }));
}
