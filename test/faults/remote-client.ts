import { Client, type Reply } from '../http/client';

type Method = Parameters<Client['send']>[0];

/** The same person, by real sockets: at whatever desk `address` names when the request begins. */
export class RemoteClient extends Client {
  constructor(
    private readonly person: Client,
    private readonly address: () => string,
  ) {
    super(person.app, {}, person.ticket);
  }

  override async send<Body>(
    method: Method,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply<Body>> {
    const reply = await fetch(new URL(path, this.address()), {
      method,
      headers: {
        'accept-language': 'en',
        ...this.person.headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    });
    const text = await reply.text();
    const isJson = /[/+]json/.test(reply.headers.get('content-type') ?? '');
    return {
      status: reply.status,
      headers: Object.fromEntries(reply.headers),
      text,
      body: (isJson ? JSON.parse(text) : undefined) as Body,
    };
  }
}
