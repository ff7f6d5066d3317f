import { Module } from '@nestjs/common';
import { ForgetOldNews } from './activity.chores';
import { EventsController } from './events.controller';
import { NewsQueries } from './news.queries';
import { NewsFeed } from './news-feed';

/** What happens, told to the screens as it happens. */
@Module({
  controllers: [EventsController],
  providers: [NewsQueries, NewsFeed, ForgetOldNews],
})
export class ActivityModule {}
