import { z } from 'zod';
import type { Act, Role } from '../../../engine/access/access.ts';
import { pageQuery, pageReply } from '../../../engine/module/api-page.ts';
import { apiRoute } from '../../../engine/module/api-route.ts';
import { emptyModule, type Module } from '../../../engine/module/house.ts';
import { Refusal } from '../../../kernel/errors.ts';

function act(name: string, who: readonly Role[]): Act<never> {
  return { name: `fake.${name}`, who, rule: { nl: `Regel van ${name}.`, en: `Rule of ${name}.` } };
}

const open = act('read', ['anyone']);
const desk = act('desk', ['coordinator']);
const thing = z.object({
  id: z.string(),
  title: z.string(),
  startDate: z.iso.date().optional(),
  date: z.iso.date().nullable().optional(),
});
const words = (text: string) => ({ nl: text, en: text });

/** A module with operations of each kind, for the tests of the API door. */
export function fakeApiModule(): Module {
  return {
    ...emptyModule,
    name: 'things',
    api: [
      apiRoute({
        method: 'GET',
        path: '/things',
        operationId: 'listThings',
        tag: 'things',
        summary: words('List things'),
        act: open,
        query: pageQuery.extend({ ownerName: z.string().optional() }),
        reply: pageReply(thing),
        handle: ({ query }) => Promise.resolve({ items: [], page: query.page, size: query.size, total: 45 }),
      }),
      apiRoute({
        method: 'GET',
        path: '/things/{id}',
        operationId: 'readThing',
        tag: 'things',
        summary: words('Read a thing'),
        act: open,
        params: z.object({ id: z.string() }),
        reply: thing,
        handle({ params }) {
          if (params.id === 'none')
            throw new Refusal('not-found', { nl: 'Er is geen ding.', en: 'There is no thing.' });
          if (params.id === 'crash') throw new Error('secret /etc/passwd');
          const more = { id: params.id, title: 'T', secret: 'never shown' };
          return Promise.resolve(more);
        },
      }),
      apiRoute({
        method: 'POST',
        path: '/things',
        operationId: 'makeThing',
        tag: 'things',
        summary: words('Make a thing'),
        act: desk,
        body: z.object({ title: z.string().min(3), count: z.number().int() }),
        reply: thing,
        status: 201,
        handle: ({ body, actor }) =>
          Promise.resolve({ id: actor.kind === 'staff' ? actor.name : '?', title: body.title }),
      }),
      apiRoute({
        method: 'POST',
        path: '/thing-files',
        operationId: 'uploadThing',
        tag: 'things',
        summary: words('Upload a thing'),
        act: open,
        body: z.object({ title: z.string() }),
        upload: { maxFiles: 1 },
        reply: thing,
        handle: ({ body, files }) => Promise.resolve({ id: String(files?.[0]?.bytes.length), title: body.title }),
      }),
    ],
  };
}
