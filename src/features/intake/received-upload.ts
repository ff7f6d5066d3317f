import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../kernel/domain-error';
import { InvalidRequest } from '../../platform/http/invalid-request';

/** A file as it was sent: its bytes untouched, and what the sender said about them. */
export interface Upload {
  readonly bytes: Buffer;
  readonly fileName: string | null;
  readonly declaredCharset: string | undefined;
}

const LONGEST_FILE_NAME = 200;

/** The one file of a request: a part of a form, or the body itself as plain text. */
export async function receivedUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) {
    if (!Buffer.isBuffer(request.body)) throw new DomainError('invalid', 'intake.empty');
    return { bytes: request.body, fileName: null, declaredCharset: charsetOf(request.headers['content-type']) };
  }
  const upload = await firstFile(request).catch((error: unknown) => {
    throw isRefusal(error) ? error : new InvalidRequest([], 400, 'request.malformed');
  });
  if (!upload) throw new DomainError('invalid', 'intake.empty');
  return upload;
}

async function firstFile(request: FastifyRequest): Promise<Upload | undefined> {
  const part = await request.file();
  if (!part) return undefined;
  const bytes = await part.toBuffer();
  return { bytes, fileName: safeName(part.filename), declaredCharset: charsetOf(part.mimetype) };
}

/** The form reader says what is too large; a form that breaks off is an error without a status to it. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number';
}

function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s*charset="?([^";\s]+)/iu.exec(contentType ?? '')?.[1];
}

/** A name to show, never a path to open: what stands before the last slash is dropped, and so is what cannot be seen. */
function safeName(name: string | undefined): string | null {
  const shown = (name ?? '')
    .replace(/^.*[/\\]/u, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
    .slice(0, LONGEST_FILE_NAME);
  return shown === '' ? null : shown;
}
