import type { Act } from '../../engine/access/access.ts';

export const planActs = {
  view: {
    name: 'plans.view',
    who: ['anyone'],
    rule: {
      nl: 'Iedereen leest openbare plannen, regel voor regel.',
      en: 'Everyone reads public plans, line by line.',
    },
  },
  viewDraft: {
    name: 'plans.view-draft',
    who: ['policy-owner', 'coordinator', 'reviewer', 'auditor', 'lawyer'],
    rule: {
      nl: 'Medewerkers zien ook plannen die nog niet openbaar zijn.',
      en: 'Staff also see plans that are not public yet.',
    },
  },
  import: {
    name: 'plans.import',
    who: ['policy-owner'],
    rule: { nl: 'Een beleidseigenaar leest plannen in.', en: 'A policy owner imports plans.' },
  },
  publish: {
    name: 'plans.publish',
    who: ['policy-owner'],
    rule: { nl: 'Een beleidseigenaar maakt een plan openbaar.', en: 'A policy owner publishes a plan.' },
  },
  review: {
    name: 'plans.review',
    who: ['policy-owner'],
    rule: {
      nl: 'Een beleidseigenaar bevestigt, wijzigt, splitst, voegt samen of verwerpt wat de machine voorstelt.',
      en: 'A policy owner confirms, edits, splits, merges or rejects what the machine proposes.',
    },
  },
} as const satisfies Record<string, Act<never>>;
