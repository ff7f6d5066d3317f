import { type DynamicModule, Global, Module, StandardSchemaValidationPipe } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { Log } from '../logging/log';
import { Drain } from './drain';
import type { HttpParts } from './http-parts';
import { HTTP_SETTINGS, type HttpSettings } from './http-settings';
import { Idempotency } from './idempotency';
import { Idempotent } from './idempotent';
import { invalidRequestFrom } from './invalid-request';
import { ProblemFilter } from './problem-filter';
import { RequestTimes } from './request-times';

/** Validation at every door and one voice for every refusal. */
@Global()
@Module({})
export class HttpModule {
  static with(settings: HttpSettings, { log, drain, times }: HttpParts): DynamicModule {
    return {
      module: HttpModule,
      providers: [
        { provide: HTTP_SETTINGS, useValue: settings },
        { provide: Log, useValue: log },
        { provide: Drain, useValue: drain },
        { provide: RequestTimes, useValue: times },
        Idempotency,
        Idempotent,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useValue: new StandardSchemaValidationPipe({ exceptionFactory: invalidRequestFrom }) },
      ],
      exports: [HTTP_SETTINGS, Log, Drain, RequestTimes, Idempotency, Idempotent],
    };
  }
}
