import { Module } from '@nestjs/common';
import { QualityModule } from '../quality/quality.module';
import { TranslationModule } from '../translation/translation.module';
import { AmendTranslation } from './amend-translation';
import { ApproveOnDuty } from './approve-on-duty';
import { ApproveSingle } from './approve-single';
import { ApproveTranslation } from './approve-translation';
import { CarryOverApproval } from './carry-over-approval';
import { ClaimReview } from './claim-review';
import { ComparisonsQueries } from './comparisons.queries';
import { ConfirmSegments } from './confirm-segments';
import { ReleaseReview } from './release-review';
import { RenewReview } from './renew-review';
import { ReturnTranslation } from './return-translation';
import { Review } from './review';
import { ReviewController } from './review.controller';
import { SealPair } from './seal-pair';

@Module({
  imports: [QualityModule, TranslationModule],
  controllers: [ReviewController],
  providers: [
    Review,
    SealPair,
    ClaimReview,
    ComparisonsQueries,
    RenewReview,
    ReleaseReview,
    ConfirmSegments,
    ApproveTranslation,
    ApproveOnDuty,
    ApproveSingle,
    ReturnTranslation,
    AmendTranslation,
    CarryOverApproval,
  ],
  exports: [Review],
})
export class ReviewModule {}
