import type { House } from '../../engine/module/house.ts';
import type { WebReply, WebRequest, WebRoute } from '../../engine/module/web-route.ts';
import { Refusal } from '../../kernel/errors.ts';
import { algorithmIds, isAlgorithm, type AlgorithmFacts } from './algorithm.ts';
import { algorithmActs } from './algorithm.access.ts';
import { facts } from './facts.ts';
import { InForcePage } from './in-force/in-force.page.tsx';
import { cardOf, productVersion, weightsOf } from './in-force/weights.ts';
import type { AlgorithmNeeds } from './needs.ts';
import { AlgorithmPage } from './pages/algorithm.page.tsx';
import { AlgorithmsPage } from './pages/algorithms.page.tsx';
import { findAlgorithms, readQuestion } from './pages/question.ts';
import { figuresCsv, registrationsCsv } from './register/as-csv.ts';
import { inUseSince, sinceOf } from './register/publisher.ts';
import { registrations } from './register/registrations.ts';
import { algorithmTexts, wordsOf } from './texts/index.ts';

/** The algorithm an address asks for; throws Refusal where there is none. */
export function algorithmOf(id: string | undefined): AlgorithmFacts {
  if (id !== undefined && isAlgorithm(id)) return facts[id];
  throw new Refusal('not-found', { nl: algorithmTexts('nl').notFound, en: algorithmTexts('en').notFound });
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const file = (body: string, mediaType: string, name: string, inline = false): WebReply => ({
  ...{ kind: 'file', body, name, inline },
  mediaType: `${mediaType}; charset=utf-8`,
});

export function algorithmRoutes(house: House, needs: AlgorithmNeeds): WebRoute[] {
  const read = (path: string, handle: (request: WebRequest) => Promise<WebReply> | WebReply): WebRoute => ({
    ...{ method: 'GET', path, act: algorithmActs.read },
    handle: (request) => Promise.resolve(handle(request)),
  });
  const one = (request: WebRequest) => algorithmOf(request.params['id']);
  return [
    read('/algoritmen', ({ query, language }) => {
      const { title, summary } = algorithmTexts(language);
      const question = readQuestion(query);
      const body = <AlgorithmsPage question={question} found={findAlgorithms(question, language)} />;
      return { kind: 'page', title, description: summary, width: 'wide', body };
    }),
    read('/algoritmen.json', async () =>
      file(json(await registrations(house)), 'application/json', 'algoritmen.json', true),
    ),
    read('/algoritmen.csv', async () =>
      file(registrationsCsv(await registrations(house)), 'text/csv', 'algoritmen.csv'),
    ),
    read('/algoritmen/cijfers.csv', () => file(figuresCsv(), 'text/csv', 'algoritmen-cijfers.csv')),
    read('/algoritmen/:id', async (request) => {
      const algorithm = one(request);
      const { name, short } = wordsOf(algorithm.id, request.language);
      const roles = request.actor.kind === 'staff' ? request.actor.roles : [];
      const since = sinceOf(algorithm, await inUseSince(house));
      const body = <AlgorithmPage algorithm={algorithm} since={since} roles={roles} />;
      const crumbs = [{ href: '/algoritmen', text: algorithmTexts(request.language).title }];
      return { kind: 'page', title: name, description: short, crumbs, body };
    }),
    read('/algoritmen/:id/registratie.json', async (request) => {
      const { id } = one(request);
      const found = (await registrations(house)).find(({ source_id }) => source_id === id);
      return file(json(found), 'application/json', `algoritme-${id}.json`, true);
    }),
    read('/algoritmen/:id/kaart.txt', (request) =>
      file(cardOf(one(request).card), 'text/plain', `algoritme-${one(request).id}.txt`, true),
    ),
    {
      ...{ method: 'GET', path: '/werk/algoritmen', act: algorithmActs.inspect },
      async handle({ language }) {
        const rooms = [...new Set(algorithmIds.map((id) => facts[id].room.split('/').slice(0, 3).join('/')))];
        const weights = rooms.map(weightsOf).filter((found) => found !== null);
        const last = await needs.lastProposals();
        const body = <InForcePage version={productVersion()} weights={weights} last={last} needs={needs} />;
        return { kind: 'page', title: algorithmTexts(language).inForce, hidden: true, width: 'wide', body };
      },
    },
  ];
}
