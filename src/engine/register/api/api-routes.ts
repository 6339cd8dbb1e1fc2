import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../module/api-route.ts';
import type { Actor } from '../../access/access.ts';
import { addAct, addCreate, addEntry, addUpdate, commit, mustFindVersion, untilWritten } from '../acts/change-acts.ts';
import { plainRecord } from '../export/export-records.ts';
import { shownVersions } from '../export/export-record.ts';
import type { Kit } from '../kit.ts';
import { readListQuery } from '../pages/list-query.ts';
import { listRecords } from '../query/list.ts';
import { mustFind, notFound } from '../query/read.ts';
import { shown, shownTo, withoutPersons } from '../query/shown.ts';
import type { AnyRecord } from '../record.ts';
import { entrySchema, inputSchema, recordSchema, valuesSchema } from './schema.ts';

const params = z.object({ id: z.string().max(100) });
const texts = z.union([z.string(), z.array(z.string())]).optional();

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function pascal(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase());
}

async function seen(kit: Kit, actor: Actor, record: AnyRecord): Promise<object> {
  const found = await shown(kit, actor, record);
  if (!found) throw notFound(kit);
  return plainRecord(kit, actor, found);
}

/** The operations of a register: list, read, versions, make, change, and one per action and per field with entries. */
export function registerApi(kit: Kit): readonly ApiRoute[] {
  const { definition } = kit;
  const tag = definition.plural;
  const path = `/${definition.plural}`;
  const one = pascal(definition.name);
  const reply = recordSchema(definition) as unknown as z.ZodType;
  const say = (nl: string, en: string) => ({
    nl: `${definition.label.many.nl}: ${nl}`,
    en: `${definition.label.many.en}: ${en}`,
  });
  const names = Object.keys(definition.fields);
  return [
    apiRoute({
      ...{ method: 'GET', path, operationId: `list${pascal(definition.plural)}`, tag },
      summary: say('lijst', 'list'),
      act: kit.acts.list,
      query: z.object({
        q: z.string().max(200).optional(),
        state: texts,
        sort: z.string().max(100).optional(),
        page: z.coerce.number().int().min(1).max(100_000).default(1),
        size: z.coerce.number().int().min(1).max(100).default(25),
        ...Object.fromEntries(names.flatMap((name) => (definition.fields[name]?.facet ? [[name, texts]] : []))),
      }),
      reply: z.object({ items: z.array(reply), total: z.number(), page: z.number(), size: z.number() }),
      async handle({ actor, query }) {
        const { page, size, sort, ...rest } = query;
        const asked = new URLSearchParams();
        for (const [name, value] of Object.entries(rest)) {
          for (const text of [value ?? []].flat()) asked.append(name === 'state' ? 'status' : name, String(text));
        }
        if (sort) asked.set('sorteer', sort.startsWith('-') ? `${sort.slice(1)}.af` : `${sort}.op`);
        const found = await listRecords(kit, { ...readListQuery(kit, actor, asked), page, size });
        const items = found.records.flatMap((record) => {
          const item = shownTo(withoutPersons(kit), actor, record);
          return item ? [plainRecord(kit, actor, item)] : [];
        });
        return { items, total: found.total, page, size };
      },
    }),
    apiRoute({
      ...{ method: 'GET', path: `${path}/{id}`, operationId: `get${one}`, tag, params, reply },
      summary: say('lees', 'read'),
      act: kit.acts.list,
      handle: async (request) => seen(kit, request.actor, await mustFind(kit, request.params.id)),
    }),
    apiRoute({
      ...{ method: 'GET', path: `${path}/{id}/versions`, operationId: `list${one}Versions`, tag, params },
      summary: say('versies', 'versions'),
      act: kit.acts.list,
      reply: z.object({ items: z.array(versionSchema(kit)) }),
      async handle(request) {
        const { id } = request.params;
        await seen(kit, request.actor, await mustFind(kit, id));
        return { items: [...(await shownVersions(kit, request.actor, id))] };
      },
    }),
    apiRoute({
      ...{ method: 'POST', path, operationId: `create${one}`, tag, reply, status: 201 },
      summary: say('maak', 'create'),
      act: kit.acts.create,
      body: inputSchema(definition, names, false),
      handle: async ({ actor, body }) =>
        seen(kit, actor, await commit(kit, (unit) => addCreate(kit, unit, actor, body))),
    }),
    apiRoute({
      ...{ method: 'PATCH', path: `${path}/{id}`, operationId: `update${one}`, tag, params, reply },
      summary: say('wijzig', 'change'),
      act: kit.acts.update,
      body: z.object({
        version: z.number().int(),
        reason: z.string().max(1000).optional(),
        values: inputSchema(definition, names, true),
      }),
      async handle({ actor, body, params: { id } }) {
        const change = async (unit: Parameters<typeof addUpdate>[1]) =>
          addUpdate(kit, unit, actor, await mustFindVersion(kit, id, body.version), body.values, body.reason);
        return seen(kit, actor, await commit(kit, change));
      },
    }),
    ...actionRoutes(kit, reply),
    ...entryRoutes(kit, reply),
  ];
}

function versionSchema(kit: Kit) {
  return z.object({
    version: z.number(),
    state: z.string(),
    act: z.string(),
    at: z.string(),
    reason: z.string().nullable(),
    definition: z.string(),
    actor: z.string().optional(),
    values: valuesSchema(kit.definition).loose(),
  });
}

function actionRoutes(kit: Kit, reply: z.ZodType): ApiRoute[] {
  const { definition } = kit;
  return Object.entries(definition.actions).flatMap(([name, action]) => {
    const act = kit.acts.actions.get(name);
    if (!act) return [];
    const operationId = `${name}${pascal(definition.name)}`.replace(/-./g, (part) => part.slice(1).toUpperCase());
    return apiRoute({
      ...{ method: 'POST', path: `/${definition.plural}/{id}/${kebab(name)}`, operationId, params, reply, act },
      tag: definition.plural,
      summary: action.label,
      body: z.object({
        version: z.number().int(),
        reason: z.string().max(1000).optional(),
        values: inputSchema(definition, Object.keys(action.asks ?? {}), true).optional(),
      }),
      async handle({ actor, body, params: { id } }) {
        const done = await commit(kit, async (unit) =>
          addAct(kit, unit, actor, await mustFindVersion(kit, id, body.version), name, body),
        );
        return seen(kit, actor, done);
      },
    });
  });
}

function entryRoutes(kit: Kit, reply: z.ZodType): ApiRoute[] {
  const { definition } = kit;
  return Object.entries(definition.fields).flatMap(([name, field]) => {
    const act = kit.acts.entries.get(name);
    if (!act || field.kind !== 'added') return [];
    const operationId = `add${pascal(definition.name)}${pascal(kebab(name))}`;
    return apiRoute({
      ...{ method: 'POST', path: `/${definition.plural}/{id}/${kebab(name)}`, operationId, params, reply, act },
      tag: definition.plural,
      summary: field.label,
      body: entrySchema(field),
      async handle({ actor, body, params: { id } }) {
        const write = () =>
          commit(kit, async (unit) => addEntry(kit, unit, actor, await mustFind(kit, id), name, body));
        return seen(kit, actor, await untilWritten(write));
      },
    });
  });
}
