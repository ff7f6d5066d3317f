import { Body, Controller, Get, HttpCode, Param, Post, Put, UseInterceptors } from '@nestjs/common';
import {
  type ExplainGap as ExplainGapInput,
  explainGapShape,
  type JoinSegment as JoinInput,
  joinSegmentShape,
  type SavedSegment,
  type SaveSegment as SaveInput,
  type SegmentHistory,
  type Segments,
  type SplitSegment as SplitInput,
  savedSegmentShape,
  saveSegmentShape,
  segmentHistoryShape,
  segmentIdShape,
  segmentShape,
  segmentsShape,
  splitSegmentShape,
  type WorkingSegment,
} from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';
import { Answers } from '../../platform/http/answers';
import { Idempotent, RequestedKey } from '../../platform/http/idempotent';
import { CurrentActor, Permit } from '../../platform/http/permit';
import { ExplainGap } from './explain-gap';
import { JoinSegments } from './join-segments';
import { SaveSegment } from './save-segment';
import { SegmentQueries } from './segment.queries';
import { SplitSegment } from './split-segment';

interface At {
  readonly id: string;
  readonly segmentId: string;
}
const AT = { schema: segmentIdShape };

/** The sentences of a translation, changed by whoever holds it: the translator, and in review the reviewer. */
@Controller('api/translations/:id/segments/:segmentId')
export class SegmentController {
  constructor(
    private readonly saveSegment: SaveSegment,
    private readonly splitSegment: SplitSegment,
    private readonly joinSegments: JoinSegments,
    private readonly explainGap: ExplainGap,
    private readonly segments: SegmentQueries,
  ) {}

  @Permit('segment.edit')
  @Put()
  @Answers(200, savedSegmentShape)
  save(
    @CurrentActor() actor: PersonActor,
    @Param(AT) at: At,
    @Body({ schema: saveSegmentShape }) input: SaveInput,
    @RequestedKey() key: string | null,
  ): Promise<SavedSegment> {
    return this.saveSegment.run(actor, at, input, key);
  }

  @Permit('segment.edit')
  @Post('split')
  @HttpCode(200)
  @UseInterceptors(Idempotent)
  @Answers(200, segmentsShape)
  split(
    @CurrentActor() actor: PersonActor,
    @Param(AT) at: At,
    @Body({ schema: splitSegmentShape }) input: SplitInput,
  ): Promise<Segments> {
    return this.splitSegment.run(actor, at, input);
  }

  @Permit('segment.edit')
  @Post('join')
  @HttpCode(200)
  @UseInterceptors(Idempotent)
  @Answers(200, segmentsShape)
  join(
    @CurrentActor() actor: PersonActor,
    @Param(AT) at: At,
    @Body({ schema: joinSegmentShape }) input: JoinInput,
  ): Promise<Segments> {
    return this.joinSegments.run(actor, at, input);
  }

  @Permit('segment.edit')
  @Put('gap')
  @Answers(200, segmentShape)
  explain(
    @CurrentActor() actor: PersonActor,
    @Param(AT) at: At,
    @Body({ schema: explainGapShape }) input: ExplainGapInput,
  ): Promise<WorkingSegment> {
    return this.explainGap.run(actor, at, input);
  }

  @Permit('translation.read')
  @Get('history')
  @Answers(200, segmentHistoryShape)
  history(@CurrentActor() actor: PersonActor, @Param(AT) at: At): Promise<SegmentHistory> {
    return this.segments.history(actor, at.id, at.segmentId);
  }
}
