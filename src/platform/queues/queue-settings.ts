/** What the queues need to know; the environment is read elsewhere, once. */
export interface QueueSettings {
  /** As the app role; also the queue's own store when there is no Redis. */
  readonly databaseUrl: string;
  /** Set: BullMQ on Redis. Not set: BullMQ on the same PostgreSQL. */
  readonly redisUrl?: string | undefined;
  /** Namespace of our keys in Redis. In braces, so that a Redis Cluster keeps them in one slot. */
  readonly prefix?: string | undefined;
  /** Jobs at a time, of each queue. */
  readonly concurrency?: number | undefined;
  /** Whether this process hands out and does the work, or only looks at it. */
  readonly isWorking: boolean;
  readonly paces?: Partial<QueuePaces> | undefined;
}

/** Times in milliseconds. Tests shorten some; nothing else has a reason to. */
export interface QueuePaces {
  /** A job whose lock is not renewed for this long has lost its worker. */
  readonly lock: number;
  /** How often lost workers are looked for; two looks make a loss. */
  readonly stalled: number;
  /** How often the reconciler looks for what the queue forgot. */
  readonly reconcile: number;
  /** A job may be in the queue for this long before anybody asks whether it still is. */
  readonly lease: number;
  /** How often a new, empty queue store is looked for. */
  readonly generation: number;
  /** How long a job that this process does not know yet waits for one that does. */
  readonly putBack: number;
  /** The longest a stopping process waits for its jobs. */
  readonly drain: number;
}

export const PACES: QueuePaces = {
  lock: 10_000,
  stalled: 5_000,
  reconcile: 15_000,
  lease: 20_000,
  generation: 2_000,
  putBack: 15_000,
  drain: 20_000,
};

export const MAX_STALLED = 3;
export const DEFAULT_PREFIX = '{egiz}';
export const DEFAULT_CONCURRENCY = 8;

export const QUEUE_SETTINGS = Symbol('egiz.queue-settings');

/** The paces of this process: the usual ones, but for what its settings change. */
export function pacesOf(settings: QueueSettings): QueuePaces {
  return { ...PACES, ...settings.paces };
}
