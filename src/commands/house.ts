import { type INestApplicationContext, Module, type ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type DatabaseConnection, DatabaseModule } from '../platform/database/database.module';
import { Drain } from '../platform/http/drain';
import { HttpModule } from '../platform/http/http.module';
import { RequestTimes } from '../platform/http/request-times';
import { Log } from '../platform/logging/log';

@Module({})
class HouseModule {}

/**
 * Features on a database, without a server and without queues: for commands and for tests. What their controllers ask of
 * the HTTP side is there, and nobody will ever call it.
 */
export function openHouse(
  database: DatabaseConnection,
  features: NonNullable<ModuleMetadata['imports']>,
): Promise<INestApplicationContext> {
  const settings = { publicUrl: undefined, isProduction: false, trustedProxies: [], logsRequests: false };
  const parts = { log: new Log('error'), drain: new Drain(), times: new RequestTimes() };
  return NestFactory.createApplicationContext(
    {
      module: HouseModule,
      imports: [DatabaseModule.connect(database), HttpModule.with(settings, parts), ...features],
    },
    { logger: false, abortOnError: false },
  );
}
