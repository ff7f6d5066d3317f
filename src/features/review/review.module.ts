import { Module } from '@nestjs/common';
import { QualityModule } from '../quality/quality.module';
import { ApproveSingle } from './approve-single';
import { ClaimReview } from './claim-review';
import { ConfirmSegments } from './confirm-segments';
import { ReleaseReview } from './release-review';
import { RenewReview } from './renew-review';
import { ReturnTranslation } from './return-translation';
import { Review } from './review';

@Module({
  imports: [QualityModule],
  providers: [Review, ApproveSingle, ClaimReview, RenewReview, ReleaseReview, ConfirmSegments, ReturnTranslation],
  exports: [Review],
})
export class ReviewModule {}
