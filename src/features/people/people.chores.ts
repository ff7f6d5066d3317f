import { Injectable } from '@nestjs/common';
import { Idempotency } from '../../platform/http/idempotency';
import { type Chore, RunsEvery } from '../../platform/queues/chore';
import { LoginThrottle } from './login-throttle';

/** Forgets what only mattered for a while: old attempts to sign in, old answers kept by key. */
@RunsEvery({ name: 'people.forget-old-counts', everySeconds: 3600 })
@Injectable()
export class ForgetOldCounts implements Chore {
  constructor(
    private readonly throttle: LoginThrottle,
    private readonly idempotency: Idempotency,
  ) {}

  async run(): Promise<void> {
    await this.throttle.forget();
    await this.idempotency.forget();
  }
}
