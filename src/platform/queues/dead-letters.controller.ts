import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  DeadLetterId,
  DeadLetterPage,
  DeadLetterQuery,
  DropDeadLetter,
  RetriedDeadLetter,
} from '../../contract/operations';
import type { PersonActor } from '../../kernel/actor';
import { Answers } from '../http/answers';
import { CurrentActor, Permit } from '../http/permit';
import { DeadLetters } from './dead-letters';

@Controller('api/ops/dead-letters')
export class DeadLettersController {
  constructor(private readonly letters: DeadLetters) {}

  @Permit('queues.manage')
  @Get()
  @Answers(200, DeadLetterPage)
  list(@Query({ schema: DeadLetterQuery }) { limit, offset }: DeadLetterQuery): Promise<DeadLetterPage> {
    return this.letters.list(limit, offset);
  }

  @Permit('queues.manage')
  @Post(':id/retry')
  @HttpCode(202)
  @Answers(202, RetriedDeadLetter)
  retry(
    @CurrentActor() actor: PersonActor,
    @Param({ schema: DeadLetterId }) { id }: DeadLetterId,
  ): Promise<RetriedDeadLetter> {
    return this.letters.retry(actor, id);
  }

  @Permit('queues.manage')
  @Delete(':id')
  @HttpCode(204)
  @Answers(204)
  async drop(
    @CurrentActor() actor: PersonActor,
    @Param({ schema: DeadLetterId }) { id }: DeadLetterId,
    @Body({ schema: DropDeadLetter }) { reason }: DropDeadLetter,
  ): Promise<void> {
    await this.letters.drop(actor, id, reason);
  }
}
