import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../engine/module/api-route.ts';
import type { House } from '../../engine/module/house.ts';
import { algorithmActs } from './algorithm.access.ts';
import { algorithmIds, type AlgorithmId } from './algorithm.ts';
import { algorithmOf } from './algorithm.routes.tsx';
import { figuresOf } from './figures.ts';
import { verdictOn } from './read-figure.ts';
import { registrations } from './register/registrations.ts';

const figure = z.object({
  measure: z.string(),
  ours: z.string().describe('As written in the measurements of the project.'),
  beside: z.object({ what: z.string(), figure: z.string() }).nullable(),
  aim: z.string().nullable(),
  verdict: z.enum(['reached', 'not-reached', 'better', 'not-better']).nullable(),
  data: z.string(),
  command: z.string(),
});
const algorithm = z.object({
  id: z.enum(algorithmIds),
  registration: z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .describe('In the form of the publication standard of the Dutch algorithm register, version 1.0.0.'),
  figures: z.array(figure),
});

function figuresFor(id: AlgorithmId): z.input<typeof figure>[] {
  return figuresOf(id).map((one) => ({
    ...{ measure: one.measure.nl, ours: one.ours, aim: one.aim ?? null, verdict: verdictOn(one) },
    beside: one.beside === undefined ? null : { what: one.beside.what.nl, figure: one.beside.figure },
    ...{ data: one.data.nl, command: one.command },
  }));
}

/** The algorithm register over the API, open to everyone. */
export function algorithmApi(house: House): ApiRoute[] {
  const all = async () =>
    (await registrations(house)).map((registration) => {
      const { id } = algorithmOf(registration.source_id);
      return { id, registration: { ...registration, theme: [...registration.theme] }, figures: figuresFor(id) };
    });
  return [
    apiRoute({
      ...{ method: 'GET', path: '/algorithms', operationId: 'listAlgorithms', tag: 'algorithms' },
      summary: {
        nl: 'Alle algoritmen met hun registratie en cijfers',
        en: 'All algorithms with registration and figures',
      },
      act: algorithmActs.read,
      reply: z.object({ algorithms: z.array(algorithm) }),
      handle: async () => ({ algorithms: await all() }),
    }),
    apiRoute({
      ...{ method: 'GET', path: '/algorithms/{id}', operationId: 'readAlgorithm', tag: 'algorithms' },
      summary: { nl: 'Eén algoritme', en: 'One algorithm' },
      act: algorithmActs.read,
      params: z.object({ id: z.string().max(60) }),
      reply: algorithm,
      async handle({ params }) {
        const { id } = algorithmOf(params.id);
        const found = (await all()).find((one) => one.id === id);
        if (!found) throw new Error(`no registration of ${id}`);
        return found;
      },
    }),
  ];
}
