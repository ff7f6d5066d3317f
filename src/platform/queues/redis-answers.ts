import { Redis } from 'ioredis';
import { StartRefusal } from '../../kernel/start-refusal';

const PATIENCE_MILLISECONDS = 5_000;

/** Refuses, in words, a Redis that does not answer or does not let us in. */
export async function assertRedisAnswers(url: string): Promise<void> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: PATIENCE_MILLISECONDS,
    commandTimeout: PATIENCE_MILLISECONDS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  // What went wrong is told by the connection; the request only learns that it is closed.
  let cause: Error | undefined;
  redis.on('error', (error: Error) => {
    cause ??= error;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    const { hostname, port } = new URL(url);
    const reason = cause?.message ?? (error instanceof Error ? error.message : String(error));
    throw new StartRefusal('redis_unreachable', { where: `${hostname}:${port || 6379}`, reason });
  } finally {
    redis.disconnect();
  }
}
