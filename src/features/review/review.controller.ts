import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, UseInterceptors } from '@nestjs/common';
import { atIdShape } from '../../contract/quality';
import {
  type AmendTranslation as AmendInput,
  type Amendment,
  type ApprovalResult,
  type ApproveTranslation as ApproveInput,
  amendmentShape,
  amendTranslationShape,
  approvalShape,
  approveTranslationShape,
  type CarryOver as CarryOverInput,
  type Comparisons,
  type Confirmation,
  type ConfirmSegments as ConfirmInput,
  carryOverShape,
  comparisonsShape,
  confirmationShape,
  confirmSegmentsShape,
  type ReleaseReview as ReleaseInput,
  type RenewReview as RenewInput,
  type Returned,
  type ReturnTranslation as ReturnInput,
  type ReviewClaim,
  releaseReviewShape,
  renewReviewShape,
  returnedShape,
  returnTranslationShape,
  reviewClaimShape,
} from '../../contract/review';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Answers } from '../../platform/http/answers';
import { Idempotent } from '../../platform/http/idempotent';
import { CurrentActor, Permit } from '../../platform/http/permit';
import { AmendTranslation } from './amend-translation';
import { type ApprovalOutcome, ApproveTranslation } from './approve-translation';
import { CarryOverApproval } from './carry-over-approval';
import { ClaimReview } from './claim-review';
import { ComparisonsQueries } from './comparisons.queries';
import { ConfirmSegments } from './confirm-segments';
import { ReleaseReview } from './release-review';
import { RenewReview } from './renew-review';
import { ReturnTranslation } from './return-translation';

interface At {
  readonly id: string;
}
const AT = { schema: atIdShape };

/** What a second person does with a translation. */
@Controller('api/translations/:id')
export class ReviewController {
  constructor(
    private readonly claimReview: ClaimReview,
    private readonly renewReview: RenewReview,
    private readonly releaseReview: ReleaseReview,
    private readonly confirmSegments: ConfirmSegments,
    private readonly approveTranslation: ApproveTranslation,
    private readonly returnTranslation: ReturnTranslation,
    private readonly amendTranslation: AmendTranslation,
    private readonly carryOverApproval: CarryOverApproval,
    private readonly comparisons: ComparisonsQueries,
  ) {}

  @Permit('translation.read')
  @Get('comparisons')
  @Answers(200, comparisonsShape)
  async compare(@Param(AT) { id }: At): Promise<Comparisons> {
    return { comparisons: await this.comparisons.of(id) };
  }

  @Permit('review.claim')
  @Post('review-claim')
  @Answers(201, reviewClaimShape)
  claim(@CurrentActor() actor: PersonActor, @Param(AT) { id }: At): Promise<ReviewClaim> {
    return this.claimReview.run(actor, id);
  }

  @Permit('review.claim')
  @Patch('review-claim')
  @Answers(200, reviewClaimShape)
  renew(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: renewReviewShape }) { fence }: RenewInput,
  ): Promise<ReviewClaim> {
    return this.renewReview.run(actor, id, fence);
  }

  @Permit('review.claim')
  @Delete('review-claim')
  @HttpCode(204)
  @Answers(204)
  release(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: releaseReviewShape }) { reason }: ReleaseInput,
  ): Promise<void> {
    return this.releaseReview.run(actor, id, reason);
  }

  @Permit('review.confirm')
  @Post('confirmations')
  @Answers(201, confirmationShape)
  confirm(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: confirmSegmentsShape }) input: ConfirmInput,
  ): Promise<Confirmation> {
    return this.confirmSegments.run(actor, id, input);
  }

  @Permit('review.approve')
  @Post('approval')
  @UseInterceptors(Idempotent)
  @Answers(201, approvalShape)
  async approve(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: approveTranslationShape }) input: ApproveInput,
  ): Promise<ApprovalResult> {
    return approvedOrRefused(await this.approveTranslation.run(actor, id, input));
  }

  @Permit('review.return')
  @Post('return')
  @UseInterceptors(Idempotent)
  @Answers(201, returnedShape)
  giveBack(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: returnTranslationShape }) input: ReturnInput,
  ): Promise<Returned> {
    return this.returnTranslation.run(actor, id, input);
  }

  @Permit('publication.amend')
  @Post('amendment')
  @UseInterceptors(Idempotent)
  @Answers(201, amendmentShape)
  amend(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: amendTranslationShape }) input: AmendInput,
  ): Promise<Amendment> {
    return this.amendTranslation.run(actor, id, input);
  }

  @Permit('review.approve')
  @Post('carry-over')
  @UseInterceptors(Idempotent)
  @Answers(201, approvalShape)
  async carryOver(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: carryOverShape }) input: CarryOverInput,
  ): Promise<ApprovalResult> {
    return approvedOrRefused(await this.carryOverApproval.run(actor, id, input));
  }
}

/** What stops an approval was stored and committed; only now is it a refusal. */
function approvedOrRefused(outcome: ApprovalOutcome): ApprovalResult {
  if (outcome.kind === 'approved') return outcome.approval;
  const { findings } = outcome;
  throw new DomainError('conflict', 'review.blockers', { count: findings.length }, { findings });
}
