import { Controller, Get, Header, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Liveness, Readiness as ReadinessShape } from '../../contract/health';
import { Answers } from '../http/answers';
import { FromThisMachine, Permit, Public } from '../http/permit';
import { Metrics } from './metrics';
import { Readiness } from './readiness';

@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  /** The process answers; it need not be restarted. */
  @Public()
  @Get('health/live')
  @Answers(200, Liveness)
  live(): Liveness {
    return { status: 'alive' };
  }

  /** The process may be sent requests. */
  @Public()
  @Get('health/ready')
  @Answers(200, ReadinessShape)
  @Answers(503, ReadinessShape)
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessShape> {
    const report = await this.readiness.report();
    if (report.status === 'unavailable' || report.status === 'stopping') reply.code(503);
    return report;
  }

  /** For Prometheus: on this machine itself, or signed in as somebody who may look at operations. */
  @Permit('operations.read')
  @FromThisMachine()
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @Answers(200, undefined, 'text/plain')
  read(): Promise<string> {
    return this.metrics.text();
  }
}
