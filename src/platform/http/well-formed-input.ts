import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem';
import { refuseIllFormed } from './well-formed';

/** Looks through path, query and body of every request before any handler sees them. */
export function refuseIllFormedInput(instance: FastifyInstance): void {
  instance.addHook('preValidation', (request, reply, done) => {
    try {
      refuseIllFormed(request.params, 'path');
      refuseIllFormed(request.query, 'query');
      refuseIllFormed(request.body);
    } catch (error) {
      void sendProblem(request, reply, error);
      return;
    }
    done();
  });
}
