import { Injectable, type LoggerService } from '@nestjs/common';
import { lineOf } from './log-line';

export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const RANK: Readonly<Record<LogLevel, number>> = { debug: 10, info: 20, warn: 30, error: 40 };

/** One JSON line an event on the standard output. Ids and names of things, never text of articles, bodies or secrets. */
@Injectable()
export class Log implements LoggerService {
  constructor(
    private readonly least: LogLevel = 'info',
    private readonly put: (line: string) => void = (line) => void process.stdout.write(line),
  ) {}

  event(level: LogLevel, message: string, fields: LogFields = {}): void {
    if (RANK[level] < RANK[this.least]) return;
    this.put(lineOf({ at: new Date().toISOString(), level, message, ...fields }));
  }

  /** An error nobody expected, with its stack. */
  fault(message: string, error: unknown, fields: LogFields = {}): void {
    const cause = error instanceof Error ? { error: error.message, stack: error.stack } : { error: String(error) };
    this.event('error', message, { ...fields, ...cause });
  }

  log(message: unknown, context?: string): void {
    this.event('debug', String(message), { context });
  }

  debug(message: unknown, context?: string): void {
    this.event('debug', String(message), { context });
  }

  warn(message: unknown, context?: string): void {
    this.event('warn', String(message), { context });
  }

  error(message: unknown, ...rest: unknown[]): void {
    if (message instanceof Error) this.fault(message.message, message);
    else this.event('error', String(message), { context: rest.filter((part) => typeof part === 'string').join(' ') });
  }
}
