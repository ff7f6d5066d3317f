import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, type AppSettings } from './app.module';
import { refuseDemoPeople } from './features/people/demo-people';
import { Database } from './platform/database/database';
import { showApiDocument } from './platform/http/api-document';
import { Drain } from './platform/http/drain';
import { httpAdapter } from './platform/http/http-adapter';
import { RequestTimes } from './platform/http/request-times';
import { QUEUES_PAGE, type RouteTable } from './platform/http/route-table';
import { SessionFinder } from './platform/http/session-finder';
import type { Log } from './platform/logging/log';
import { bullBoardPlugin } from './platform/queues/bull-board';
import { Queues } from './platform/queues/queues';

/** The desk over HTTP. */
export interface HttpApp {
  readonly nest: NestFastifyApplication;
  readonly routes: RouteTable;
  /** Opens the door; answers the address at which it stands open. */
  listen(host: string, port: number): Promise<URL>;
  /** Tells everybody to go elsewhere, waits until they have, finishes what was begun, and closes the house behind it. */
  stop(graceMilliseconds?: number): Promise<void>;
}

/** Ready for requests, but not listening yet. Refuses to start while a route does not say who may call it. */
export async function createHttpApp(settings: AppSettings, log: Log): Promise<HttpApp> {
  let sessions: SessionFinder | undefined;
  const parts = { log, drain: new Drain(), times: new RequestTimes() };
  const { adapter, routes } = httpAdapter(settings.http, parts, () => {
    if (!sessions) throw new Error('a request came before the house was ready');
    return sessions;
  });
  const nest = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings, parts), adapter, {
    logger: log,
    bodyParser: false,
    abortOnError: false,
  });
  try {
    sessions = nest.get(SessionFinder, { strict: false });
    await adapter
      .getInstance()
      .register(bullBoardPlugin(nest.get(Queues, { strict: false }), QUEUES_PAGE), { prefix: QUEUES_PAGE });
    showApiDocument(nest, routes, settings.http);
    await nest.init();
    await adapter.getInstance().ready();
    routes.refuseSilence();
    await refuseDemoPeople(nest.get(Database, { strict: false }), settings.http.isProduction);
  } catch (error) {
    await nest.close();
    throw error;
  }
  return {
    nest,
    routes,
    async listen(host, port) {
      await nest.listen(port, host);
      return new URL(await nest.getUrl());
    },
    async stop(graceMilliseconds = 0) {
      parts.drain.begin();
      if (graceMilliseconds > 0) await new Promise((resolve) => setTimeout(resolve, graceMilliseconds));
      await nest.close();
    },
  };
}
