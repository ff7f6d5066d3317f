import { Redis, type RedisOptions } from 'ioredis';

const reconnect = (times: number) => Math.min(times * 100, 1_000);

/** For workers: waits for Redis as long as it takes. */
export function patientRedis(url: string): Redis {
  return connect(url, { maxRetriesPerRequest: null });
}

/** For whoever adds or asks: an answer or an error at once, never a request that waits for Redis to come back. */
export function hastyRedis(url: string): Redis {
  return connect(url, { maxRetriesPerRequest: 0, enableOfflineQueue: false, commandTimeout: 3_000 });
}

function connect(url: string, options: RedisOptions): Redis {
  return new Redis(url, { ...options, retryStrategy: reconnect, connectTimeout: 5_000, keepAlive: 10_000 });
}
