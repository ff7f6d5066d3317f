import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type AppSettings, FEATURES } from './app.module';
import { CheckpointsModule } from './features/activity/checkpoints.module';
import { DatabaseModule } from './platform/database/database.module';
import { Drain } from './platform/http/drain';
import { HttpModule } from './platform/http/http.module';
import { RequestTimes } from './platform/http/request-times';
import type { Log } from './platform/logging/log';
import { QueuesModule } from './platform/queues/queues.module';

@Module({})
class WorkerModule {}

export type WorkerSettings = Pick<AppSettings, 'database' | 'queues' | 'http'> & { readonly checkpointFolder: string };

/** The features with their jobs and chores, and no server. What their controllers ask of the HTTP side is there, and never called. */
export function createWorkerApp(settings: WorkerSettings, log: Log): Promise<INestApplicationContext> {
  const parts = { log, drain: new Drain(), times: new RequestTimes() };
  return NestFactory.createApplicationContext(
    {
      module: WorkerModule,
      imports: [
        DatabaseModule.connect(settings.database),
        QueuesModule.forRoot(settings.queues),
        HttpModule.with(settings.http, parts),
        CheckpointsModule.into(settings.checkpointFolder),
        ...FEATURES,
      ],
    },
    { logger: log, abortOnError: false },
  );
}
