import { type DynamicModule, Module } from '@nestjs/common';
import { PublicDatabaseModule } from '../../platform/database/public-database';
import { Site } from './site';
import { SiteFollower } from './site-follower';
import { SitePress } from './site-press';
import { SiteReader } from './site-reader';
import { SiteRoutes } from './site-routes';
import { SITE_SETTINGS, type SiteSettings } from './site-settings';

/** What whoever publishes asks of the site; needs neither a server nor the public role. */
@Module({ providers: [Site], exports: [Site] })
export class SiteModule {}

/** The pages themselves, for the process that serves readers. */
@Module({})
export class SitePagesModule {
  static with(settings: SiteSettings): DynamicModule {
    return {
      module: SitePagesModule,
      imports: [PublicDatabaseModule.connect({ url: settings.databaseUrl })],
      providers: [{ provide: SITE_SETTINGS, useValue: settings }, SiteReader, SitePress, SiteFollower, SiteRoutes],
    };
  }
}
