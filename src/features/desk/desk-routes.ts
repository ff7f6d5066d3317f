import { randomBytes } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../kernel/domain-error';
import { acceptedEncoding } from '../../platform/http/accepted-encoding';
import { sendProblem } from '../../platform/http/problem';
import { deskPolicy } from '../../platform/http/security-headers';
import { DeskFiles } from './desk-files';
import { PUBLIC_SITE } from './public-site';

const DESK = { config: { access: 'public', page: 'desk' } } as const;
const ASSET = { config: { access: 'public', page: 'public' } } as const;
/** The places of the desk. Whoever types one gets the same page; the program in it looks at the address. */
const PLACES = [
  '/sign-in',
  '/jobs',
  '/jobs/*',
  '/review',
  '/review/*',
  '/publish',
  '/publish/*',
  '/articles',
  '/articles/*',
  '/intake',
  '/intake/*',
  '/dashboard',
  '/queues',
  '/settings',
  '/guide/*',
];
const NONCE_PLACE = /__CSP_NONCE__/g;
const SITE_PLACE = '__PUBLIC_SITE__';

/**
 * The page of the desk and what it loads. Open to everybody, because there is nothing in it: whatever it shows comes from the API, which
 * asks who is there.
 */
@Injectable()
export class DeskRoutes implements OnModuleInit {
  private readonly files = new DeskFiles();

  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(PUBLIC_SITE) private readonly publicSite: string,
  ) {}

  onModuleInit(): void {
    const instance: FastifyInstance = this.host.httpAdapter.getInstance();
    for (const place of PLACES) instance.get(place, DESK, (request, reply) => this.sendPage(request, reply));
    instance.get<{ Params: { '*': string } }>('/assets/desk/*', ASSET, (request, reply) =>
      this.sendAsset(request, reply, request.params['*']),
    );
  }

  /** Another nonce each time, so the page is never kept; it is a few hundred bytes, what it names is kept for ever. */
  private async sendPage(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const page = await this.files.find('index.html');
    if (!page) return sendProblem(request, reply, new DomainError('missing', 'missing'));
    const nonce = randomBytes(18).toString('base64url');
    return reply
      .headers({ 'content-type': page.type, 'content-security-policy': deskPolicy(nonce) })
      .send(page.plain.toString('utf8').replace(NONCE_PLACE, nonce).replace(SITE_PLACE, this.publicSite));
  }

  private async sendAsset(request: FastifyRequest, reply: FastifyReply, name: string): Promise<FastifyReply> {
    const file = name === 'index.html' ? undefined : await this.files.find(name);
    if (!file) return sendProblem(request, reply, new DomainError('missing', 'missing'));
    const header = request.headers['accept-encoding'];
    const encoding = acceptedEncoding(Array.isArray(header) ? header.join(', ') : header);
    const isPacked = encoding !== 'plain' && file[encoding] !== file.plain;
    return reply
      .headers({
        'content-type': file.type,
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'Accept-Encoding',
        ...(isPacked && { 'content-encoding': encoding }),
      })
      .send(file[encoding]);
  }
}
