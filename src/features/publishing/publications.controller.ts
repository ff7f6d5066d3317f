import { Controller, Get, Query } from '@nestjs/common';
import {
  type ListPublications,
  listPublicationsShape,
  type PublicationList,
  publicationListShape,
} from '../../contract/publishing';
import { Answers } from '../../platform/http/answers';
import { Permit } from '../../platform/http/permit';
import { PublishingListQueries } from './publishing-list.queries';

/** What goes out, what has gone out, and what waits. */
@Controller('api/publications')
export class PublicationsController {
  constructor(private readonly queries: PublishingListQueries) {}

  @Permit('article.read')
  @Get()
  @Answers(200, publicationListShape)
  list(@Query({ schema: listPublicationsShape }) filter: ListPublications): Promise<PublicationList> {
    return this.queries.list(filter);
  }
}
