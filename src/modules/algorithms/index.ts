import { emptyModule, type House, type Module } from '../../engine/module/house.ts';
import { algorithmActs } from './algorithm.access.ts';
import { algorithmApi } from './algorithm.api.ts';
import { algorithmRoutes } from './algorithm.routes.tsx';
import { algorithmSource } from './algorithm.source.ts';
import type { AlgorithmNeeds } from './needs.ts';

/** The algorithm register: per algorithm what it does, its figures, its limits and who decides. */
export function createAlgorithms(house: House, needs: AlgorithmNeeds): Module {
  return {
    ...emptyModule,
    name: 'algorithms',
    acts: Object.values(algorithmActs),
    routes: algorithmRoutes(house, needs),
    api: algorithmApi(house),
    sources: [algorithmSource],
    dataSets: [
      {
        name: 'algoritmen',
        title: { nl: 'Algoritmen', en: 'Algorithms' },
        description: {
          nl: 'Elk algoritme van deze site, in de vorm van de publicatiestandaard van het Nederlandse algoritmeregister.',
          en: 'Each algorithm of this site, in the form of the publication standard of the Dutch algorithm register.',
        },
        keywords: ['algoritmen', 'algoritmeregister'],
        files: [
          { path: '/algoritmen.csv', mediaType: 'text/csv' },
          { path: '/algoritmen.json', mediaType: 'application/json' },
        ],
      },
      {
        name: 'algoritmen-cijfers',
        title: { nl: 'Cijfers van de algoritmen', en: 'Figures of the algorithms' },
        description: {
          nl: 'Wat van elk algoritme is gemeten, met wat ernaast is gelegd en de opdracht die het herhaalt.',
          en: 'What was measured of each algorithm, with what stands beside it and the command that repeats it.',
        },
        keywords: ['algoritmen', 'metingen'],
        files: [{ path: '/algoritmen/cijfers.csv', mediaType: 'text/csv' }],
      },
    ],
    navigation: [
      {
        href: '/werk/algoritmen',
        label: { nl: 'Algoritmen', en: 'Algorithms' },
        place: 'desk',
        order: 90,
        act: algorithmActs.inspect,
      },
    ],
  };
}
