import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from '../../kernel/domain-error';
import { InvalidRequest } from './invalid-request';
import { isTooDeep } from './well-formed';

export const JSON_LIMIT = 1024 * 1024;
export const UPLOAD_LIMIT = 25 * 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

type Done = (error: Error | null, body?: unknown) => void;

/** Bodies are JSON in well-formed UTF-8; plain text is handed on as the bytes that came, for imports that keep them. */
export function addBodyParsers(instance: FastifyInstance): void {
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: JSON_LIMIT }, parseJson);
  instance.addContentTypeParser('text/plain', { parseAs: 'buffer', bodyLimit: UPLOAD_LIMIT }, keepBytes);
}

function parseJson(_request: FastifyRequest, bytes: string | Buffer, done: Done): void {
  try {
    done(null, bytes.length === 0 ? undefined : parsed(bytes));
  } catch (error) {
    done(error instanceof Error ? error : new Error('unreadable body'));
  }
}

function parsed(bytes: string | Buffer): unknown {
  const text = decoded(bytes);
  if (isTooDeep(text)) throw new InvalidRequest([{ path: '', code: 'too_deep', parameters: {} }]);
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidRequest([{ path: '', code: 'not_json', parameters: {} }], 400, 'request.malformed');
  }
}

function decoded(bytes: string | Buffer): string {
  if (typeof bytes === 'string') return bytes;
  try {
    return utf8.decode(bytes);
  } catch {
    throw new InvalidRequest([{ path: '', code: 'not_utf8', parameters: {} }], 400, 'request.malformed');
  }
}

function keepBytes(_request: FastifyRequest, bytes: string | Buffer, done: Done): void {
  done(null, bytes);
}

/** Refuses before a byte is read: compressed bodies, and types the route does not take. */
export function refuseOtherBodies(request: FastifyRequest): void {
  const { headers, routeOptions } = request;
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') throw new DomainError('unsupported', 'request.encoding');
  if (!hasBody && headers['content-type'] === undefined) return;
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  const taken: readonly string[] = routeOptions.config.bodyTypes ?? ['application/json'];
  if (!taken.includes(type)) throw new DomainError('unsupported', 'request.unsupported');
}
