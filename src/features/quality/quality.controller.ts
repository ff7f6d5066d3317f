import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { type AnswerFinding as AnswerInput, answerFindingShape, idShape } from '../../contract/quality';
import type { PersonActor } from '../../kernel/actor';
import { CurrentActor, Permit } from '../../platform/http/permit';
import { AnswerFinding } from './answer-finding';
import { RatifyAnswer } from './ratify-answer';

@Controller('api')
export class QualityController {
  constructor(
    private readonly answer: AnswerFinding,
    private readonly ratify: RatifyAnswer,
  ) {}

  @Post('translations/:id/answers')
  @HttpCode(200)
  @Permit('review.answer')
  answerFinding(
    @CurrentActor() actor: PersonActor,
    @Param('id', { schema: idShape }) id: string,
    @Body({ schema: answerFindingShape }) body: AnswerInput,
  ) {
    return this.answer.run(actor, id, body);
  }

  @Post('answers/:id/ratification')
  @HttpCode(200)
  @Permit('review.ratify')
  ratifyAnswer(@CurrentActor() actor: PersonActor, @Param('id', { schema: idShape }) id: string) {
    return this.ratify.run(actor, id);
  }
}
