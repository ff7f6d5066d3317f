import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  type AnswerFinding as AnswerInput,
  answerFindingShape,
  atIdShape,
  type CheckedTexts,
  type CheckTexts as CheckInput,
  checkedTextsShape,
  checkTextsShape,
  type DayConsistency,
  dayConsistencyShape,
  findingShape,
  type StandingFinding,
} from '../../contract/quality';
import type { PersonActor } from '../../kernel/actor';
import { Answers } from '../../platform/http/answers';
import { CurrentActor, Permit } from '../../platform/http/permit';
import { AnswerFinding } from './answer-finding';
import { CheckTexts } from './check-texts';
import { DayConsistencyQueries } from './day-consistency.queries';
import { RatifyAnswer } from './ratify-answer';
import { WithdrawAnswer } from './withdraw-answer';

interface At {
  readonly id: string;
}
const AT = { schema: atIdShape };

@Controller('api')
export class QualityController {
  constructor(
    private readonly answerFinding: AnswerFinding,
    private readonly ratifyAnswer: RatifyAnswer,
    private readonly withdrawAnswer: WithdrawAnswer,
    private readonly checkTexts: CheckTexts,
    private readonly dayConsistency: DayConsistencyQueries,
  ) {}

  @Permit('review.answer')
  @Post('translations/:id/answers')
  @Answers(201, findingShape)
  answer(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: answerFindingShape }) input: AnswerInput,
  ): Promise<StandingFinding> {
    return this.answerFinding.run(actor, id, input);
  }

  @Permit('review.ratify')
  @Post('answers/:id/ratification')
  @Answers(201, findingShape)
  ratify(@CurrentActor() actor: PersonActor, @Param(AT) { id }: At): Promise<StandingFinding> {
    return this.ratifyAnswer.run(actor, id);
  }

  @Permit('review.answer')
  @Delete('answers/:id')
  @HttpCode(204)
  @Answers(204)
  withdraw(@CurrentActor() actor: PersonActor, @Param(AT) { id }: At): Promise<void> {
    return this.withdrawAnswer.run(actor, id);
  }

  @Permit('article.read')
  @Get('articles/:id/day')
  @Answers(200, dayConsistencyShape)
  day(@Param(AT) { id }: At): Promise<DayConsistency> {
    return this.dayConsistency.of(id);
  }

  @Permit('checks.run')
  @Post('checks')
  @HttpCode(200)
  @Answers(200, checkedTextsShape)
  check(@CurrentActor() actor: PersonActor, @Body({ schema: checkTextsShape }) input: CheckInput): CheckedTexts {
    return this.checkTexts.run(actor, input);
  }
}
