import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, UseInterceptors } from '@nestjs/common';
import {
  type ChangeRelation as ChangeRelationInput,
  type Claim,
  changeRelationShape,
  claimShape,
  type ListTranslations,
  listTranslationsShape,
  type Preview,
  type PreviewTranslation as PreviewInput,
  previewShape,
  previewTranslationShape,
  type RelationChanged,
  type ReleaseClaim as ReleaseClaimInput,
  type RenewClaim as RenewClaimInput,
  relationChangedShape,
  releaseClaimShape,
  renewClaimShape,
  type Submission,
  type SubmitTranslation as SubmitInput,
  type SwapTranslation as SwapInput,
  type Swapped,
  submissionShape,
  submitTranslationShape,
  swappedShape,
  swapTranslationShape,
  type TranslationJobs,
  type TranslationView,
  translationIdShape,
  translationJobsShape,
  translationShape,
} from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Answers } from '../../platform/http/answers';
import { Idempotent } from '../../platform/http/idempotent';
import { CurrentActor, Permit } from '../../platform/http/permit';
import { ChangeRelation } from './change-relation';
import { ClaimTranslation } from './claim-translation';
import { JobListQueries } from './job-list.queries';
import { PreviewTranslation } from './preview-translation';
import { ReleaseClaim } from './release-claim';
import { RenewClaim } from './renew-claim';
import { SubmitTranslation } from './submit-translation';
import { SwapSides } from './swap-sides';
import { TranslationQueries } from './translation.queries';

interface At {
  readonly id: string;
}
const AT = { schema: translationIdShape };

@Controller('api/translations')
export class TranslationController {
  constructor(
    private readonly jobs: JobListQueries,
    private readonly translations: TranslationQueries,
    private readonly claimTranslation: ClaimTranslation,
    private readonly renewClaim: RenewClaim,
    private readonly releaseClaim: ReleaseClaim,
    private readonly submitTranslation: SubmitTranslation,
    private readonly changeRelation: ChangeRelation,
    private readonly swapSides: SwapSides,
    private readonly previewTranslation: PreviewTranslation,
  ) {}

  @Permit('translation.read')
  @Get()
  @Answers(200, translationJobsShape)
  list(
    @CurrentActor() actor: PersonActor,
    @Query({ schema: listTranslationsShape }) filter: ListTranslations,
  ): Promise<TranslationJobs> {
    return this.jobs.list(actor, filter);
  }

  @Permit('translation.read')
  @Get(':id')
  @Answers(200, translationShape)
  view(@CurrentActor() actor: PersonActor, @Param(AT) { id }: At): Promise<TranslationView> {
    return this.translations.view(actor, id);
  }

  @Permit('translation.read')
  @Get(':id/preview')
  @Answers(200, previewShape)
  preview(
    @Param(AT) { id }: At,
    @Query({ schema: previewTranslationShape }) { locale }: PreviewInput,
  ): Promise<Preview> {
    return this.previewTranslation.run(id, locale);
  }

  @Permit('translation.claim')
  @Post(':id/claim')
  @Answers(201, claimShape)
  claim(@CurrentActor() actor: PersonActor, @Param(AT) { id }: At): Promise<Claim> {
    return this.claimTranslation.run(actor, id);
  }

  @Permit('translation.claim')
  @Patch(':id/claim')
  @Answers(200, claimShape)
  renew(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: renewClaimShape }) { fence }: RenewClaimInput,
  ): Promise<Claim> {
    return this.renewClaim.run(actor, id, fence);
  }

  @Permit('translation.release')
  @Delete(':id/claim')
  @HttpCode(204)
  @Answers(204)
  release(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: releaseClaimShape }) { reason }: ReleaseClaimInput,
  ): Promise<void> {
    return this.releaseClaim.run(actor, id, reason);
  }

  @Permit('translation.work')
  @Post(':id/submission')
  @UseInterceptors(Idempotent)
  @Answers(201, submissionShape)
  async submit(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: submitTranslationShape }) { fence }: SubmitInput,
  ): Promise<Submission> {
    const outcome = await this.submitTranslation.run(actor, id, fence);
    if (outcome.kind === 'submitted') return outcome.submission;
    // What was found is kept by now; only the answer is a refusal.
    throw new DomainError(
      'conflict',
      'submission.blocked',
      { count: outcome.findings.length },
      { findings: outcome.findings },
    );
  }

  @Permit('translation.change_relation')
  @Patch(':id')
  @Answers(200, relationChangedShape)
  relate(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: changeRelationShape }) { relation }: ChangeRelationInput,
  ): Promise<RelationChanged> {
    return this.changeRelation.run(actor, id, relation);
  }

  @Permit('translation.swap')
  @Post(':id/swap')
  @HttpCode(200)
  @UseInterceptors(Idempotent)
  @Answers(200, swappedShape)
  swap(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: swapTranslationShape }) { version }: SwapInput,
  ): Promise<Swapped> {
    return this.swapSides.run(actor, id, version);
  }
}
