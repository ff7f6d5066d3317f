import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, type AppSettings } from './app.module';
import { httpAdapter } from './platform/http/http-adapter';
import { RouteTable } from './platform/http/route-table';
import { SessionFinder } from './platform/http/session-finder';
import type { Log } from './platform/logging/log';

export interface HttpApp {
  readonly nest: NestFastifyApplication;
  readonly routes: RouteTable;
}

/** The desk over HTTP, ready for requests but not listening yet. Refuses to start while a route does not say who may call it. */
export async function createHttpApp(settings: AppSettings, log: Log): Promise<HttpApp> {
  let sessions: SessionFinder | undefined;
  const { adapter, routes } = httpAdapter(settings.http, log, () => {
    if (!sessions) throw new Error('a request came before the house was ready');
    return sessions;
  });
  const nest = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings, log), adapter, {
    logger: log,
    bodyParser: false,
    abortOnError: false,
  });
  try {
    sessions = nest.get(SessionFinder, { strict: false });
    await nest.init();
    await adapter.getInstance().ready();
    routes.refuseSilence();
  } catch (error) {
    await nest.close();
    throw error;
  }
  return { nest, routes };
}
