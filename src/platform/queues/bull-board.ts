import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { FastifyInstance } from 'fastify';
import type { Queues } from './queues';

/**
 * Bull Board over the three queues, as a Fastify plugin to be mounted under `basePath` behind the permission `queues.manage`.
 * It only looks: retrying and dropping are acts of a person, and leave a line in the log of the article.
 */
export function bullBoardPlugin(queues: Queues, basePath: string) {
  const server = new FastifyAdapter();
  server.setBasePath(basePath);
  createBullBoard({
    queues: queues.all.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter: server,
    options: { uiConfig: { boardTitle: 'Egiz' } },
  });
  const board = server.registerPlugin();
  return async (instance: FastifyInstance): Promise<void> => {
    instance.addHook('onSend', async (_request, _reply, page: unknown) => withoutStrangers(page));
    await instance.register(board);
  };
}

/** The board's page asks another company for its fonts; ours go without, and nobody learns that an admin looked. */
function withoutStrangers(page: unknown): unknown {
  return typeof page === 'string' ? page.replace(/<link href="https:[^>]*>/g, '') : page;
}
