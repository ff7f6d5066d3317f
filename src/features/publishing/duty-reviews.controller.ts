import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import {
  type DutyReviews,
  dutyReviewsShape,
  type SettleDutyReview as SettleInput,
  settleDutyReviewShape,
} from '../../contract/publishing';
import type { PersonActor } from '../../kernel/actor';
import { Answers } from '../../platform/http/answers';
import { CurrentActor, Permit } from '../../platform/http/permit';
import { PublishingQueries } from './publishing.queries';
import { SettleDutyReview } from './settle-duty-review';

const atPublicationShape = z.strictObject({ publicationId: z.uuid() });

/** The morning after: what was published alone at night, and who has looked at it. */
@Controller('api/duty-reviews')
export class DutyReviewsController {
  constructor(
    private readonly queries: PublishingQueries,
    private readonly settleDutyReview: SettleDutyReview,
  ) {}

  @Permit('review.ratify')
  @Get()
  @Answers(200, dutyReviewsShape)
  list(): Promise<DutyReviews> {
    return this.queries.dutyReviews();
  }

  @Permit('review.ratify')
  @Post(':publicationId')
  @HttpCode(204)
  @Answers(204)
  settle(
    @CurrentActor() actor: PersonActor,
    @Param({ schema: atPublicationShape }) { publicationId }: { publicationId: string },
    @Body({ schema: settleDutyReviewShape }) input: SettleInput,
  ): Promise<void> {
    return this.settleDutyReview.run(actor, publicationId, input);
  }
}
