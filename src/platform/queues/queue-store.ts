import { Inject, Injectable, Logger } from '@nestjs/common';
import { type BackendFactory, createPostgresBackend, createRedisBackend, type QueueOptions } from 'bullmq';
import type { Redis } from 'ioredis';
import { Pool } from 'pg';
import { TogetherSocket } from '../database/together-socket';
import { errorText } from './error-text';
import { DEFAULT_CONCURRENCY, DEFAULT_PREFIX, QUEUE_SETTINGS, type QueueSettings } from './queue-settings';
import { hastyRedis, patientRedis } from './redis-connection';

/** Beside one LISTEN connection for each of three workers. */
const QUERY_CONNECTIONS = 7;

/**
 * Where BullMQ keeps its jobs, and the pool with which the dispatcher and the reconciler work on the outbox. That pool does not
 * wait for the disk: whatever it writes may be lost in a crash, because handing out twice is harmless and the queue may be lost anyway.
 */
@Injectable()
export class QueueStore {
  readonly backend: 'postgres' | 'redis';
  readonly pool: Pool;
  private readonly producing: Redis | undefined;
  private readonly consuming: Redis | undefined;
  private readonly prefix: string;
  private closing: Promise<void> | undefined;

  constructor(@Inject(QUEUE_SETTINGS) settings: QueueSettings) {
    const logger = new Logger('Queues');
    this.backend = settings.redisUrl ? 'redis' : 'postgres';
    this.prefix = settings.prefix ?? DEFAULT_PREFIX;
    const listeners = this.backend === 'postgres' && settings.isWorking ? 3 : 0;
    this.pool = new Pool({
      connectionString: settings.databaseUrl,
      max: listeners + QUERY_CONNECTIONS + Math.ceil((settings.concurrency ?? DEFAULT_CONCURRENCY) / 2),
      options: '-c search_path=public,bullmq -c synchronous_commit=off',
      application_name: 'egiz-queues',
      stream: () => new TogetherSocket(),
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    this.pool.on('error', (error) => logger.warn(`a connection of the queues broke: ${errorText(error)}`));
    if (!settings.redisUrl) return;
    this.producing = hastyRedis(settings.redisUrl);
    this.consuming = settings.isWorking ? patientRedis(settings.redisUrl) : undefined;
    for (const redis of [this.producing, this.consuming]) {
      redis?.on('error', (error: Error) => logger.warn(`Redis: ${errorText(error)}`));
    }
  }

  /** BullMQ's own choice of backend is global to the process; this one carries the connection, so that none is passed around. */
  get backendFactory(): BackendFactory {
    if (this.backend === 'redis') return createRedisBackend;
    return (name, options, factoryOptions) =>
      createPostgresBackend(name, { ...options, connection: this.pool }, factoryOptions);
  }

  get producerOptions(): Pick<QueueOptions, 'connection' | 'prefix'> {
    return { connection: this.producing ?? {}, prefix: this.prefix };
  }

  get workerOptions(): Pick<QueueOptions, 'connection' | 'prefix'> {
    return { connection: this.consuming ?? {}, prefix: this.prefix };
  }

  /** After every queue and worker is closed. */
  close(): Promise<void> {
    this.closing ??= (async () => {
      this.producing?.disconnect();
      this.consuming?.disconnect();
      await this.pool.end();
    })();
    return this.closing;
  }
}
