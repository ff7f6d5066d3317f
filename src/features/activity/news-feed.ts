import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import { Drain } from '../../platform/http/drain';
import { Log } from '../../platform/logging/log';
import { type News, NewsQueries } from './news.queries';
import type { NewsStream } from './news-stream';

const LOOK_MILLISECONDS = 200;
const LOOK_AFTER_FAILURE_MILLISECONDS = 1_000;
const BEAT_MILLISECONDS = 15_000;
const SESSIONS_MILLISECONDS = 1_000;
const BATCH = 500;
/** Further behind than this, loading anew is cheaper than reading everything that happened. */
const FARTHEST_BEHIND = 5_000n;
const STREAMS_OF_ONE_PERSON = 20;

/** One reader of the database for all streams of this process. It rests while nobody listens. */
@Injectable()
export class NewsFeed implements OnModuleInit {
  /** How long a client may leave everything unread. */
  patienceMilliseconds = 30_000;
  private readonly streams = new Set<NewsStream>();
  private cursor = 0n;
  private isLooking = false;
  private lastBeat = 0;
  private lastSessions = 0;
  private isFailing = false;

  constructor(
    private readonly news: NewsQueries,
    private readonly drain: Drain,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.drain.onBegin(() => this.endAll());
  }

  refuseTooMany(accountId: string): void {
    const own = [...this.streams].filter((stream) => stream.accountId === accountId).length;
    if (own >= STREAMS_OF_ONE_PERSON) throw new DomainError('limited', 'events.too_many_streams');
  }

  /** Where a client that has seen nothing begins, and whether one that has seen something can go on from there. */
  async startFor(lastSeen: bigint | undefined): Promise<{ seen: bigint; mustReset: boolean }> {
    const { first, last } = await this.news.range();
    if (lastSeen === undefined) return { seen: last, mustReset: false };
    const isGone = lastSeen > last || lastSeen + 1n < first || last - lastSeen > FARTHEST_BEHIND;
    return isGone ? { seen: last, mustReset: true } : { seen: lastSeen, mustReset: false };
  }

  add(stream: NewsStream): void {
    if (this.drain.isDraining) {
      stream.end();
      return;
    }
    if (this.streams.size === 0) this.cursor = stream.lastSeen;
    this.streams.add(stream);
    stream.onEnd(() => this.streams.delete(stream));
    void this.look();
    void this.catchUp(stream);
  }

  /** Reads what happened before until nothing is left between this stream and everybody else. */
  private async catchUp(stream: NewsStream): Promise<void> {
    try {
      while (!stream.hasEnded) {
        await stream.hasRead(this.patienceMilliseconds);
        const news = await this.news.after(stream.lastSeen, BATCH);
        stream.tell(news);
        // What the feed has told the others meanwhile, this stream has not: it may only join when it is as far.
        if (news.length < BATCH && stream.lastSeen >= this.cursor) break;
      }
      stream.isLive = true;
    } catch (error) {
      this.log.fault('a stream of events could not catch up', error);
      stream.end();
    }
  }

  private async look(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    while (this.streams.size > 0) {
      const pause = await this.lookOnce();
      await new Promise((resolve) => setTimeout(resolve, pause).unref());
    }
    this.isLooking = false;
  }

  private async lookOnce(): Promise<number> {
    try {
      const news = await this.news.after(this.cursor, BATCH);
      this.cursor = news.at(-1)?.number ?? this.cursor;
      for (const stream of this.streams) this.tell(stream, news);
      await this.endWithTheirSessions();
      this.beat();
      this.isFailing = false;
      return news.length === BATCH ? 0 : LOOK_MILLISECONDS;
    } catch (error) {
      if (!this.isFailing) this.log.fault('the stream of events cannot be read', error);
      this.isFailing = true;
      return LOOK_AFTER_FAILURE_MILLISECONDS;
    }
  }

  /** Whoever reads too slowly to be told as it happens reads from the database instead, at their own pace. */
  private tell(stream: NewsStream, news: readonly News[]): void {
    if (!stream.isLive || news.length === 0) return;
    if (stream.isBehind) {
      stream.isLive = false;
      void this.catchUp(stream);
    } else {
      stream.tell(news);
    }
  }

  private async endWithTheirSessions(): Promise<void> {
    if (!isTime(this.lastSessions, SESSIONS_MILLISECONDS)) return;
    this.lastSessions = performance.now();
    const ids = [...new Set([...this.streams].map(({ sessionId }) => sessionId))];
    const ended = ids.length === 0 ? new Set<string>() : await this.news.endedSessions(ids);
    for (const stream of this.streams) if (ended.has(stream.sessionId)) stream.end();
  }

  private beat(): void {
    if (!isTime(this.lastBeat, BEAT_MILLISECONDS)) return;
    this.lastBeat = performance.now();
    for (const stream of this.streams) stream.beat();
  }

  private endAll(): void {
    for (const stream of this.streams) stream.end();
  }
}

function isTime(last: number, every: number): boolean {
  return performance.now() - last >= every;
}
