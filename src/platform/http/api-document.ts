import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { Problem } from '../../contract/problem';
import { JSON_LIMIT, UPLOAD_LIMIT } from './body-parsers';
import { CSRF_HEADER } from './door';
import { type HttpSettings } from './http-settings';
import { PERMISSIONS } from './permissions';
import type { Answer } from './route-config';
import { DOCS_PAGE, type Route, type RouteTable } from './route-table';
import { isSafeMethod } from './same-origin';
import { cookieName } from './session-cookie';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

/** The document for programs at `/api/docs/json` and for people at `/api/docs`; written when somebody asks, with every route in place. */
export function showApiDocument(nest: NestFastifyApplication, table: RouteTable, settings: HttpSettings): void {
  let document: OpenAPIObject | undefined;
  const write = () => {
    document ??= apiDocument(nest, table, settings);
    return document;
  };
  SwaggerModule.setup(DOCS_PAGE, nest, write, {
    jsonDocumentUrl: `${DOCS_PAGE}/json`,
    raw: ['json'],
    customSiteTitle: 'Egiz',
  });
}

/** The whole API as OpenAPI: what each route takes from its contract, what it answers and refuses, and who may call it. */
function apiDocument(nest: NestFastifyApplication, table: RouteTable, settings: HttpSettings): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Egiz')
    .setDescription('The desk of a newsroom that publishes every story in Kazakh and in English.')
    .setVersion('1')
    .addCookieAuth(cookieName(settings), { type: 'apiKey', in: 'cookie', name: cookieName(settings) }, 'session');
  const document = SwaggerModule.createDocument(nest, about.build(), {
    standardSchemaConverter: (schema, { schemaType }) => ({ schema: schemaOf(schema as z.ZodType, schemaType) }),
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
    autoTagControllers: false,
  });
  const paths: OpenAPIObject['paths'] = {};
  for (const route of table.routes) {
    const path = route.url.replace(/:(\w+)/g, '{$1}');
    const operation = document.paths[path]?.[route.method.toLowerCase() as 'get'];
    if (!operation || !path.startsWith('/api/')) continue;
    const complete: Operation = { ...operation, ...completed(operation, route) };
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: complete };
  }
  return {
    ...document,
    paths,
    components: { ...document.components, schemas: { Problem: schemaOf(Problem, 'output') } },
  };
}

function completed(operation: Operation, route: Route): Partial<Operation> {
  const { access, url, config } = route;
  const parameters = [...(operation.parameters ?? [])];
  const isGuarded = access !== 'public' && !isSafeMethod(route.method);
  if (isGuarded) parameters.push({ name: CSRF_HEADER, in: 'header', required: true, schema: { type: 'string' } });
  const holders = access === 'public' ? 'everybody' : PERMISSIONS[access].join(', ');
  return {
    tags: [url.split('/')[2] ?? 'desk'],
    description: `Open to: ${holders}.`,
    security: access === 'public' ? [] : [{ session: [] }],
    parameters,
    ...(config.bodyTypes && { requestBody: uploadBody(config.bodyTypes) }),
    responses: { ...answers(config.answers ?? []), ...refusals(route, parameters.length > (isGuarded ? 1 : 0)) },
  };
}

function answers(given: readonly Answer[]): Operation['responses'] {
  const responses: Operation['responses'] = {};
  for (const { status, shape, mediaType } of given) {
    const content = shape && { content: { [mediaType]: { schema: schemaOf(shape, 'output') } } };
    const text = !shape && status !== 204 && { content: { [mediaType]: { schema: { type: 'string' } } } };
    responses[status] = { description: DESCRIPTION[status] ?? 'Done', ...content, ...text };
  }
  return responses;
}

/** What every route may refuse with; which code, its own words say. */
function refusals(route: Route, takesParameters: boolean): Operation['responses'] {
  const isWriting = !isSafeMethod(route.method);
  const statuses = [
    ...(isWriting || takesParameters ? [400, 422] : []),
    ...(route.access === 'public' ? [] : [401, 403]),
    ...(route.url.includes(':') ? [404] : []),
    ...(isWriting ? [409, 412, 413, 415] : []),
    429,
    500,
    503,
  ];
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return Object.fromEntries(
    statuses.map((status) => [status, { description: DESCRIPTION[status] ?? 'Refused', content }]),
  );
}

function uploadBody(types: readonly string[]): NonNullable<Operation['requestBody']> {
  const file: Schema = {
    type: 'object',
    properties: { file: { type: 'string', format: 'binary' } },
    required: ['file'],
  };
  const schemas: Record<string, Schema> = {
    'multipart/form-data': file,
    'text/plain': { type: 'string' },
    'application/json': { type: 'object' },
  };
  return {
    required: true,
    content: Object.fromEntries(types.map((type) => [type, { schema: schemas[type] ?? file }])),
  };
}

function schemaOf(shape: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { target: 'openapi-3.0', io, unrepresentable: 'any' });
  return schema as Schema;
}

const MIB = 1024 * 1024;
const DESCRIPTION: Readonly<Record<number, string>> = {
  200: 'Done',
  201: 'Made',
  202: 'Will be done',
  204: 'Done; nothing to say',
  400: 'Not understood: the places are listed in `errors`',
  401: 'Nobody is signed in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Contradicts the present state',
  412: 'Somebody was faster',
  413: `Larger than ${JSON_LIMIT / MIB} MiB of JSON or ${UPLOAD_LIMIT / MIB} MiB of upload`,
  415: 'A content type that is not taken here',
  422: 'Understood, and not acceptable',
  429: 'Too often; `Retry-After` says when again',
  500: 'A fault on our side',
  503: 'Not now; `Retry-After` says when again',
};
