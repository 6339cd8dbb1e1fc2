import { defineRegister } from '../../engine/register/index.ts';
import { solutionFields } from './solution.fields.ts';

const keep = {
  who: ['policy-owner', 'lawyer'],
  rule: {
    nl: 'Beleidseigenaren en wetgevingsjuristen leggen oplossingen vast.',
    en: 'Policy owners and legislative lawyers record solutions.',
  },
} as const;

/** One layer of what is done about a hardship. */
export const solution = defineRegister({
  name: 'solution',
  plural: 'solutions',
  path: '/oplossingen',
  label: { one: { nl: 'oplossing', en: 'solution' }, many: { nl: 'Oplossingen', en: 'Solutions' } },
  about: {
    nl: 'Wat er aan een hardheid wordt gedaan: meteen, tijdelijk en voorgoed.',
    en: 'What is done about a hardship: at once, for the time being and for good.',
  },
  title: 'title',
  fields: solutionFields,
  states: {
    draft: {
      label: { nl: 'concept', en: 'draft' },
      help: { nl: 'Nog niet openbaar.', en: 'Not public yet.' },
      tone: 'neutral',
      public: false,
    },
    planned: {
      label: { nl: 'gepland', en: 'planned' },
      help: { nl: 'Er wordt aan gewerkt.', en: 'It is being worked on.' },
      tone: 'busy',
      public: true,
      needs: ['hardship', 'legalBasis', 'instrument'],
    },
    running: {
      label: { nl: 'loopt', en: 'running' },
      help: { nl: 'Mensen kunnen er gebruik van maken.', en: 'People can make use of it.' },
      tone: 'good',
      public: true,
      needs: ['start', 'reach'],
    },
    ended: {
      label: { nl: 'afgelopen', en: 'ended' },
      help: { nl: 'Niet meer nodig, of vervangen.', en: 'No longer needed, or replaced.' },
      tone: 'neutral',
      public: true,
      closed: true,
    },
    dropped: {
      label: { nl: 'vervallen', en: 'dropped' },
      help: { nl: 'Deze oplossing komt er niet.', en: 'This solution will not come.' },
      tone: 'bad',
      public: true,
      closed: true,
    },
  },
  start: 'draft',
  read: {
    who: ['coordinator', 'policy-owner', 'lawyer', 'auditor', 'reviewer'],
    rule: {
      nl: 'Medewerkers van beleid, wetgeving en toezicht lezen ook de concepten.',
      en: 'Staff of policy, legislation and oversight also read the drafts.',
    },
  },
  create: keep,
  update: { ...keep, in: ['draft', 'planned', 'running'] },
  actions: {
    plan: {
      label: { nl: 'Maak openbaar', en: 'Publish' },
      explain: { nl: 'Iedereen ziet dan wat eraan komt.', en: 'Everyone then sees what is coming.' },
      ...keep,
      from: ['draft'],
      to: 'planned',
    },
    run: {
      label: { nl: 'Zet in werking', en: 'Put into effect' },
      explain: { nl: 'Mensen kunnen er vanaf nu gebruik van maken.', en: 'From now on people can make use of it.' },
      ...keep,
      from: ['planned'],
      to: 'running',
      asks: { start: 'required', reach: 'required' },
    },
    end: {
      label: { nl: 'Beëindig', en: 'End' },
      explain: { nl: 'De oplossing stopt of is vervangen.', en: 'The solution stops or is replaced.' },
      ...keep,
      from: ['running'],
      to: 'ended',
      asks: { end: 'required' },
      reason: 'required',
    },
    drop: {
      label: { nl: 'Laat vervallen', en: 'Drop' },
      explain: { nl: 'De reden komt openbaar te staan.', en: 'The reason becomes public.' },
      ...keep,
      from: ['draft', 'planned'],
      to: 'dropped',
      reason: 'required',
    },
  },
  deadlines: {
    ready: {
      label: { nl: 'Klaar voor', en: 'Ready before' },
      help: { nl: 'De dag waarop de oplossing moet werken.', en: 'The day on which the solution must work.' },
      from: { field: 'deadline' },
      until: ['running', 'ended', 'dropped'],
      remindBefore: [56, 14],
      public: true,
    },
  },
  links: {
    replaces: {
      label: { nl: 'vervangt', en: 'replaces' },
      reverse: { nl: 'vervangen door', en: 'replaced by' },
      to: ['solution'],
    },
  },
  corrections: { termDays: 28, ...keep },
});
