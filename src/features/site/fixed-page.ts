import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '../../kernel/locale';
import { acceptedEncoding } from '../../platform/http/accepted-encoding';
import { makePage, type Page } from './page';

/** A page that never changes and belongs to no article. */
export function fixedPage(text: string, language: Locale): Promise<Page> {
  return makePage({ text, type: 'text/html; charset=utf-8', language }, Buffer.alloc(0));
}

/** The same bytes and headers whoever asks and whatever for; without a tag, since there is nothing to ask about again. */
export function sendFixed(request: FastifyRequest, reply: FastifyReply, status: number, page: Page): void {
  const { bytes, headers } = page[acceptedEncoding(headerOf(request, 'accept-encoding'))];
  const { etag: _, ...rest } = headers;
  reply.code(status).headers(rest).send(bytes);
}

export function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
