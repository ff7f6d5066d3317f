import { type NewsroomApp, openNewsroom } from './app';

interface Operation {
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema?: object }> };
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema?: Schema }> }>;
}
interface Schema {
  readonly properties?: Record<string, object>;
  readonly additionalProperties?: boolean;
}
interface Document {
  readonly paths: Record<string, Record<string, Operation>>;
}

let newsroom: NewsroomApp;
let document: Document;
beforeAll(async () => {
  newsroom = await openNewsroom();
  document = (await newsroom.nobody().get<Document>('/api/docs/json')).body;
});
afterAll(() => newsroom.close());

const routes = () =>
  newsroom.app.routes.routes.filter(
    ({ url, method }) => url.startsWith('/api/') && !url.startsWith('/api/docs') && method !== 'HEAD',
  );

describe('the document of the API', () => {
  it('has every route of the server, and none besides', () => {
    const told = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const served = routes().map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, '{$1}')}`);
    expect(told.sort()).toEqual([...new Set(served)].sort());
    expect(told.length).toBeGreaterThan(10);
  });

  it('says for every route what it answers', () => {
    const silent = routes().filter(({ config }) => (config.answers ?? []).length === 0);
    expect(silent.map(({ method, url }) => `${method} ${url}`)).toEqual([]);
  });

  it('says for every answer with a body what is in it', () => {
    for (const { path, status, response } of allAnswers()) {
      const schemas = Object.values(response.content ?? {}).map(({ schema }) => schema);
      if (status !== '204') expect([path, status, schemas.length]).toEqual([path, status, 1]);
      for (const schema of schemas) expect([path, Object.keys(schema ?? {}).length > 0]).toEqual([path, true]);
    }
  });

  it('says of every refusal that it is a problem document', () => {
    for (const { path, response } of allAnswers(isRefusal)) {
      expect([path, Object.keys(response.content ?? {})]).toEqual([path, ['application/problem+json']]);
    }
  });

  it('says what every body looks like, and that unknown fields are refused', () => {
    for (const { method, url, config } of routes()) {
      const operation = document.paths[url.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
      const json = operation?.requestBody?.content['application/json']?.schema as Schema | undefined;
      if (json && !config.bodyTypes) expect([url, isClosed(json)]).toEqual([url, true]);
    }
    const { body } = { body: document.paths['/api/session']?.post?.requestBody };
    expect(Object.keys(body?.content ?? {})).toEqual(['application/json']);
  });

  it('is a page as well', async () => {
    const page = await newsroom.nobody().get('/api/docs');
    expect([page.status, page.text.includes('swagger-ui')]).toEqual([200, true]);
    const script = await newsroom.nobody().get('/api/docs/swagger-ui-bundle.js');
    expect(script.status).toBe(200);
  });
});

const isRefusal = (status: string) => Number(status) >= 400 && status !== '503';

function* allAnswers(isWanted: (status: string) => boolean = (status) => Number(status) < 400) {
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const operation of Object.values(operations)) {
      for (const [status, response] of Object.entries(operation.responses)) {
        if (isWanted(status)) yield { path, status, response };
      }
    }
  }
}

/** An object that takes no other fields, or a choice between such objects. */
function isClosed(schema: Schema & { anyOf?: Schema[]; oneOf?: Schema[]; allOf?: Schema[] }): boolean {
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  return choices ? choices.every(isClosed) : schema.additionalProperties === false;
}
