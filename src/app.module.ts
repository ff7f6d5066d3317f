import { type DynamicModule, Module } from '@nestjs/common';
import { PeopleModule } from './features/people/people.module';
import { type DatabaseConnection, DatabaseModule } from './platform/database/database.module';
import type { Drain } from './platform/http/drain';
import { HttpModule } from './platform/http/http.module';
import type { HttpSettings } from './platform/http/http-settings';
import type { Log } from './platform/logging/log';

export interface AppSettings {
  readonly database: DatabaseConnection;
  readonly http: HttpSettings;
}

/** The desk: every feature. */
const FEATURES = [
  // One line each, by the alphabet.
  PeopleModule,
];

/** The HTTP side of the house. Workers and commands put together their own. */
@Module({})
export class AppModule {
  static with(settings: AppSettings, log: Log, drain: Drain): DynamicModule {
    return {
      module: AppModule,
      imports: [DatabaseModule.connect(settings.database), HttpModule.with(settings.http, log, drain), ...FEATURES],
    };
  }
}
