/** What the desk answered: its status, its headers, and its JSON or text. */
export interface Answer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly json?: unknown;
  readonly bytes?: { readonly type: string; readonly content: Uint8Array };
  readonly headers?: Readonly<Record<string, string>>;
}

const TIMEOUT_MILLISECONDS = 30_000;

/** A desk as anybody sees it: by HTTP, with nothing remembered between two calls. */
export class Desk {
  constructor(
    readonly url: URL,
    private readonly language: string,
  ) {}

  async call<Body = unknown>(path: string, call: Call = {}): Promise<Answer<Body>> {
    const headers: Record<string, string> = { 'accept-language': this.language, ...call.headers };
    let body: string | Uint8Array | undefined;
    if (call.json !== undefined) {
      headers['content-type'] = 'application/json';
      body = JSON.stringify(call.json);
    } else if (call.bytes) {
      headers['content-type'] = call.bytes.type;
      body = call.bytes.content;
    }
    const response = await fetch(new URL(path, this.url), {
      method: call.method ?? 'GET',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    const text = await response.text();
    const isJson = /[/+]json/u.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as Body };
  }

  /** Signs a person in; every later call of theirs carries their cookie and token. */
  async signIn(login: string, password: string): Promise<Person> {
    const answer = await this.call<{ csrfToken?: string }>('/api/session', {
      method: 'POST',
      json: { login, password },
    });
    const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0] ?? '');
    if (answer.status >= 300 || cookies.length === 0) throw new Error(`${login}: ${answer.status}`);
    return new Person(this, login, { cookie: cookies.join('; '), 'x-csrf-token': answer.body.csrfToken ?? '' });
  }
}

/** Somebody of the newsroom at their desk. */
export class Person {
  constructor(
    private readonly desk: Desk,
    readonly login: string,
    private readonly credentials: Readonly<Record<string, string>>,
  ) {}

  get<Body>(path: string): Promise<Answer<Body>> {
    return this.call<Body>(path);
  }

  post<Body>(path: string, json: unknown = {}): Promise<Answer<Body>> {
    return this.call<Body>(path, { method: 'POST', json });
  }

  call<Body>(path: string, call: Call = {}): Promise<Answer<Body>> {
    return this.desk.call<Body>(`/api${path}`, { ...call, headers: { ...this.credentials, ...call.headers } });
  }
}
