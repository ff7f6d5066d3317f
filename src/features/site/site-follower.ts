import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log } from '../../platform/logging/log';
import { SiteMirror } from './site-mirror';
import { type Sheet, SitePress } from './site-press';

/** A flip is seen by every process within a second: this often it is looked for. */
const EVERY_MILLISECONDS = 300;
/** Nothing is shown longer than this without having been able to ask whether it still stands. */
const LONGEST_BLIND_MILLISECONDS = 30_000;
const MEMORY_BYTES = 96 * 1024 * 1024;

/** Keeps this process's mirror of the site at most a second behind. */
@Injectable()
export class SiteFollower implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly mirror: SiteMirror<Sheet>;
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;
  private lastLook = Date.now();
  private blind = false;

  constructor(
    press: SitePress,
    private readonly log: Log,
  ) {
    this.mirror = new SiteMirror(press, MEMORY_BYTES);
  }

  /** Whether the database has been away too long to vouch for what is kept here. */
  get isBlind(): boolean {
    return this.blind;
  }

  onApplicationBootstrap(): void {
    this.wait();
  }

  beforeApplicationShutdown(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  private wait(): void {
    if (this.isStopped) return;
    this.timer = setTimeout(() => void this.look(), EVERY_MILLISECONDS);
    this.timer.unref();
  }

  private async look(): Promise<void> {
    try {
      await this.mirror.catchUp();
      if (this.blind) this.log.event('info', 'site sees again');
      this.lastLook = Date.now();
      this.blind = false;
    } catch (error) {
      if (!this.blind && Date.now() - this.lastLook > LONGEST_BLIND_MILLISECONDS) {
        this.blind = true;
        this.log.event('error', 'site is blind', { error: error instanceof Error ? error.message : 'unknown' });
      }
    }
    this.wait();
  }
}
