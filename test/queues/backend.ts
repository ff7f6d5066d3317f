import { Redis } from 'ioredis';
import { Client } from 'pg';
import { newId } from '../../src/kernel/ids';
import type { TestDatabase } from '../database';
import { hasRedisServer, RedisServer } from './redis-server';

/** The queue store under test, and the ways in which it can fail. */
export interface Backend {
  readonly redisUrl: string | undefined;
  readonly prefix: string;
  /** Everything in it is gone at once, while it keeps running. */
  lose(): Promise<void>;
  /** It stops without a word and comes back empty; undefined where it is not ours to stop. */
  readonly restart: (() => Promise<void>) | undefined;
  /** Breaks the connections on which workers wait for work; answers how many. */
  breakConnections(): Promise<number>;
  stop(): Promise<void>;
}

const WANTED = process.env.EGIZ_TEST_QUEUE ?? 'postgres';

/** What keeps this run from testing the backend it was asked to test, in one line. */
export const MISSING =
  WANTED === 'redis' && !process.env.REDIS_URL && !hasRedisServer()
    ? 'Redis half of the queue tests skipped: no REDIS_URL, and no redis-server on the PATH'
    : undefined;

export const BACKEND_NAME = WANTED;

export function openBackend(database: TestDatabase): Promise<Backend> {
  return WANTED === 'redis' ? redisBackend() : postgresBackend(database);
}

async function postgresBackend(database: TestDatabase): Promise<Backend> {
  const client = new Client({ connectionString: database.urls.superuser });
  await client.connect();
  return {
    redisUrl: undefined,
    prefix: '{egiz}',
    lose: async () => {
      const { rows } = await client.query<{ name: string }>(
        `select quote_ident(tablename) as name from pg_tables where schemaname = 'bullmq' and tablename <> 'migration'`,
      );
      await client.query(`truncate ${rows.map(({ name }) => `bullmq.${name}`).join(', ')} cascade`);
    },
    restart: undefined,
    breakConnections: async () => {
      const { rowCount } = await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name in ('translate', 'review', 'publish')`,
      );
      return rowCount ?? 0;
    },
    stop: () => client.end(),
  };
}

async function redisBackend(): Promise<Backend> {
  const given = process.env.REDIS_URL;
  const own = given ? undefined : await RedisServer.start();
  const redisUrl = given ?? own?.url ?? '';
  const redis = new Redis(redisUrl, { retryStrategy: () => 50 });
  redis.on('error', () => undefined);
  const prefix = `{egiz-test-${newId().slice(-12)}}`;
  // Of a Redis that was given, only the keys of this run are ours to lose.
  const loseKeys = async () => {
    const keys = await redis.keys(`${prefix.replace(/[{}]/g, '?')}*`);
    if (keys.length > 0) await redis.unlink(...keys);
  };
  return {
    redisUrl,
    prefix,
    lose: async () => {
      await (own ? redis.flushall() : loseKeys());
    },
    restart: own && (() => own.restart()),
    breakConnections: async () => {
      const clients = String(await redis.call('CLIENT', 'LIST')).split('\n');
      const ids = clients.filter((line) => line.includes('cmd=bzpopmin')).map((line) => /id=(\d+)/.exec(line)?.[1]);
      for (const id of ids) await redis.call('CLIENT', 'KILL', 'ID', String(id));
      return ids.length;
    },
    stop: async () => {
      await loseKeys();
      redis.disconnect();
      await own?.stop();
    },
  };
}
