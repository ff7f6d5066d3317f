import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ENTITIES } from '../../schema/entities';
import { Database } from './database';

export interface DatabaseConnection {
  /** As the app role: reads everything a desk needs, writes only what the rules grant. */
  readonly url: string;
  readonly poolSize?: number;
  /** How PostgreSQL lists this process. */
  readonly applicationName?: string;
}

/** The database for every module. The migrator's rights are never needed here. */
@Global()
@Module({})
export class DatabaseModule {
  static connect({ url, poolSize = 10, applicationName = 'egiz' }: DatabaseConnection): DynamicModule {
    const connection = TypeOrmModule.forRoot({
      type: 'postgres',
      url,
      poolSize,
      applicationName,
      entities: ENTITIES,
      synchronize: false,
      migrationsRun: false,
      installExtensions: false,
      uuidExtension: 'pgcrypto',
      retryAttempts: 0,
      logging: false,
      connectTimeoutMS: 5000,
      extra: { options: '-c search_path=public', keepAlive: true },
    });
    return { module: DatabaseModule, imports: [connection], providers: [Database], exports: [Database] };
  }
}
