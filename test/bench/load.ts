import { Agent, request } from 'node:http';

export interface Load {
  readonly path: string;
  readonly port: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

/** Asks for one thing over so many kept connections for a while; answers the times in milliseconds. */
export async function load(
  { path, port, headers = {}, status = 200 }: Load,
  connections: number,
  milliseconds: number,
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + milliseconds;
  const times: number[] = [];
  const ask = () =>
    new Promise<void>((resolve, reject) => {
      const from = performance.now();
      request({ agent, host: '127.0.0.1', port, path, headers }, (reply) => {
        reply.resume();
        reply.on('end', () => {
          times.push(performance.now() - from);
          if (reply.statusCode === status) resolve();
          else reject(new Error(`${path} answered ${reply.statusCode}`));
        });
      })
        .on('error', reject)
        .end();
    });
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) await ask();
    }),
  );
  agent.destroy();
  return times;
}
