import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const LOOK_EVERY_MILLISECONDS = 250;

interface Upstream {
  readonly port: number;
  isReady: boolean;
}

/**
 * What stands before several APIs: takes in turn those that say they are ready, keeps connections open, and goes to the next one when it
 * is not let in. A request that was begun is never repeated: if it breaks, it is lost, and that is counted against the desk.
 */
export class RoundRobin {
  private readonly agent = new Agent({ keepAlive: true });
  private readonly looking: NodeJS.Timeout;
  private upstreams: Upstream[] = [];
  private turn = 0;

  private constructor(private readonly server: Server) {
    server.on('request', (incoming, outgoing) => this.pass(incoming, outgoing, 0));
    this.looking = setInterval(() => void this.look(), LOOK_EVERY_MILLISECONDS);
  }

  static async open(): Promise<RoundRobin> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new RoundRobin(server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Takes requests to it as soon as it says that it is ready. */
  async add(url: string): Promise<void> {
    this.upstreams.push({ port: Number(new URL(url).port), isReady: false });
    await this.look();
  }

  remove(url: string): void {
    this.upstreams = this.upstreams.filter(({ port }) => port !== Number(new URL(url).port));
  }

  async close(): Promise<void> {
    clearInterval(this.looking);
    this.agent.destroy();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async look(): Promise<void> {
    await Promise.all(
      this.upstreams.map(async (upstream) => {
        const reply = await fetch(`http://127.0.0.1:${upstream.port}/health/ready`).catch(() => undefined);
        await reply?.arrayBuffer().catch(() => undefined);
        upstream.isReady = reply?.status === 200;
      }),
    );
  }

  private pass(incoming: IncomingMessage, outgoing: ServerResponse, tries: number): void {
    const ready = this.upstreams.filter(({ isReady }) => isReady);
    const upstream = ready[this.turn++ % ready.length];
    if (!upstream || tries > 3) {
      outgoing.writeHead(503).end();
      return;
    }
    const { method, url: path, headers } = incoming;
    const onward = request({ host: '127.0.0.1', port: upstream.port, method, path, headers, agent: this.agent });
    onward.once('response', (reply) => {
      outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(outgoing);
    });
    onward.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') this.pass(incoming, outgoing, tries + 1);
      else if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(502).end(error.code);
    });
    incoming.pipe(onward);
  }
}
