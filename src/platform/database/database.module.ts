import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from './data-source';
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
    const options = dataSourceOptions(url);
    const connection = TypeOrmModule.forRoot({
      ...options,
      poolSize,
      applicationName,
      connectTimeoutMS: 5000,
      retryAttempts: 0,
      logging: false,
    });
    return { module: DatabaseModule, imports: [connection], providers: [Database], exports: [Database] };
  }
}
