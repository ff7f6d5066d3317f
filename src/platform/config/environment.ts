import { resolve } from 'node:path';
import { z } from 'zod';
import { EnvironmentError } from './environment-error';

const url = (protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `expected an address beginning with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });
const postgres = url(['postgres:', 'postgresql:']);
const redis = url(['redis:', 'rediss:']);

/** Every variable that Egiz reads, with its sentence; `.env.example` is compared with it. */
export const VARIABLES = {
  NODE_ENV: z
    .enum(['development', 'production', 'test'])
    .default('development')
    .describe('production refuses the demo newsroom and its people.'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('Where the desk and the public site listen.'),
  HOST: z.string().min(1).default('127.0.0.1').describe('The address to listen on; 0.0.0.0 for every network.'),
  PUBLIC_URL: url(['http:', 'https:'])
    .optional()
    .describe('The address people type. With https cookies are locked to it.'),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .describe('Addresses or networks, parted by commas, whose X-Forwarded-For is believed.'),
  EGIZ_DATA: z
    .string()
    .min(1)
    .default('.egiz')
    .describe('The folder of the database and its secrets when DATABASE_URL is not set.'),
  DATABASE_URL: postgres
    .optional()
    .describe(
      'PostgreSQL 15 or later, as egiz_app; or as somebody who may create roles: then bootstrap makes the roles.',
    ),
  DATABASE_MIGRATE_URL: postgres.optional().describe('The same database as egiz_migrator, who owns the tables.'),
  DATABASE_PUBLIC_URL: postgres.optional().describe('The same database as egiz_public, who reads what is published.'),
  DATABASE_ADMIN_URL: postgres
    .optional()
    .describe('For `egiz db bootstrap` alone: somebody who may create roles and databases.'),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(10)
    .describe('Connections a process holds to the database.'),
  REDIS_URL: redis
    .optional()
    .describe('Redis for the queues, for several processes or hosts. Not set: the queues live in PostgreSQL.'),
  EGIZ_CONCURRENCY: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(8)
    .describe('Jobs a worker process runs at once in each queue.'),
  LOG_LEVEL: z
    .enum(['error', 'warn', 'info', 'debug'])
    .default('info')
    .describe('How much is logged, as one JSON line an event.'),
  EGIZ_LANG: z
    .enum(['kk', 'en', 'ru'])
    .optional()
    .describe(
      'The language of the command line. Not set: that of the system, where it is Kazakh or Russian, else English.',
    ),
  EGIZ_FAILPOINT: z
    .string()
    .optional()
    .describe('Tests only: where to stop the process at once. Refused in production.'),
} as const;

const SHAPE = z.object(VARIABLES);
type Values = z.output<typeof SHAPE>;

/** The environment, read once and handed on by its parts. */
export interface Environment {
  readonly mode: Values['NODE_ENV'];
  readonly isProduction: boolean;
  readonly http: {
    readonly host: string;
    readonly port: number;
    readonly publicUrl: URL | undefined;
    readonly trustedProxies: readonly string[];
  };
  readonly dataFolder: string;
  readonly database: {
    readonly url: string | undefined;
    readonly migrateUrl: string | undefined;
    readonly publicUrl: string | undefined;
    readonly adminUrl: string | undefined;
    readonly poolSize: number;
  };
  readonly queues: { readonly redisUrl: string | undefined; readonly concurrency: number };
  readonly log: { readonly level: Values['LOG_LEVEL'] };
  readonly failpoint: string | undefined;
}

/** Reads and checks the environment; an empty variable counts as not set. Throws `EnvironmentError`. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, variables[name] || undefined]));
  const parsed = SHAPE.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new EnvironmentError(String(issue?.path[0] ?? '?'), issue?.message ?? 'unusable');
  }
  const values: Values = parsed.data;
  const isProduction = values.NODE_ENV === 'production';
  if (isProduction && values.EGIZ_FAILPOINT) throw new EnvironmentError('EGIZ_FAILPOINT', 'is for tests only');
  return {
    mode: values.NODE_ENV,
    isProduction,
    http: {
      host: values.HOST,
      port: values.PORT,
      publicUrl: values.PUBLIC_URL ? new URL(values.PUBLIC_URL) : undefined,
      trustedProxies: values.TRUSTED_PROXIES.split(',')
        .map((proxy) => proxy.trim())
        .filter(Boolean),
    },
    dataFolder: resolve(values.EGIZ_DATA),
    database: {
      url: values.DATABASE_URL,
      migrateUrl: values.DATABASE_MIGRATE_URL,
      publicUrl: values.DATABASE_PUBLIC_URL,
      adminUrl: values.DATABASE_ADMIN_URL,
      poolSize: values.DATABASE_POOL,
    },
    queues: { redisUrl: values.REDIS_URL, concurrency: values.EGIZ_CONCURRENCY },
    log: { level: values.LOG_LEVEL },
    failpoint: values.EGIZ_FAILPOINT,
  };
}

/** The address of the house as people type it: the configured one, or this machine. */
export function baseUrlOf({ publicUrl, port }: Environment['http']): URL {
  return publicUrl ?? new URL(`http://localhost:${port}`);
}
