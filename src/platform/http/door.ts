import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../kernel/domain-error';
import { refuseOtherBodies } from './body-parsers';
import type { HttpSettings } from './http-settings';
import { isFromThisMachine } from './loopback';
import { isPermitted } from './permissions';
import { sendProblem } from './problem';
import { isSafeMethod, isSameOrigin } from './same-origin';
import { tokenOf } from './session-cookie';
import type { FoundSession, SessionFinder } from './session-finder';

export const CSRF_HEADER = 'x-csrf-token';

/** What the door needs from the house behind it. */
export interface Doorkeeper {
  readonly settings: HttpSettings;
  sessions(): SessionFinder;
}

/**
 * Session, role, origin and token for every route of the server, plugins included: Nest's guards would not see those.
 * Runs on the route that was matched, never on the text of a path.
 */
export function guardDoor(instance: FastifyInstance, keeper: Doorkeeper): void {
  instance.decorateRequest('session', undefined);
  instance.decorateRequest('actor', undefined);
  instance.decorateRequest('requestKey', undefined);
  instance.addHook('onRequest', (request, reply, done) => {
    if (request.is404) return done();
    try {
      if (request.routeOptions.config.access === 'public') {
        admitAnybody(request, keeper.settings);
        return done();
      }
    } catch (error) {
      void sendProblem(request, reply, error);
      return;
    }
    admitPerson(request, keeper).then(
      () => done(),
      (error: unknown) => refuse(request, reply, error, done),
    );
  });
}

function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown, done: (error?: Error) => void): void {
  if (error instanceof DomainError) void sendProblem(request, reply, error);
  else done(error instanceof Error ? error : new Error('the door failed'));
}

function admitAnybody(request: FastifyRequest, settings: HttpSettings): void {
  if (isSafeMethod(request.method)) return;
  refuseOtherOrigins(request, settings);
  refuseOtherBodies(request);
}

async function admitPerson(request: FastifyRequest, keeper: Doorkeeper): Promise<void> {
  const { access, fromThisMachine } = request.routeOptions.config;
  if (fromThisMachine && isFromThisMachine(request)) return;
  if (access === undefined || access === 'public') throw new DomainError('forbidden', 'forbidden');
  const token = tokenOf(request, keeper.settings);
  const session = token === undefined ? undefined : await keeper.sessions().find(token);
  if (!session) throw new DomainError('unauthenticated', 'session.none');
  request.session = session;
  request.actor = session.actor;
  if (!isPermitted(access, session.actor.roles)) throw new DomainError('forbidden', 'forbidden');
  if (isSafeMethod(request.method)) return;
  refuseOtherOrigins(request, keeper.settings);
  refuseForeignToken(request, session);
  refuseOtherBodies(request);
}

function refuseOtherOrigins(request: FastifyRequest, settings: HttpSettings): void {
  if (!isSameOrigin(request.headers, settings.publicUrl)) throw new DomainError('forbidden', 'csrf.origin');
}

function refuseForeignToken(request: FastifyRequest, session: FoundSession): void {
  const sent = Buffer.from(String(request.headers[CSRF_HEADER] ?? ''));
  const known = Buffer.from(session.csrfToken);
  const isSame = sent.length === known.length && timingSafeEqual(sent, known);
  if (!isSame) throw new DomainError('forbidden', 'csrf.token');
}
