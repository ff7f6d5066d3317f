import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { chooseLanguage } from '../../i18n/accept-language';
import { LOCALES, type Locale } from '../../kernel/locale';
import { Log } from '../../platform/logging/log';
import { acceptedEncoding } from './accepted-encoding';
import { articleNumberOf, homePath, placeOf } from './addresses';
import { matchesTag } from './entity-tag';
import type { Page, ReadyBody } from './page';
import { notFoundPage } from './pages/not-found-page';
import { SiteMirror } from './site-mirror';
import { articleKey, FEED_KEY, listKey, type Sheet, SitePress } from './site-press';
import { SITE_SETTINGS, type SiteSettings } from './site-settings';
import { STYLESHEET, STYLESHEET_PATH } from './stylesheet';

/** Other processes show a flip within a second: this is how often each looks. */
const LOOK_EVERY_MILLISECONDS = 400;
const MEMORY_BYTES = 64 * 1024 * 1024;
const PUBLIC = { access: 'public', page: 'public' } as const;
const SECTION_SLUG = /^[a-z0-9-]{1,60}$/;

interface At {
  Params: { readonly address: string; readonly slug: string };
  Querystring: { readonly before?: string };
}

/**
 * The public pages, registered with Fastify itself: what is at hand is answered without a promise, from memory. Both languages of an
 * article live in one entry and change in one assignment.
 */
@Injectable()
export class SiteRoutes implements OnModuleInit, OnApplicationShutdown {
  private readonly mirror: SiteMirror<Sheet>;
  private readonly missing: Readonly<Record<Locale, Buffer>>;
  private looking: NodeJS.Timeout | undefined;

  constructor(
    press: SitePress,
    private readonly host: HttpAdapterHost,
    private readonly log: Log,
    @Inject(SITE_SETTINGS) readonly settings: SiteSettings,
  ) {
    this.mirror = new SiteMirror<Sheet>(press, MEMORY_BYTES);
    this.missing = { kk: Buffer.from(notFoundPage('kk')), en: Buffer.from(notFoundPage('en')) };
  }

  onModuleInit(): void {
    const instance = this.host.httpAdapter.getInstance<FastifyInstance>();
    for (const locale of LOCALES) this.addLocale(instance, locale);
    instance.get('/', { config: PUBLIC }, (request, reply) => toLanguage(request, reply));
    instance.get(STYLESHEET_PATH, { config: PUBLIC }, (_request, reply) =>
      reply
        .header('content-type', 'text/css; charset=utf-8')
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(STYLESHEET),
    );
    this.looking = setInterval(() => {
      this.mirror.catchUp().catch((error: unknown) => this.log.fault('the site could not be looked at', error));
    }, LOOK_EVERY_MILLISECONDS);
    this.looking.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.looking);
  }

  private addLocale(instance: FastifyInstance, locale: Locale): void {
    const home = homePath(locale);
    instance.get<At>(home, { config: PUBLIC }, (request, reply) => this.answerList(locale, '', request, reply));
    instance.get<At>(`${home}/section/:slug`, { config: PUBLIC }, (request, reply) => {
      const { slug } = request.params;
      return SECTION_SLUG.test(slug) ? this.answerList(locale, slug, request, reply) : this.notFound(locale, reply);
    });
    instance.get<At>(`${home}/feed.xml`, { config: PUBLIC }, (request, reply) =>
      this.answer(FEED_KEY, request, reply, (sheet) => this.send(sheet.pages[locale], locale, request, reply)),
    );
    instance.get<At>(`${home}/:address`, { config: PUBLIC }, (request, reply) => {
      const number = articleNumberOf(request.params.address);
      if (number === undefined) return this.notFound(locale, reply);
      return this.answer(articleKey(number), request, reply, (sheet) =>
        this.sendArticle(sheet, locale, request, reply),
      );
    });
    instance.get(`${home}/*`, { config: PUBLIC }, (_request, reply) => this.notFound(locale, reply));
  }

  private answerList(locale: Locale, section: string, request: FastifyRequest<At>, reply: FastifyReply) {
    const { before } = request.query;
    const place = typeof before === 'string' && placeOf(before) ? before : '';
    return this.answer(listKey(section, place), request, reply, (sheet) =>
      this.send(sheet.pages[locale], locale, request, reply),
    );
  }

  private answer(
    key: Parameters<SiteMirror<Sheet>['get']>[0],
    request: FastifyRequest<At>,
    reply: FastifyReply,
    send: (sheet: Sheet) => FastifyReply,
  ) {
    const sheet = this.mirror.peek(key);
    if (sheet) return send(sheet);
    return this.mirror.get(key).then(send, (error: unknown) => {
      this.log.fault('a page could not be made', error, { requestId: request.id });
      return reply.code(503).header('retry-after', '5').type('text/plain; charset=utf-8').send('503');
    });
  }

  private sendArticle(sheet: Sheet, locale: Locale, request: FastifyRequest<At>, reply: FastifyReply): FastifyReply {
    const path = sheet.paths[locale];
    if (path !== undefined && path.length - homePath(locale).length - 1 !== request.params.address.length)
      return moved(path, reply);
    if (path !== undefined && !path.endsWith(request.params.address)) return moved(path, reply);
    return this.send(sheet.pages[locale], locale, request, reply);
  }

  private send(page: Page | undefined, locale: Locale, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    if (!page) return this.notFound(locale, reply);
    const body: ReadyBody = page[acceptedEncoding(request.headers['accept-encoding'])];
    const held = request.headers['if-none-match'];
    if (held !== undefined && matchesTag(held, body.etag)) {
      const { etag, vary, 'cache-control': cacheControl } = body.headers;
      return reply.code(304).headers({ etag, vary, 'cache-control': cacheControl }).send();
    }
    return reply.headers(body.headers).send(body.bytes);
  }

  /** Byte for byte the same, whatever the reason. */
  private notFound(locale: Locale, reply: FastifyReply): FastifyReply {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-language': locale,
      'cache-control': 'no-cache',
    };
    return reply.code(404).headers(headers).send(this.missing[locale]);
  }
}

function moved(path: string, reply: FastifyReply): FastifyReply {
  return reply.code(301).header('location', path).header('cache-control', 'no-cache').send();
}

/** The newsroom's own language, unless the reader prefers English. */
function toLanguage(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const locale: Locale = chooseLanguage(request.headers['accept-language']) === 'en' ? 'en' : 'kk';
  return reply
    .code(302)
    .headers({ location: homePath(locale), vary: 'Accept-Language', 'cache-control': 'no-cache' })
    .send();
}
