import type { Act } from '../../engine/access/access.ts';

const rule = {
  nl: 'Een coördinator beslist welke signalen bij elkaar horen; een machine stelt alleen voor.',
  en: 'A coordinator decides which signals belong together; a machine only proposes.',
};
const readRule = {
  nl: 'Coördinatoren, beleidseigenaren en wetgevingsjuristen zien welke gemaskeerde signalen in een thema staan.',
  en: 'Coordinators, policy owners and legislative lawyers see which masked signals stand in a theme.',
};

export const themeActs = {
  review: { name: 'themes.review', who: ['coordinator'], rule },
  accept: { name: 'themes.accept', who: ['coordinator'], rule },
  reject: { name: 'themes.reject', who: ['coordinator'], rule },
  move: { name: 'themes.move', who: ['coordinator'], rule },
  split: { name: 'themes.split', who: ['coordinator'], rule },
  merge: { name: 'themes.merge', who: ['coordinator'], rule },
  run: { name: 'themes.run', who: ['coordinator'], rule },
  readMembers: { name: 'themes.read-members', who: ['coordinator', 'policy-owner', 'lawyer'], rule: readRule },
} as const satisfies Record<string, Act<never>>;
