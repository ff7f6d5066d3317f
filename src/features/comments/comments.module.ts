import { Module } from '@nestjs/common';
import { CommentsController } from './comments.controller';
import { CommentsQueries } from './comments.queries';
import { ResolveComment } from './resolve-comment';
import { WriteComment } from './write-comment';

@Module({
  controllers: [CommentsController],
  providers: [CommentsQueries, WriteComment, ResolveComment],
})
export class CommentsModule {}
