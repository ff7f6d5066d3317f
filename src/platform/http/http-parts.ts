import type { Log } from '../logging/log';
import type { Drain } from './drain';
import type { RequestTimes } from './request-times';

/** What the server and the modules behind it share. */
export interface HttpParts {
  readonly log: Log;
  readonly drain: Drain;
  readonly times: RequestTimes;
}
