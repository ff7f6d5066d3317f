import { Module } from '@nestjs/common';
import { EventsController } from './events.controller';
import { NewsQueries } from './news.queries';
import { NewsFeed } from './news-feed';

/** What happens, told to the screens as it happens. */
@Module({
  controllers: [EventsController],
  providers: [NewsQueries, NewsFeed],
})
export class ActivityModule {}
