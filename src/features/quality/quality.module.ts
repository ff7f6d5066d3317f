import { Module } from '@nestjs/common';
import { AnswerFinding } from './answer-finding';
import { CheckAllowance } from './check-allowance';
import { CheckFrozenPair } from './check-frozen-pair';
import { CheckTexts } from './check-texts';
import { DayConsistencyQueries } from './day-consistency.queries';
import { Quality } from './quality';
import { QualityController } from './quality.controller';
import { RunChecks } from './quality.jobs';
import { RatifyAnswer } from './ratify-answer';
import { WithdrawAnswer } from './withdraw-answer';

@Module({
  controllers: [QualityController],
  providers: [
    Quality,
    DayConsistencyQueries,
    CheckTexts,
    CheckAllowance,
    AnswerFinding,
    RatifyAnswer,
    WithdrawAnswer,
    CheckFrozenPair,
    RunChecks,
  ],
  exports: [Quality],
})
export class QualityModule {}
