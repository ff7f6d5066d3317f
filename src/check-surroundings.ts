import type { Environment } from './platform/config/environment';
import { checkGivenDatabase } from './platform/database/connections';
import { assertPortFree } from './platform/http/free-port';

/** Refuses, in one sentence, what would keep the house from opening, before anything is started. */
export async function checkSurroundings(environment: Environment): Promise<void> {
  const { http, queues } = environment;
  await assertPortFree(http.host, http.port);
  await checkGivenDatabase(environment);
  if (queues.redisUrl) {
    const { assertRedisAnswers } = await import('./platform/queues/redis-answers.js');
    await assertRedisAnswers(queues.redisUrl);
  }
}
