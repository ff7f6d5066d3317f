import type { FastifyRequest } from 'fastify';

const THIS_MACHINE = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

/** Whether a request was made on this machine itself: a proxy beside us forwards for strangers, so nothing may say "proxy". */
export function isFromThisMachine(request: FastifyRequest): boolean {
  const address = request.raw.socket.remoteAddress ?? '';
  return THIS_MACHINE.has(address) && PROXY_HEADERS.every((header) => request.headers[header] === undefined);
}
