import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, UseInterceptors } from '@nestjs/common';
import { z } from 'zod';
import { articleIdShape } from '../../contract/articles';
import {
  type ApproveSingle as ApproveSingleInput,
  approveSingleShape,
  type DeclareSingle as DeclareInput,
  declareSingleShape,
  type SetEmbargo as EmbargoInput,
  type PublishArticle as PublishInput,
  type PublishingState,
  publishArticleShape,
  publishingStateShape,
  type Reasoned,
  reasonedShape,
  type SingleApproval,
  setEmbargoShape,
  singleApprovalShape,
} from '../../contract/publishing';
import type { PersonActor } from '../../kernel/actor';
import { Answers } from '../../platform/http/answers';
import type { RequestKey } from '../../platform/http/idempotency';
import { CurrentRequestKey, Idempotent } from '../../platform/http/idempotent';
import { CurrentActor, Permit } from '../../platform/http/permit';
import { ApproveSingle } from './approve-single';
import { DeclareSingle } from './declare-single';
import { DeschedulePublication } from './deschedule-publication';
import { KillArticle } from './kill-article';
import { PublishArticle } from './publish-article';
import { PublishingQueries } from './publishing.queries';
import { SetEmbargo } from './set-embargo';
import { TakeDownArticle } from './take-down-article';
import { WithdrawSingle } from './withdraw-single';

interface At {
  readonly id: string;
}
const AT = { schema: articleIdShape };

const orderedShape = z.strictObject({ orderId: z.uuid() });
const embargoShape = z.strictObject({ embargoUntil: z.iso.datetime().nullable() });
const takenDownShape = z.strictObject({ publicationId: z.uuid() });

/** How an article leaves the house, or does not. */
@Controller('api/articles/:id')
export class PublishingController {
  constructor(
    private readonly queries: PublishingQueries,
    private readonly publishArticle: PublishArticle,
    private readonly deschedulePublication: DeschedulePublication,
    private readonly takeDownArticle: TakeDownArticle,
    private readonly killArticle: KillArticle,
    private readonly setEmbargo: SetEmbargo,
    private readonly declareSingle: DeclareSingle,
    private readonly withdrawSingle: WithdrawSingle,
    private readonly approveSingle: ApproveSingle,
  ) {}

  @Permit('article.read')
  @Get('publication')
  @Answers(200, publishingStateShape)
  state(@CurrentActor() actor: PersonActor, @Param(AT) { id }: At): Promise<PublishingState> {
    return this.queries.state(actor, id);
  }

  @Permit('publication.publish')
  @Post('publication')
  @UseInterceptors(Idempotent)
  @Answers(201, orderedShape)
  publish(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: publishArticleShape }) input: PublishInput,
    @CurrentRequestKey() key: RequestKey | undefined,
  ) {
    return this.publishArticle.run(actor, id, input, key);
  }

  @Permit('publication.schedule')
  @Delete('publication')
  @HttpCode(204)
  @Answers(204)
  deschedule(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: reasonedShape }) input: Reasoned,
  ): Promise<void> {
    return this.deschedulePublication.run(actor, id, input);
  }

  @Permit('publication.takedown')
  @Post('takedown')
  @UseInterceptors(Idempotent)
  @Answers(201, takenDownShape)
  takeDown(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: reasonedShape }) input: Reasoned,
  ) {
    return this.takeDownArticle.run(actor, id, input);
  }

  @Permit('article.kill')
  @Post('kill')
  @HttpCode(204)
  @Answers(204)
  kill(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: reasonedShape }) input: Reasoned,
  ): Promise<void> {
    return this.killArticle.run(actor, id, input);
  }

  @Permit('article.embargo')
  @Put('embargo')
  @Answers(200, embargoShape)
  embargo(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: setEmbargoShape }) input: EmbargoInput,
  ) {
    return this.setEmbargo.run(actor, id, input);
  }

  @Permit('article.declare_single')
  @Post('single')
  @HttpCode(204)
  @Answers(204)
  declare(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: declareSingleShape }) input: DeclareInput,
  ): Promise<void> {
    return this.declareSingle.run(actor, id, input);
  }

  @Permit('article.declare_single')
  @Delete('single')
  @HttpCode(204)
  @Answers(204)
  withdraw(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: reasonedShape }) input: Reasoned,
  ): Promise<void> {
    return this.withdrawSingle.run(actor, id, input);
  }

  @Permit('review.approve')
  @Post('single/approval')
  @UseInterceptors(Idempotent)
  @Answers(201, singleApprovalShape)
  approve(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: approveSingleShape }) input: ApproveSingleInput,
  ): Promise<SingleApproval> {
    return this.approveSingle.run(actor, id, input);
  }
}
