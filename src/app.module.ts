import { type DynamicModule, Module } from '@nestjs/common';
import { ActivityModule } from './features/activity/activity.module';
import { CheckpointsModule } from './features/activity/checkpoints.module';
import { ArticlesModule } from './features/articles/articles.module';
import { CommentsModule } from './features/comments/comments.module';
import { DashboardModule } from './features/dashboard/dashboard.module';
import { DeskModule } from './features/desk/desk.module';
import { IntakeModule } from './features/intake/intake.module';
import { PeopleModule } from './features/people/people.module';
import { PresenceModule } from './features/presence/presence.module';
import { PublishingModule } from './features/publishing/publishing.module';
import { QualityModule } from './features/quality/quality.module';
import { ReviewModule } from './features/review/review.module';
import { SitePagesModule } from './features/site/site.module';
import type { SiteSettings } from './features/site/site-settings';
import { TranslationModule } from './features/translation/translation.module';
import { type DatabaseConnection, DatabaseModule } from './platform/database/database.module';
import { HealthModule } from './platform/health/health.module';
import { HttpModule } from './platform/http/http.module';
import type { HttpParts } from './platform/http/http-parts';
import type { HttpSettings } from './platform/http/http-settings';
import type { QueueSettings } from './platform/queues/queue-settings';
import { QueuesModule } from './platform/queues/queues.module';

export interface AppSettings {
  readonly database: DatabaseConnection;
  readonly http: HttpSettings;
  readonly queues: QueueSettings;
  readonly site: SiteSettings;
  /** Where a process that works on the queues writes its checkpoints. */
  readonly checkpointFolder?: string | undefined;
}

/** The desk: every feature. */
export const FEATURES = [
  // One line each, by the alphabet.
  ActivityModule,
  ArticlesModule,
  CommentsModule,
  DashboardModule,
  IntakeModule,
  PeopleModule,
  PresenceModule,
  PublishingModule,
  QualityModule,
  ReviewModule,
  TranslationModule,
];

/** The HTTP side of the house. Workers and commands put together their own. */
@Module({})
export class AppModule {
  static with(settings: AppSettings, parts: HttpParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.connect(settings.database),
        QueuesModule.forRoot(settings.queues),
        HttpModule.with(settings.http, parts),
        HealthModule,
        DeskModule.with(settings.http.publicUrl),
        SitePagesModule.with(settings.site),
        ...(settings.checkpointFolder ? [CheckpointsModule.into(settings.checkpointFolder)] : []),
        ...FEATURES,
      ],
    };
  }
}
