import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../logging/log';
import { isFault, sendProblem } from './problem';

/** The one place where errors become answers. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (isFault(error))
      this.log.fault('request failed', error, { requestId: request.id, route: request.routeOptions.url });
    if (reply.sent || reply.raw.headersSent) return;
    void sendProblem(request, reply, error);
  }
}
