import { Injectable } from '@nestjs/common';
import type { Readiness as ReadinessReport } from '../../contract/health';
import { Database } from '../database/database';
import { Drain } from '../http/drain';
import { within } from '../queues/deadline';
import { QueueFigures } from '../queues/queue-figures';
import { newestKnownMigration } from './known-migrations';

type Checks = ReadinessReport['checks'];

const PATIENCE_MILLISECONDS = 2_000;
const FRESH_MILLISECONDS = 1_000;

/** Whether this process should get requests. The queues do not decide: without them the outbox keeps what is to be done. */
@Injectable()
export class Readiness {
  private readonly known = newestKnownMigration();
  private last: { at: number; checks: Promise<Checks> } | undefined;

  constructor(
    private readonly database: Database,
    private readonly figures: QueueFigures,
    private readonly drain: Drain,
  ) {}

  async report(): Promise<ReadinessReport> {
    const checks = await this.recentChecks();
    return { status: this.drain.isDraining ? 'stopping' : statusOf(checks), checks };
  }

  /** Everybody may ask, so the database is not asked more than once a second. */
  private recentChecks(): Promise<Checks> {
    const now = performance.now();
    if (!this.last || now - this.last.at > FRESH_MILLISECONDS) this.last = { at: now, checks: this.check() };
    return this.last.checks;
  }

  private async check(): Promise<Checks> {
    const [migrations, depths] = await Promise.all([this.appliedMigration(), this.figures.depths()]);
    return {
      database: migrations === undefined ? 'unavailable' : 'ok',
      migrations: migrations === undefined ? 'unknown' : migrations >= this.known ? 'ok' : 'behind',
      queues: depths === undefined ? 'unavailable' : 'ok',
    };
  }

  private async appliedMigration(): Promise<number | undefined> {
    const asked = this.database.one<{ newest: string | null }>('select max(timestamp) as newest from migrations');
    try {
      const row = await within(PATIENCE_MILLISECONDS, asked, 'asking for migrations');
      return Number(row?.newest ?? 0);
    } catch {
      return undefined;
    }
  }
}

function statusOf(checks: Checks): ReadinessReport['status'] {
  if (checks.database !== 'ok' || checks.migrations !== 'ok') return 'unavailable';
  return checks.queues === 'ok' ? 'ready' : 'degraded';
}
