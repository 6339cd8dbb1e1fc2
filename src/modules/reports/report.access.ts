import type { Act } from '../../engine/access/access.ts';

const makers = {
  nl: 'Een beleidseigenaar of coördinator maakt edities en schrijft de tekst.',
  en: 'A policy owner or coordinator makes editions and writes the text.',
};

export const reportActs = {
  view: {
    name: 'reports.view',
    who: ['anyone'],
    rule: {
      nl: 'Iedereen leest vastgezette rapporten en downloadt de gegevens.',
      en: 'Everyone reads frozen reports and downloads the data.',
    },
  },
  edit: { name: 'reports.edit', who: ['policy-owner', 'coordinator'], rule: makers },
  freeze: {
    name: 'reports.freeze',
    who: ['policy-owner'],
    rule: {
      nl: 'Een beleidseigenaar zet een editie vast; daarna verandert er niets meer aan.',
      en: 'A policy owner freezes an edition; after that nothing of it changes.',
    },
  },
} as const satisfies Record<string, Act<never>>;
