import { Body, Controller, Get, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import {
  type Comment,
  type CommentList,
  commentListShape,
  commentShape,
  type WriteComment as WriteInput,
  writeCommentShape,
} from '../../contract/comments';
import { atIdShape } from '../../contract/quality';
import type { PersonActor } from '../../kernel/actor';
import { Answers } from '../../platform/http/answers';
import { Idempotent } from '../../platform/http/idempotent';
import { CurrentActor, Permit } from '../../platform/http/permit';
import { CommentsQueries } from './comments.queries';
import { ResolveComment } from './resolve-comment';
import { WriteComment } from './write-comment';

interface At {
  readonly id: string;
}
const AT = { schema: atIdShape };

/** What people say to each other about a place in a text. */
@Controller('api')
export class CommentsController {
  constructor(
    private readonly comments: CommentsQueries,
    private readonly writeComment: WriteComment,
    private readonly resolveComment: ResolveComment,
  ) {}

  @Permit('translation.read')
  @Get('translations/:id/comments')
  @Answers(200, commentListShape)
  list(@Param(AT) { id }: At): Promise<CommentList> {
    return this.comments.of(id);
  }

  @Permit('comment.write')
  @Post('translations/:id/comments')
  @UseInterceptors(Idempotent)
  @Answers(201, commentShape)
  write(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: writeCommentShape }) input: WriteInput,
  ): Promise<Comment> {
    return this.writeComment.run(actor, id, input);
  }

  @Permit('comment.write')
  @Post('comments/:id/resolution')
  @HttpCode(200)
  @Answers(200, commentShape)
  resolve(@CurrentActor() actor: PersonActor, @Param(AT) { id }: At): Promise<Comment> {
    return this.resolveComment.run(actor, id);
  }
}
