import { defineRegister } from '../definition/define-register.ts';
import { sampleFields } from './sample-fields.ts';

const both = (nl: string, en: string) => ({ nl, en });
const coordinators = { who: ['coordinator'], rule: both('Coördinatoren mogen dit.', 'Coordinators may.') } as const;
const owners = { who: ['policy-owner'], rule: both('Beleid mag dit.', 'Policy may.') } as const;

/** An invented register that uses every kind of field, condition and deadline. */
export const sample = defineRegister({
  name: 'bridge',
  plural: 'bridges',
  path: '/bruggen',
  label: { one: both('brug', 'bridge'), many: both('Bruggen', 'Bridges') },
  about: both('Bruggen waarover mensen iets vroegen.', 'Bridges about which people asked.'),
  title: 'name',
  fields: sampleFields,
  states: {
    draft: {
      label: both('concept', 'draft'),
      help: both('Nog niet openbaar.', 'Not public yet.'),
      tone: 'neutral',
      public: false,
    },
    open: {
      label: both('open', 'open'),
      help: both('Iedereen ziet het.', 'Everyone sees it.'),
      tone: 'busy',
      public: true,
      needs: ['colour', 'askedOn'],
    },
    solved: {
      label: both('opgelost', 'solved'),
      help: both('Klaar.', 'Done.'),
      tone: 'good',
      public: true,
      closed: true,
    },
    dropped: {
      label: both('vervallen', 'dropped'),
      help: both('Gaat niet door.', 'Not done.'),
      tone: 'bad',
      public: false,
      closed: true,
    },
  },
  start: 'draft',
  read: { who: ['coordinator', 'policy-owner', 'auditor'], rule: both('Medewerkers zien alles.', 'Staff see all.') },
  readPersonal: coordinators,
  create: coordinators,
  update: coordinators,
  actions: {
    open: {
      ...coordinators,
      label: both('Maak openbaar', 'Publish'),
      explain: both('Iedereen kan de brug dan zien.', 'Everyone can then see the bridge.'),
      from: ['draft'],
      to: 'open',
      asks: { colour: 'required', askedOn: 'optional' },
      when: [{ notSameActorAs: 'create', otherwise: both('U maakte dit zelf.', 'You made this yourself.') }],
    },
    solve: {
      ...owners,
      label: both('Los op', 'Solve'),
      explain: both('De brug is dan klaar.', 'The bridge is then done.'),
      from: ['open'],
      to: 'solved',
      reason: 'required',
      fourEyes: true,
      when: [
        { field: 'askedOn', before: 'today', otherwise: both('Dat is vandaag.', 'That is today.') },
        { field: 'estimates', atLeast: 1, otherwise: both('Er is geen schatting.', 'There is no estimate.') },
        { linked: 'follows', inState: ['open', 'solved'], otherwise: both('Koppel een brug.', 'Link a bridge.') },
      ],
    },
    drop: {
      ...owners,
      label: both('Laat vervallen', 'Drop'),
      explain: both('De brug verdwijnt uit het openbaar.', 'The bridge is no longer public.'),
      from: ['draft', 'open'],
      to: 'dropped',
      reason: 'optional',
      asks: { story: 'optional', contact: 'optional' },
      when: [{ field: 'colour', equals: 'red', otherwise: both('Alleen rode.', 'Only red ones.') }],
    },
  },
  deadlines: {
    decide: {
      label: both('Beslissen voor', 'Decide before'),
      help: both('Acht weken na de vraag.', 'Eight weeks after the request.'),
      from: { field: 'askedOn' },
      length: { weeks: 8 },
      until: ['solved', 'dropped'],
      remindBefore: [14, 1],
      public: true,
    },
    look: {
      label: both('Nakijken voor', 'Look before'),
      help: both('Een maand na openbaar.', 'A month after publication.'),
      from: { entering: 'open' },
      length: { months: 1 },
    },
  },
  links: {
    follows: { label: both('volgt op', 'follows'), reverse: both('gaat vooraf aan', 'precedes'), to: ['bridge'] },
  },
  corrections: { termDays: 14, ...coordinators },
});
