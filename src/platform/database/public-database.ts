import { type DynamicModule, Global, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';

export interface PublicConnection {
  /** As the role that sees published rows only. */
  readonly url: string;
  readonly poolSize?: number;
}

/** How long a page waits for the database before it gives up. */
const PATIENCE_MILLISECONDS = 3000;

/**
 * The database as the public site sees it: published rows, nothing else, whatever a page asks for. A pool of its own, so that readers
 * never take a connection from the desk.
 */
@Injectable()
export class PublicDatabase implements OnApplicationShutdown {
  private readonly pool: Pool;

  constructor({ url, poolSize = 4 }: PublicConnection) {
    this.pool = new Pool({
      connectionString: url,
      max: poolSize,
      application_name: 'egiz-site',
      connectionTimeoutMillis: PATIENCE_MILLISECONDS,
      statement_timeout: PATIENCE_MILLISECONDS,
      query_timeout: PATIENCE_MILLISECONDS + 1000,
      keepAlive: true,
      options: '-c search_path=public -c default_transaction_read_only=on',
    });
    // A connection that breaks while idle is replaced by the next query; without a listener it would end the process.
    this.pool.on('error', () => undefined);
  }

  /** Rows of a statement that each connection plans once; the name stands for its text. */
  async query<Row>(name: string, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await this.pool.query({ name, text: sql, values: [...parameters] });
    return rows as Row[];
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

/** The public role's connection for the whole app. */
@Global()
@Module({})
export class PublicDatabaseModule {
  static connect(connection: PublicConnection): DynamicModule {
    const provider = { provide: PublicDatabase, useFactory: () => new PublicDatabase(connection) };
    return { module: PublicDatabaseModule, providers: [provider], exports: [PublicDatabase] };
  }
}
