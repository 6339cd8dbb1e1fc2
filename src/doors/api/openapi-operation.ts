import { z } from 'zod';
import type { ApiRoute } from '../../engine/module/api-route.ts';
import type { Json, problems } from './openapi-words.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
}

/** One operation, from its route. */
export function operationOf(route: ApiRoute): Json {
  const open = route.act.who.includes('anyone');
  const parameters = [...parametersOf(route, 'path'), ...parametersOf(route, 'query')];
  return {
    operationId: route.operationId,
    summary: route.summary.en,
    description: `${route.summary.nl}. ${route.act.rule.en}`,
    tags: [route.tag],
    security: open ? [] : [{ bearer: [] }, { session: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(route.body || route.upload ? { requestBody: bodyOf(route) } : {}),
    responses: { [String(route.status ?? 200)]: success(route), ...failures(route, open) },
  };
}

/** A zod schema as JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dropped, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    unrepresentable: 'any',
  });
  return nullsInType(rest as unknown as Json);
}

/** Writes `anyOf: [one, null]` as one schema with two types, so that its format stands where readers look for it. */
function nullsInType(schema: Json): Json {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (isList(schema)) return schema.map(nullsInType);
  const plain = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, nullsInType(value ?? null)]));
  const { anyOf, ...rest } = plain;
  if (!anyOf || typeof anyOf !== 'object' || !isList(anyOf) || anyOf.length !== 2) return plain;
  const [one, nothing] = anyOf as readonly { readonly type?: Json }[];
  if (nothing?.type !== 'null' || typeof one?.type !== 'string') return plain;
  return { ...rest, ...(one as object), type: [one.type, 'null'] };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function parametersOf(route: ApiRoute, place: 'path' | 'query'): readonly Json[] {
  const schema = place === 'path' ? route.params : route.query;
  const { properties = {}, required = [] } = schema ? (schemaOf(schema, 'input') as unknown as Schema) : {};
  const inPath = place === 'path' ? [...route.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '') : [];
  const names = place === 'path' ? inPath : Object.keys(properties);
  return names.map((name) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: properties[name] ?? { type: 'string' },
  }));
}

function bodyOf({ body, upload }: ApiRoute): Json {
  const schema = body ? schemaOf(body, 'input') : { type: 'object' };
  if (!upload) return { required: true, content: { 'application/json': { schema } } };
  const files = {
    type: 'array',
    maxItems: upload.maxFiles,
    items: { type: 'string', contentMediaType: 'application/octet-stream' },
  };
  const properties = { ...((schema as unknown as Schema).properties ?? {}), files };
  return {
    required: true,
    content: { 'multipart/form-data': { schema: { ...(schema as object), type: 'object', properties } } },
  };
}

function success(route: ApiRoute): Json {
  const link = { description: 'The pages around this one (RFC 8288).', schema: { type: 'string' } };
  const reply = schemaOf(route.reply, 'output');
  const paged = (reply as unknown as Schema).properties?.['items'] !== undefined;
  return {
    description: 'Done.',
    headers: { 'API-Version': { $ref: '#/components/headers/ApiVersion' }, ...(paged ? { Link: link } : {}) },
    ...(route.status === 204 ? {} : { content: { 'application/json': { schema: reply } } }),
  };
}

function failures(route: ApiRoute, open: boolean): { readonly [status: string]: Json } {
  const to = (name: keyof typeof problems): Json => ({ $ref: `#/components/responses/${name}` });
  const changes = route.method !== 'GET';
  return {
    '400': to('Invalid'),
    ...(open ? {} : { '401': to('NotSignedIn'), '403': to('NotAllowed') }),
    ...(route.path.includes('{') ? { '404': to('NotFound') } : {}),
    ...(changes ? { '409': to('Conflict'), '413': to('TooLarge') } : {}),
    '429': to('TooMany'),
    '500': to('Failure'),
  };
}
