import { Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  type ImportBatchView,
  type ImportedItem,
  type ImportFrontPageQuery,
  type ImportPairsQuery,
  type ImportReport,
  type ImportSummary,
  importBatchShape,
  importFrontPageQuery,
  importIdShape,
  importPairsQuery,
  importReportShape,
} from '../../contract/intake';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Answers } from '../../platform/http/answers';
import { CurrentActor, Permit, Takes } from '../../platform/http/permit';
import { Intake } from './intake';
import { IntakeQueries } from './intake.queries';
import { receivedUpload } from './received-upload';

@Controller('api/imports')
export class IntakeController {
  constructor(
    private readonly intake: Intake,
    private readonly queries: IntakeQueries,
  ) {}

  @Permit('article.import')
  @Takes('text/plain', 'multipart/form-data')
  @Post('front-page')
  @HttpCode(200)
  @Answers(200, importReportShape)
  async frontPage(
    @CurrentActor() actor: PersonActor,
    @Query({ schema: importFrontPageQuery }) query: ImportFrontPageQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportReport> {
    const { bytes, fileName, declaredCharset } = await receivedUpload(request);
    return reported((onItem) =>
      this.intake.importFrontPage(importing(actor), bytes, {
        ...query,
        charset: query.charset ?? declaredCharset,
        fileName,
        onItem,
      }),
    );
  }

  @Permit('article.import')
  @Takes('text/plain', 'multipart/form-data')
  @Post('pairs')
  @HttpCode(200)
  @Answers(200, importReportShape)
  async pairs(
    @CurrentActor() actor: PersonActor,
    @Query({ schema: importPairsQuery }) query: ImportPairsQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportReport> {
    const { bytes, fileName, declaredCharset } = await receivedUpload(request);
    return reported((onItem) =>
      this.intake.importPairs(importing(actor), bytes, {
        ...query,
        charset: query.charset ?? declaredCharset,
        fileName,
        onItem,
      }),
    );
  }

  @Permit('article.import')
  @Get(':id')
  @Answers(200, importBatchShape)
  async batch(@Param({ schema: importIdShape }) { id }: { id: string }): Promise<ImportBatchView> {
    const batch = await this.queries.batch(id);
    if (!batch) throw new DomainError('missing', 'missing');
    return batch;
  }
}

const importing = (actor: PersonActor) => ({ kind: 'import', accountId: actor.accountId }) as const;

async function reported(run: (onItem: (item: ImportedItem) => void) => Promise<ImportSummary>): Promise<ImportReport> {
  const items: ImportedItem[] = [];
  const summary = await run((item) => items.push(item));
  return { ...summary, items };
}
