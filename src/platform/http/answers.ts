import type { z } from 'zod';

const ANSWERS = Symbol('egiz.answers');

export interface Answer {
  readonly status: number;
  /** Absent where the answer has no body, or one that is no JSON: then `mediaType` says what it is. */
  readonly shape: z.ZodType | undefined;
  readonly mediaType: string;
}

/** What a route answers when all goes well, for the documentation; several may stand on one route. */
export function Answers(status: number, shape?: z.ZodType, mediaType = 'application/json') {
  return (_target: object, _name: string | symbol, descriptor: PropertyDescriptor): void => {
    const handler = descriptor.value as object;
    Reflect.defineMetadata(ANSWERS, [...answersOf(handler), { status, shape, mediaType }], handler);
  };
}

/** The answers a handler declares. */
export function answersOf(handler: object): readonly Answer[] {
  return (Reflect.getMetadata(ANSWERS, handler) as readonly Answer[] | undefined) ?? [];
}
