import type { ApiRoute } from '../../engine/module/api-route.ts';
import type { WebSettings } from '../web/options.ts';
import { apiVersion } from './api-version.ts';
import { operationOf } from './openapi-operation.ts';
import { problems, type Json } from './openapi-words.ts';

/** The description of all operations as OpenAPI 3.1, made from the same schemas that check the input. */
export function openApi(
  routes: readonly ApiRoute[],
  settings: Pick<WebSettings, 'baseUrl' | 'organisation'>,
  contactEmail?: string,
): Json {
  const { baseUrl, organisation } = settings;
  const paths: Record<string, Record<string, Json>> = { '/openapi.json': { get: itself } };
  for (const route of routes) (paths[route.path] ??= {})[route.method.toLowerCase()] = operationOf(route);
  const tags = [...new Set(['api', ...routes.map(({ tag }) => tag)])].sort();
  return {
    openapi: '3.1.0',
    info: {
      title: `Weerklank · ${organisation}`,
      version: apiVersion,
      description: 'What was promised, what people meet in practice, what is done about it, and what they were told.',
      contact: {
        name: organisation,
        url: `${baseUrl}/api`,
        email: contactEmail ?? `webmaster@${new URL(baseUrl).hostname}`,
      },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${baseUrl}/api/v1` }],
    tags: tags.map((name) => ({ name, description: `Operations on ${name}.` })),
    paths,
    components: {
      headers: {
        ApiVersion: { description: 'Full version of the API.', schema: { type: 'string', examples: [apiVersion] } },
      },
      schemas: { Problem: problem },
      responses: Object.fromEntries(
        Object.entries(problems).map(([name, description]) => [name, problemReply(description)]),
      ),
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Access token of the sign-in service of staff.',
        },
        session: { type: 'apiKey', in: 'cookie', name: 'weerklank', description: 'Session of the site itself.' },
      },
    },
  };
}

const itself: Json = {
  operationId: 'describeApi',
  summary: 'This description',
  tags: ['api'],
  security: [],
  responses: {
    '200': {
      description: 'OpenAPI 3.1.',
      headers: { 'API-Version': { $ref: '#/components/headers/ApiVersion' } },
      content: { 'application/json': { schema: { type: 'object' } } },
    },
  },
};

const problem: Json = {
  type: 'object',
  description: 'RFC 9457.',
  required: ['status', 'title', 'detail'],
  properties: {
    status: { type: 'integer', examples: [400] },
    title: { type: 'string' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['in', 'location', 'code', 'detail'],
        properties: {
          in: { type: 'string', enum: ['path', 'query', 'body'] },
          location: { type: 'object', properties: { pointer: { type: 'string' }, name: { type: 'string' } } },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
};

function problemReply(description: string): Json {
  return {
    description,
    headers: { 'API-Version': { $ref: '#/components/headers/ApiVersion' } },
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}
