import type { Act, Actor } from '../../engine/access/access.ts';

const own = (actor: Actor, signal: { readonly id: string }) =>
  actor.kind !== 'reporter' || actor.signalId === signal.id;

/** Who may do what with signals, as sentences. */
export const signalActs = {
  submit: {
    name: 'signals.submit',
    who: ['anyone'],
    rule: {
      nl: 'Iedereen mag een signaal insturen, zonder account.',
      en: 'Everyone may send a signal, without an account.',
    },
  },
  find: {
    name: 'signals.find',
    who: ['anyone'],
    rule: {
      nl: 'Wie een ontvangstcode heeft, mag daarmee het eigen signaal openen.',
      en: 'Whoever holds a receipt code may open their own signal with it.',
    },
  },
  follow: {
    name: 'signals.follow',
    who: ['reporter'],
    rule: {
      nl: 'Alleen wie het signaal instuurde, ziet en verandert het eigen signaal.',
      en: 'Only the person who sent the signal sees and changes it.',
    },
    when: own,
  },
  onBehalf: {
    name: 'signals.submit-on-behalf',
    who: ['professional', 'coordinator'],
    rule: {
      nl: 'Een professional of coördinator mag voor iemand anders een signaal insturen.',
      en: 'A professional or coordinator may send a signal for somebody else.',
    },
  },
  import: {
    name: 'signals.import',
    who: ['professional', 'coordinator'],
    rule: {
      nl: 'Een professional of coördinator mag een bestand met signalen inlezen.',
      en: 'A professional or coordinator may import a file of signals.',
    },
  },
  list: {
    name: 'signals.list',
    who: ['coordinator', 'policy-owner', 'lawyer'],
    rule: {
      nl: 'Coördinatoren, beleidseigenaren en wetgevingsjuristen mogen de gemaskeerde signalen lezen.',
      en: 'Coordinators, policy owners and legislative lawyers may read the masked signals.',
    },
  },
  readOriginal: {
    name: 'signals.read-original',
    who: ['coordinator'],
    rule: {
      nl: 'Alleen een coördinator mag het onbewerkte verhaal lezen; elke keer wordt vastgelegd.',
      en: 'Only a coordinator may read the story as written; every time is logged.',
    },
  },
  readAttachment: {
    name: 'signals.read-attachment',
    who: ['coordinator'],
    rule: {
      nl: 'Alleen een coördinator mag bijlagen openen, want daarin is niets afgedekt; elke keer wordt vastgelegd.',
      en: 'Only a coordinator may open attachments, because nothing in them is covered; every time is logged.',
    },
  },
  readContact: {
    name: 'signals.read-contact',
    who: ['coordinator'],
    rule: {
      nl: 'Alleen een coördinator mag de contactgegevens zien; elke keer wordt vastgelegd.',
      en: 'Only a coordinator may see the contact details; every time is logged.',
    },
  },
  write: {
    name: 'signals.write',
    who: ['coordinator'],
    rule: { nl: 'Een coördinator mag de melder schrijven.', en: 'A coordinator may write to the reporter.' },
  },
  mask: {
    name: 'signals.mask',
    who: ['coordinator'],
    rule: {
      nl: 'Een coördinator mag in een verhaal iets afdekken of weer zichtbaar maken; het staat in het grootboek.',
      en: 'A coordinator may cover something in a story or show it again; it stands in the ledger.',
    },
  },
  erase: {
    name: 'signals.erase',
    who: ['system'],
    rule: {
      nl: 'Het systeem wist gegevens als hun termijn voorbij is.',
      en: 'The system erases data when their term has passed.',
    },
  },
} as const satisfies Record<string, Act<never>>;
