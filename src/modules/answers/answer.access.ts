import type { Act } from '../../engine/access/access.ts';

export const answerActs = {
  write: {
    name: 'answers.write',
    who: ['coordinator'],
    rule: {
      nl: 'Een coördinator beantwoordt iedereen die hetzelfde meldde, in één keer.',
      en: 'A coordinator answers everyone who reported the same, in one act.',
    },
  },
  read: {
    name: 'answers.read',
    who: ['coordinator', 'policy-owner', 'lawyer', 'auditor'],
    rule: {
      nl: 'Medewerkers zien wat aan melders is verteld, en wanneer.',
      en: 'Staff see what reporters were told, and when.',
    },
  },
  count: {
    name: 'answers.count',
    who: ['anyone'],
    rule: {
      nl: 'Iedereen ziet hoeveel signalen te lang zonder antwoord zijn.',
      en: 'Everyone sees how many signals are without an answer for too long.',
    },
  },
} as const satisfies Record<string, Act<never>>;
