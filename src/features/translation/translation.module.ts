import { Module } from '@nestjs/common';
import { QualityModule } from '../quality/quality.module';
import { SiteModule } from '../site/site.module';
import { ChangeRelation } from './change-relation';
import { ClaimTranslation } from './claim-translation';
import { ExplainGap } from './explain-gap';
import { JobListQueries } from './job-list.queries';
import { JoinSegments } from './join-segments';
import { PrepareSegments } from './prepare-segments';
import { PreviewTranslation } from './preview-translation';
import { RebaseSegments } from './rebase-segments';
import { ReleaseClaim } from './release-claim';
import { RenewClaim } from './renew-claim';
import { SaveSegment } from './save-segment';
import { SegmentController } from './segment.controller';
import { SegmentQueries } from './segment.queries';
import { SplitSegment } from './split-segment';
import { SubmitTranslation } from './submit-translation';
import { SwapSides } from './swap-sides';
import { ExpireClaims } from './translation.chores';
import { TranslationController } from './translation.controller';
import { TranslationQueries } from './translation.queries';
import { Translations } from './translations';

@Module({
  imports: [QualityModule, SiteModule],
  controllers: [TranslationController, SegmentController],
  providers: [
    Translations,
    TranslationQueries,
    JobListQueries,
    SegmentQueries,
    ClaimTranslation,
    RenewClaim,
    ReleaseClaim,
    SaveSegment,
    SplitSegment,
    JoinSegments,
    ExplainGap,
    SubmitTranslation,
    ChangeRelation,
    SwapSides,
    PrepareSegments,
    RebaseSegments,
    PreviewTranslation,
    ExpireClaims,
  ],
  exports: [Translations],
})
export class TranslationModule {}
