import type { InjectOptions } from 'fastify';
import type { HttpApp } from '../../src/http-app';
import type { HttpSettings } from '../../src/platform/http/http-settings';
import { cookieName } from '../../src/platform/http/session-cookie';

export interface Reply<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly body: Body;
  readonly text: string;
}

export interface Ticket {
  readonly token: string;
  readonly csrfToken: string;
}

type Headers = Readonly<Record<string, string>>;
type Method = 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A small browser without a screen: sends the cookie, the CSRF token and a language, and reads JSON. No socket is opened. */
export class Client {
  constructor(
    readonly app: HttpApp,
    private readonly settings: Partial<HttpSettings>,
    readonly ticket?: Ticket,
    private readonly language = 'en',
  ) {}

  /** The same person, reading another language. */
  speaking(language: string): Client {
    return new Client(this.app, this.settings, this.ticket, language);
  }

  /** What makes a request this person's, for requests over a real socket. */
  get headers(): Record<string, string> {
    return this.ticket ? { cookie: `${this.cookie}=${this.ticket.token}`, 'x-csrf-token': this.ticket.csrfToken } : {};
  }

  get<Body = Json>(url: string, headers: Headers = {}): Promise<Reply<Body>> {
    return this.send('GET', url, undefined, headers);
  }

  post<Body = Json>(url: string, body?: unknown, headers: Headers = {}): Promise<Reply<Body>> {
    return this.send('POST', url, body, headers);
  }

  put<Body = Json>(url: string, body?: unknown, headers: Headers = {}): Promise<Reply<Body>> {
    return this.send('PUT', url, body, headers);
  }

  patch<Body = Json>(url: string, body?: unknown, headers: Headers = {}): Promise<Reply<Body>> {
    return this.send('PATCH', url, body, headers);
  }

  delete<Body = Json>(url: string, body?: unknown, headers: Headers = {}): Promise<Reply<Body>> {
    return this.send('DELETE', url, body, headers);
  }

  /** Objects go as JSON; strings and buffers as they are, with the content type the headers name. A header of '' is left out. */
  async send<Body = Json>(method: Method, url: string, body?: unknown, headers: Headers = {}): Promise<Reply<Body>> {
    const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
    const sent: Record<string, string> = {
      'accept-language': this.language,
      ...this.headers,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    };
    for (const [name, value] of Object.entries(sent)) if (value === '') delete sent[name];
    const options: InjectOptions = { method, url, headers: sent };
    if (body !== undefined) options.payload = isRaw ? (body as string | Buffer) : JSON.stringify(body);
    const reply = await this.app.nest.inject(options);
    return {
      status: reply.statusCode,
      headers: reply.headers,
      text: reply.payload,
      body: parsed(reply.payload) as Body,
    };
  }

  private get cookie(): string {
    return cookieName({
      publicUrl: this.settings.publicUrl,
      isProduction: false,
      trustedProxies: [],
      logsRequests: false,
    });
  }
}

/** What a test reads without having said what to expect. */
export type Json = Record<string, unknown>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
