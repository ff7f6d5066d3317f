import { Module } from '@nestjs/common';
import { ReviewModule } from '../review/review.module';
import { SiteModule } from '../site/site.module';
import { ApproveSingle } from './approve-single';
import { CarryOutOrder } from './carry-out-order';
import { DeclareSingle } from './declare-single';
import { DeschedulePublication } from './deschedule-publication';
import { DutyReviewsController } from './duty-reviews.controller';
import { KillArticle } from './kill-article';
import { PublicationsController } from './publications.controller';
import { PublishArticle } from './publish-article';
import { PublishingController } from './publishing.controller';
import { PublishingQueries } from './publishing.queries';
import { PublishingListQueries } from './publishing-list.queries';
import { SetEmbargo } from './set-embargo';
import { SettleDutyReview } from './settle-duty-review';
import { StartScheduled } from './start-scheduled';
import { TakeDownArticle } from './take-down-article';
import { WithdrawSingle } from './withdraw-single';

@Module({
  imports: [ReviewModule, SiteModule],
  controllers: [PublicationsController, PublishingController, DutyReviewsController],
  providers: [
    PublishingListQueries,
    PublishingQueries,
    PublishArticle,
    DeschedulePublication,
    CarryOutOrder,
    StartScheduled,
    TakeDownArticle,
    KillArticle,
    SetEmbargo,
    DeclareSingle,
    WithdrawSingle,
    ApproveSingle,
    SettleDutyReview,
  ],
})
export class PublishingModule {}
