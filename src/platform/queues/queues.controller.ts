import { Controller, Get } from '@nestjs/common';
import { QueueOverview } from '../../contract/operations';
import { Answers } from '../http/answers';
import { Permit } from '../http/permit';
import { QueueFigures } from './queue-figures';

/** How much waits where, for whoever looks after the queues. */
@Controller('api/ops/queues')
export class QueuesController {
  constructor(private readonly figures: QueueFigures) {}

  @Permit('queues.manage')
  @Get()
  @Answers(200, QueueOverview)
  async overview(): Promise<QueueOverview> {
    const depths = await this.figures.depths();
    const { pending, oldestPendingSeconds, open, dead } = await this.figures.outbox();
    return { queues: depths ? [...depths] : null, outbox: { pending, oldestPendingSeconds, open, dead } };
  }
}
