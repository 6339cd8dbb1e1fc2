import type { Act } from '../../engine/access/access.ts';

/** Who may do what with the algorithm register, as sentences. */
export const algorithmActs = {
  read: {
    name: 'algorithms.read',
    who: ['anyone'],
    rule: {
      nl: 'Iedereen leest wat elk algoritme doet, met cijfers en grenzen, en haalt de registraties op.',
      en: 'Everyone reads what each algorithm does, with figures and limits, and downloads the registrations.',
    },
  },
  inspect: {
    name: 'algorithms.inspect',
    who: ['administrator'],
    rule: {
      nl: 'Een beheerder ziet wat op deze installatie in gebruik is: versies, grenswaarden en de laatste keer.',
      en: 'An administrator sees what is in force on this installation: versions, thresholds and the last run.',
    },
  },
} as const satisfies Record<string, Act<never>>;
