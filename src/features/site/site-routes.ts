import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageAmong } from '../../i18n/accept-language';
import { LOCALES, type Locale } from '../../kernel/locale';
import { acceptedEncoding } from '../../platform/http/accepted-encoding';
import { Log } from '../../platform/logging/log';
import { articleNumberOf, homePath, placeOf } from './addresses';
import { matchesTag } from './entity-tag';
import { fixedPage, headerOf, sendFixed } from './fixed-page';
import { ICON, ICON_PATH } from './icon';
import type { Page } from './page';
import { messagePage } from './pages/message-page';
import { SiteFollower } from './site-follower';
import type { SiteKey } from './site-mirror';
import { articleKey, FEED_KEY, listKey, type Sheet } from './site-press';
import { STYLESHEET, STYLESHEET_PATH } from './stylesheet';

const PUBLIC = { config: { access: 'public', page: 'public' } } as const;
const SECTION = /^section\/([a-z0-9-]{1,60})$/;
const KEEP_FOR_EVER = 'public, max-age=31536000, immutable';
const KEEP_AND_ASK = 'public, no-cache';

interface Ask {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly locale: Locale;
  readonly key: SiteKey;
  /** Of an article: the address that was typed, to be compared with its own. */
  readonly path?: string;
}

/**
 * The addresses of the public site. They are Fastify's own routes and answer from memory: a page that is at hand costs no promise,
 * no pipe and no interceptor. No cookie, no host and no header but `Accept-Encoding` and `If-None-Match` changes what is sent.
 */
@Injectable()
export class SiteRoutes implements OnModuleInit {
  private notFound!: Readonly<Record<Locale, Page>>;
  private unavailable!: Readonly<Record<Locale, Page>>;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly follower: SiteFollower,
    private readonly log: Log,
  ) {}

  async onModuleInit(): Promise<void> {
    this.notFound = await inEachLanguage((locale) => messagePage(locale, 'not_found', 'not_found_help'));
    this.unavailable = await inEachLanguage((locale) => messagePage(locale, 'unavailable', 'unavailable_help'));
    const instance: FastifyInstance = this.host.httpAdapter.getInstance();
    instance.get('/', PUBLIC, (request, reply) => chooseFront(request, reply));
    instance.get(STYLESHEET_PATH, PUBLIC, (_request, reply) => sendAsset(reply, 'text/css; charset=utf-8', STYLESHEET));
    instance.get(ICON_PATH, PUBLIC, (_request, reply) => sendAsset(reply, 'image/svg+xml', ICON));
    for (const locale of LOCALES) {
      instance.get(homePath(locale), PUBLIC, (request, reply) => this.list({ request, reply, locale }, ''));
      // A wildcard, not parameters: one too long would be answered by somebody else, with another 404.
      instance.get<{ Params: { '*': string } }>(`${homePath(locale)}/*`, PUBLIC, (request, reply) =>
        this.route({ request, reply, locale }, request.params['*']),
      );
    }
  }

  private route(ask: Omit<Ask, 'key'>, address: string): void {
    const section = SECTION.exec(address)?.[1];
    const number = articleNumberOf(address);
    if (section !== undefined) this.list(ask, section);
    else if (address === 'feed.xml') this.page({ ...ask, key: FEED_KEY });
    else if (address === '') moved(ask.reply, homePath(ask.locale));
    else if (number === undefined || address.includes('/')) this.missing(ask);
    else this.page({ ...ask, key: articleKey(number), path: `${homePath(ask.locale)}/${address}` });
  }

  /** A list from its beginning, or after a place in it; whatever else stands in the query is not ours. */
  private list(ask: Omit<Ask, 'key'>, section: string): void {
    const { before } = ask.request.query as { readonly before?: unknown };
    if (before === undefined) this.page({ ...ask, key: listKey(section, '') });
    else if (typeof before === 'string' && placeOf(before)) this.page({ ...ask, key: listKey(section, before) });
    else this.missing(ask);
  }

  private page(ask: Ask): void {
    const { mirror, isBlind } = this.follower;
    const here = mirror.peek(ask.key);
    if (isBlind) this.away(ask);
    else if (here) this.answer(ask, here);
    else this.fetch(ask);
  }

  private fetch(ask: Ask): void {
    this.follower.mirror.get(ask.key).then(
      (sheet) => this.answer(ask, sheet),
      (error: unknown) => {
        this.log.fault('a page could not be made', error, { requestId: ask.request.id, page: ask.key });
        this.away(ask);
      },
    );
  }

  private answer(ask: Ask, sheet: Sheet): void {
    const page = sheet.pages[ask.locale];
    const own = sheet.paths[ask.locale];
    if (!page) this.missing(ask);
    else if (own !== undefined && own !== ask.path) moved(ask.reply, own);
    else sendPage(ask.request, ask.reply, page);
  }

  private missing({ request, reply, locale }: Omit<Ask, 'key'>): void {
    sendFixed(request, reply, 404, this.notFound[locale]);
  }

  private away({ request, reply, locale }: Ask): void {
    sendFixed(request, reply.header('retry-after', '5'), 503, this.unavailable[locale]);
  }
}

async function inEachLanguage(text: (locale: Locale) => string): Promise<Readonly<Record<Locale, Page>>> {
  const [kk, en] = await Promise.all([fixedPage(text('kk'), 'kk'), fixedPage(text('en'), 'en')]);
  return { kk, en };
}

function sendPage(request: FastifyRequest, reply: FastifyReply, page: Page): void {
  const body = page[acceptedEncoding(headerOf(request, 'accept-encoding'))];
  const tags = request.headers['if-none-match'];
  if (tags !== undefined && matchesTag(tags, body.etag)) reply.code(304).headers(body.unchangedHeaders).send();
  else reply.headers(body.headers).send(body.bytes);
}

function sendAsset(reply: FastifyReply, type: string, text: string): void {
  reply.headers({ 'content-type': type, 'cache-control': KEEP_FOR_EVER }).send(text);
}

function moved(reply: FastifyReply, path: string): void {
  reply.code(301).headers({ location: path, 'cache-control': KEEP_AND_ASK }).send();
}

/** The reader's own language, or Kazakh. */
function chooseFront(request: FastifyRequest, reply: FastifyReply): void {
  const locale = languageAmong(LOCALES, request.headers['accept-language']) ?? 'kk';
  reply
    .code(302)
    .headers({ location: homePath(locale), vary: 'Accept-Language', 'cache-control': KEEP_AND_ASK })
    .send();
}
