import { createPostgresBackend, createRedisBackend, Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import type { QueueName } from '../../src/platform/queues/job';
import { DEFAULT_PREFIX } from '../../src/platform/queues/queue-settings';
import { hasRedisServer, RedisServer } from '../queues/redis-server';

/** As much of a queue as a test needs to deliver something into it. */
export type DeliveryQueue = Pick<Queue, 'addBulk' | 'getJobCounts' | 'close'>;

/** Where the processes under test keep their queues. */
export interface Store {
  readonly redisUrl: string | undefined;
  /** Empties it at once, while it and everybody on it keep running. */
  lose(): Promise<void>;
  /** Killed, and back with nothing in it; undefined where that is not ours to do. */
  readonly restart: (() => Promise<void>) | undefined;
  /** A queue as the processes see it. Whoever asks for it closes it. */
  queue(name: QueueName): DeliveryQueue;
  stop(): Promise<void>;
}

const given = process.env.EGIZ_TEST_REDIS_URL;
const hasRedis = hasRedisServer() || given !== undefined;

/** Both stores, or the one there is: a test of Redis says in one line that it did not run. */
export const describeOnRedis = hasRedis ? describe : describe.skip;
export const STORES: readonly ('postgres' | 'redis')[] = hasRedis ? ['postgres', 'redis'] : ['postgres'];
if (!hasRedis) console.info('Redis half of the fault tests skipped: no REDIS_URL, and no redis-server on the PATH');

export function openStore(name: 'postgres' | 'redis', superuserUrl: string): Promise<Store> | Store {
  return name === 'redis' ? redisStore() : postgresStore(superuserUrl);
}

function postgresStore(superuserUrl: string): Store {
  const pool = new Pool({ connectionString: superuserUrl, options: '-c search_path=public,bullmq' });
  pool.on('error', () => undefined);
  return {
    redisUrl: undefined,
    lose: async () => {
      const { rows } = await pool.query<{ name: string }>(
        `select quote_ident(tablename) as name from pg_tables where schemaname = 'bullmq' and tablename <> 'migration'`,
      );
      await pool.query(`truncate ${rows.map(({ name }) => `bullmq.${name}`).join(', ')} cascade`);
    },
    restart: undefined,
    queue: (name) => new Queue(name, { connection: pool, prefix: DEFAULT_PREFIX }, createPostgresBackend),
    stop: () => pool.end(),
  };
}

/** A server of our own wherever there is one to start, since it is going to be killed. */
async function redisStore(): Promise<Store> {
  const own = hasRedisServer() ? await RedisServer.start() : undefined;
  const redisUrl = own?.url ?? (await unusedDatabase(given ?? ''));
  const redis = new Redis(redisUrl, { retryStrategy: () => 50 });
  redis.on('error', () => undefined);
  return {
    redisUrl,
    lose: async () => {
      await (own ? redis.flushall() : redis.flushdb());
    },
    restart: own && (() => own.restart()),
    queue: (name) => new Queue(name, { connection: { url: redisUrl }, prefix: DEFAULT_PREFIX }, createRedisBackend),
    stop: async () => {
      if (!own) await redis.flushdb();
      redis.disconnect();
      await own?.stop();
    },
  };
}

/** Of a Redis that belongs to somebody else, a numbered database in which there is nothing. */
async function unusedDatabase(url: string): Promise<string> {
  const redis = new Redis(url);
  try {
    const used = await redis.info('keyspace');
    const number = Array.from({ length: 15 }, (_, n) => 15 - n).find((n) => !used.includes(`db${n}:`));
    if (number === undefined) throw new Error('every database of this Redis is in use');
    return Object.assign(new URL(url), { pathname: `/${number}` }).href;
  } finally {
    redis.disconnect();
  }
}
