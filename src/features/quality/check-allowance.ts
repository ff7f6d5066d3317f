import { Injectable } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';

const WINDOW_MILLISECONDS = 60_000;
/** An editor asks after every pause in typing, with the few segments of a paragraph. */
const REQUESTS_A_WINDOW = 120;
const CHARACTERS_A_WINDOW = 2_000_000;

interface Window {
  readonly since: number;
  requests: number;
  characters: number;
}

/**
 * How much checking one account may ask for in a minute. Counted in memory: it protects this process, whose processor the checks use,
 * and nothing that has to be true.
 */
@Injectable()
export class CheckAllowance {
  private readonly windows = new Map<string, Window>();

  /** Refuses whoever asked for too much, and says when to come back. */
  take(accountId: string, characters: number, now = performance.now()): void {
    const window = this.windowOf(accountId, now);
    if (window.requests >= REQUESTS_A_WINDOW || window.characters >= CHARACTERS_A_WINDOW) {
      const seconds = Math.max(1, Math.ceil((window.since + WINDOW_MILLISECONDS - now) / 1000));
      throw new DomainError('limited', 'checks.limited', { seconds }, { retryAfter: seconds });
    }
    window.requests += 1;
    window.characters += characters;
  }

  private windowOf(accountId: string, now: number): Window {
    const open = this.windows.get(accountId);
    if (open && now - open.since < WINDOW_MILLISECONDS) return open;
    this.forgetOld(now);
    const window: Window = { since: now, requests: 0, characters: 0 };
    this.windows.set(accountId, window);
    return window;
  }

  /** Accounts are few, and those who stopped asking leave nothing behind. */
  private forgetOld(now: number): void {
    for (const [accountId, { since }] of this.windows) {
      if (now - since >= WINDOW_MILLISECONDS) this.windows.delete(accountId);
    }
  }
}
