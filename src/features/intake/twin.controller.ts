import { Body, Controller, Param, Post, Query, Req, UseInterceptors } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { articleIdShape } from '../../contract/articles';
import {
  type AttachTwinFileQuery,
  type AttachTwinText,
  attachTwinFileQuery,
  attachTwinShape,
  type OpenedTwin,
  type OpenTwinTranslation,
  openedTwinShape,
  openTranslationShape,
} from '../../contract/intake';
import type { PersonActor } from '../../kernel/actor';
import { Answers } from '../../platform/http/answers';
import { Idempotent } from '../../platform/http/idempotent';
import { CurrentActor, Permit, Takes } from '../../platform/http/permit';
import { AttachTwin } from './attach-twin';
import { OpenTwin } from './open-twin';
import { receivedUpload } from './received-upload';

interface At {
  readonly id: string;
}
const AT = { schema: articleIdShape };

/** What becomes of an article's other language: made here, or brought along. */
@Controller('api/articles/:id')
export class TwinController {
  constructor(
    private readonly openTwin: OpenTwin,
    private readonly attachTwin: AttachTwin,
  ) {}

  @Permit('translation.open')
  @Post('translation')
  @UseInterceptors(Idempotent)
  @Answers(201, openedTwinShape)
  open(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: openTranslationShape }) input: OpenTwinTranslation,
  ): Promise<OpenedTwin> {
    return this.openTwin.run(actor, id, input);
  }

  @Permit('translation.attach')
  @Post('twin')
  @UseInterceptors(Idempotent)
  @Answers(201, openedTwinShape)
  attach(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: attachTwinShape }) input: AttachTwinText,
  ): Promise<OpenedTwin> {
    return this.attachTwin.run(actor, id, input);
  }

  @Permit('translation.attach')
  @Takes('text/plain', 'multipart/form-data')
  @Post('twin/file')
  @Answers(201, openedTwinShape)
  async attachFile(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Query({ schema: attachTwinFileQuery }) query: AttachTwinFileQuery,
    @Req() request: FastifyRequest,
  ): Promise<OpenedTwin> {
    return this.attachTwin.fromFile(actor, id, query, await receivedUpload(request));
  }
}
