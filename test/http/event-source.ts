import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { NewsEvent } from '../../src/contract/events';
import type { Client } from './client';

export interface ReceivedEvent {
  readonly id: string;
  readonly event: string;
  readonly data: NewsEvent;
}

/** A browser's view of a stream of events, over a real socket. */
export class EventSource {
  text = '';
  private hasEnded = false;
  private waiting: (() => void)[] = [];
  private readonly received: ReceivedEvent[] = [];
  private rest = '';

  private constructor(
    readonly headers: Headers,
    private readonly abort: AbortController,
    body: ReadableStream<Uint8Array>,
  ) {
    void this.read(body);
  }

  static async open(address: URL, client: Client, headers: Record<string, string> = {}): Promise<EventSource> {
    const abort = new AbortController();
    const reply = await fetch(new URL('/api/events', address), {
      headers: { ...client.headers, ...headers },
      signal: abort.signal,
    });
    if (reply.status !== 200 || !reply.body) throw new Error(`no stream: ${reply.status}`);
    return new EventSource(reply.headers, abort, reply.body);
  }

  /** Asks for the stream and never reads it. */
  static async openAsleep(address: URL, client: Client) {
    const socket: Socket = connect(Number(address.port), address.hostname);
    await once(socket, 'connect');
    socket.on('error', () => undefined);
    const lines = Object.entries(client.headers).map(([name, value]) => `${name}: ${value}`);
    socket.write(`GET /api/events HTTP/1.1\r\nhost: ${address.host}\r\n${lines.join('\r\n')}\r\n\r\n`);
    const closed = once(socket, 'close');
    await once(socket, 'readable');
    return {
      /** The server has sent it away. What it had been sent by then is thrown away unread. */
      gone: async () => {
        socket.resume();
        await closed;
      },
    };
  }

  /** The next events, however long they take to come. */
  async take(count: number): Promise<ReceivedEvent[]> {
    while (this.received.length < count) {
      if (this.hasEnded) throw new Error(`the stream ended with ${this.received.length} of ${count} events`);
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    return this.received.splice(0, count);
  }

  /** When the server has ended the stream. */
  async end(): Promise<void> {
    while (!this.hasEnded) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  close(): void {
    this.abort.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const bytes of body) {
        const text = decoder.decode(bytes, { stream: true });
        this.text += text;
        const blocks = (this.rest + text).split('\n\n');
        this.rest = blocks.pop() ?? '';
        this.received.push(...blocks.flatMap(parsed));
        this.wake();
      }
    } catch {
      // Closed by either side.
    }
    this.hasEnded = true;
    this.wake();
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

function parsed(block: string): ReceivedEvent[] {
  const fields = new Map(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  const data = fields.get('data');
  if (data === undefined) return [];
  return [{ id: fields.get('id') ?? '', event: fields.get('event') ?? 'message', data: JSON.parse(data) }];
}
