import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NewsEvent } from '../../contract/events';
import { Answers } from '../../platform/http/answers';
import { InvalidRequest } from '../../platform/http/invalid-request';
import { Permit, Streams } from '../../platform/http/permit';
import { NewsFeed } from './news-feed';
import { NewsStream } from './news-stream';

@Controller('api/events')
export class EventsController {
  constructor(private readonly feed: NewsFeed) {}

  /** What happens, as it happens; with `Last-Event-ID`, from there on. An event `reset` says: load everything anew. */
  @Permit('events.read')
  @Streams()
  @Get()
  @Answers(200, NewsEvent, 'text/event-stream')
  async follow(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!request.session) throw new Error('a route without a permission has no session');
    const { id, actor } = request.session;
    this.feed.refuseTooMany(actor.accountId);
    const { seen, mustReset } = await this.feed.startFor(lastSeenOf(request));
    reply.hijack();
    // When the stream ends so does its connection: kept alive, it would hold up a process that leaves.
    const headers = {
      connection: 'close',
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
    };
    reply.raw.writeHead(200, { ...headersOf(reply), ...headers });
    if (request.method === 'HEAD') {
      reply.raw.end();
      return;
    }
    const stream = new NewsStream(reply.raw, id, actor.accountId, seen);
    stream.open();
    if (mustReset) stream.skipTo(seen);
    this.feed.add(stream);
  }
}

function lastSeenOf(request: FastifyRequest): bigint | undefined {
  const text = request.headers['last-event-id'];
  if (text === undefined || text === '') return undefined;
  if (typeof text !== 'string' || !/^\d{1,18}$/.test(text)) {
    throw new InvalidRequest([{ path: 'Last-Event-ID', code: 'invalid_format', parameters: { format: '0–9' } }]);
  }
  return BigInt(text);
}

function headersOf(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]));
}
